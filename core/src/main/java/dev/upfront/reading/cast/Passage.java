package dev.upfront.reading.cast;

import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what the article said before it: what the readers of people work on.
 *
 * @param sentence where
 * @param elements the sentence as the phrases see it
 * @param setting the article as a whole
 * @param focus what was spoken of
 * @param company who was named
 * @param lexicon the classes of words
 * @param inPassing tells what the sentence only names
 */
public record Passage(
    Sentence sentence,
    Elements elements,
    Setting setting,
    Focus focus,
    Company company,
    Lexicon lexicon,
    InPassing inPassing) {
  private static final int SERIES_REACH = 12;

  /** How far "in" may stand from a work, and from people who were in it. */
  private static final int WORK_REACH = 6;

  private static final int CAREER_LABEL = 8;
  private static final int WORKS_REACH = 12;

  /** How many words may say what kind of series a title is of: "a dark six-part comedy". */
  private static final int LONGEST_KIND = 7;

  /**
   * The series that words behind tie to what is said, in the same clause; else the one of whose clause it is a part; else
   * the one right before it; else the one that is spoken of.
   *
   * @param from where what is said of it begins
   * @param head behind which it may be tied
   */
  @Nullable
  String series(int from, int head) {
    PeopleSeries series = tied();
    String tied = series.within(from, head);
    if (tied == null) {
      tied = series.behind(head);
    }
    if (tied == null) {
      tied = series.ofRelative(series.relative(from));
    }
    if (tied == null) {
      tied = series.apposed(from);
    }
    if (tied == null) {
      tied = series.with(from);
    }
    if (tied == null) {
      tied = subject(from);
    }
    if (tied == null) {
      tied = frame();
    }
    if (tied == null && setting.series() == null && focus.entry()) {
      tied = series.leading(from);
    }
    if (tied == null && setting.series() != null) {
      tied = series.opening(from);
    }
    if (tied == null && setting.series() == null && !focus.entry()) {
      tied = series.before(from);
    }
    if (tied != null) {
      return tied;
    }
    return focus.series() != null ? focus.series() : setting.series();
  }

  /** How the sentence ties people to series. */
  PeopleSeries tied() {
    return new PeopleSeries(elements, lexicon, inPassing, setting.series());
  }

  /** "In Low Water, Ana Ruiz is": whether people stand right behind the series that opens the sentence. */
  boolean isFramed(int people) {
    int i = people - 1;
    while (elements.isMark(i, ',') || elements.isQuote(i)) {
      i--;
    }
    return elements.is(i, Slot.SERIES) && frame() != null;
  }

  /** "Where have I seen Ana Ruiz before?", "Previous credits: …": whether a line tells what somebody has done elsewhere. */
  boolean isCareer() {
    Tokens tokens = elements.tokens();
    int first = sentence.block().from();
    boolean asks = tokens.is(first, "where") || tokens.is(first, "what");
    for (int i = first; i < Math.min(sentence.block().to(), first + CAREER_LABEL); i++) {
      boolean seen =
          asks && (tokens.is(i, "seen") || tokens.is(i, "recognise") || tokens.is(i, "recognize"));
      boolean credits =
          tokens.is(i, "credits") && (tokens.is(i - 1, "previous") || tokens.isMark(i + 1, ':'));
      if (seen || credits) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Starred alongside Ben Ode in the Low Water miniseries", "in the drama Low Water, alongside Ben Ode": the other work of
   * which words speak that have the people whom somebody played with.
   *
   * @param from where those words begin
   * @param to behind them
   * @return where it stands, or -1
   */
  int otherWorkAround(int from, int to) {
    for (int i = Math.min(elements.size() - 1, to + WORK_REACH); i >= from - SERIES_REACH; i--) {
      boolean in = (elements.word(i).equals("in") || elements.word(i).equals("on"))
          && !elements.word(i - 1).equals("born");
      int work = in ? behindKind(i + 1) : -1;
      boolean within = work >= 0 && (i >= to ? !parts(to, i) : !parts(work, from));
      if (within && isOtherWork(work)) {
        return work;
      }
    }
    return -1;
  }

  /** Behind "BBC historical drama", "the recent". */
  private int behindKind(int from) {
    int i = from;
    while (i < from + WORK_REACH
        && i < elements.size()
        && !elements.is(i, Slot.SERIES)
        && !elements.is(i, Slot.NAME)
        && (elements.is(i, Slot.PLATFORM)
            || elements.isQuote(i)
            || elements.word(i).equals("'s")
            || elements.mention(i) == null
                && !elements.isMark(i, ',')
                && !elements.isMark(i, '.'))) {
      i++;
    }
    return i;
  }

  private boolean parts(int from, int to) {
    for (int i = from; i < to; i++) {
      if (elements.isMark(i, ';')
          || elements.isMark(i, '.')
          || elements.word(i).equals("and")
          || elements.word(i).equals("but")) {
        return true;
      }
    }
    return false;
  }

  /** "On Speechless, a boy is played by": the series that opens the sentence, with a comma behind it; else null. */
  @Nullable
  String frame() {
    // "And in Low Water, Ana Ruiz is"
    int i = elements.word(0).equals("and") || elements.word(0).equals("but") ? 1 : 0;
    boolean opens = switch (elements.word(i)) {
      case "on", "at", "in", "over" -> true;
      default -> false;
    };
    i++;
    while (opens && (elements.isQuote(i) || elements.word(i).equals("the"))) {
      i++;
    }
    int behind = elements.isQuote(i + 1) ? i + 2 : i + 1;
    boolean closed = elements.isMark(behind, ',')
        || elements.isMark(behind - 2, ',')
        || elements.is(behind, Slot.PEOPLE)
        || lexicon.is(WordClass.DETERMINER, elements.symbol(behind))
        || elements.word(behind).equals("he")
        || elements.word(behind).equals("she");
    return opens && closed && elements.mention(i) instanceof Mention.OfSeries named
        ? named.title()
        : null;
  }

  /** "The network also ordered “AP Bio,” written by": a series right before what is said of it. */
  private @Nullable String subject(int from) {
    int i = from - 1;
    // an episode is written or directed, and may have a title too
    boolean ofEpisode = switch (elements.word(from)) {
      case "written", "directed", "penned", "helmed" -> true;
      default -> false;
    };
    // "“Low Water,” from creator Ana Ruiz"
    if (elements.word(i).equals("from") || elements.word(i).equals("by")) {
      i--;
    }
    while (elements.isMark(i, ',') || elements.isQuote(i) || !ofEpisode && isBeforeVerb(i)) {
      i--;
    }
    i = beforeKind(i);
    if (!elements.is(i, Slot.SERIES)) {
      return null;
    }
    Mention.OfSeries named = (Mention.OfSeries) Objects.requireNonNull(elements.mention(i));
    if (areStarsOf(from)) {
      return null;
    }
    return lexicon.is(WordClass.GOVERNOR, before(i)) ? null : named.title();
  }

  /** "Low Water stars Ana Ruiz and Ben Ode will be seen": who they are, not who is in it. */
  private boolean areStarsOf(int stars) {
    return elements.word(stars).equals("stars")
        && elements.is(stars + 1, Slot.PEOPLE)
        && lexicon.is(WordClass.AUXILIARY, elements.symbol(stars + 2));
  }

  private boolean isBeforeVerb(int i) {
    return lexicon.is(WordClass.AUXILIARY, elements.symbol(i))
        || elements.word(i).equals("also")
        || elements.word(i).equals("executive");
  }

  /** "“Low Water,” a sitcom led by": where the title ends before the words for what it is; else {@code last}. */
  private int beforeKind(int last) {
    if (!elements.is(last, Slot.SHOW) && !lexicon.is(WordClass.SHOW_NOUN, elements.symbol(last))) {
      return last;
    }
    for (int i = last; i > Math.max(0, last - LONGEST_KIND); i--) {
      boolean opens =
          elements.is(i, Slot.SHOW) || lexicon.is(WordClass.DETERMINER, elements.symbol(i));
      if (opens) {
        int title = i - 1;
        while (elements.isMark(title, ',') || elements.isQuote(title)) {
          title--;
        }
        return title < i - 1 ? title : last;
      }
      boolean plain = elements.mention(i) == null || elements.is(i, Slot.PLATFORM);
      if (!plain || elements.isMark(i, ',')) {
        return last;
      }
    }
    return last;
  }

  /** "The crime saga Low Water, which stars Ana Ruiz": the series of which a clause tells who stars; else null. */
  @Nullable
  String otherTitle(int from) {
    int i = from - 1;
    while (elements.isMark(i, ',')
        || elements.isClosingQuote(i)
        || elements.word(i).equals("which")
        || elements.word(i).equals("that")) {
      i--;
    }
    return i < from - 1 && elements.mention(i) instanceof Mention.OfSeries series
        ? series.title()
        : null;
  }

  /** "The Sopranos, which starred James Gandolfini": whether what begins at an element is said of another work. */
  boolean isOfOther(int from) {
    int i = from - 1;
    while (elements.isMark(i, ',')
        || elements.isMark(i, '”')
        || elements.isMark(i, '’')
        || elements.word(i).equals("which")
        || elements.word(i).equals("that")
        || elements.word(i).equals("also")) {
      i--;
    }
    if (!elements.word(from).startsWith("star")) {
      return false;
    }
    if (i == from - 1) {
      // "“Low Water”, the show starring Ana Ruiz"
      int title = beforeKind(i);
      return title < i && setting.series() != null && isOtherWork(title);
    }
    return elements.is(i, Slot.NAME) || setting.series() != null && isOtherSeries(i);
  }

  /** "creator of Succession", "who created Peaky Blinders", "starred in Fargo": a title that is not the one spoken of. */
  boolean isOtherWork(int from) {
    int i = from;
    while (elements.isQuote(i) || elements.word(i).equals("the")) {
      i++;
    }
    String about = setting.series();
    boolean named = i < elements.size()
        && elements.mention(i) instanceof Mention.OfName name
        && (about == null || !about.contains(name.name()));
    return named || isOtherSeries(i);
  }

  /** The titles that stand in a row from an element on: "Friday Night Lights and Parenthood". */
  List<String> otherWorks(int from) {
    List<String> titles = new ArrayList<>(2);
    boolean linked = true;
    for (int i = from; i < Math.min(elements.size(), from + WORKS_REACH); i++) {
      Mention mention = elements.mention(i);
      if (mention instanceof Mention.OfName || mention instanceof Mention.OfSeries) {
        if (!linked || !isOtherWork(i)) {
          break;
        }
        titles.add(
            mention instanceof Mention.OfSeries series
                ? series.title()
                : elements.tokens().span(elements.tokenFrom(i), elements.tokenTo(i)));
        linked = false;
      } else if (!titles.isEmpty()
          && (elements.isMark(i, ',') || elements.word(i).equals("and"))) {
        linked = true;
      } else if (!elements.isQuote(i) && !elements.word(i).equals("the")) {
        break;
      }
    }
    return titles;
  }

  boolean isOtherSeries(int i) {
    String about = focus.series() != null ? focus.series() : setting.series();
    return i >= 0
        && i < elements.size()
        && elements.mention(i) instanceof Mention.OfSeries named
        && !named.title().equals(about);
  }

  /** "In the film, Margot Robbie plays Barbie": a sentence about a film that names no series. */
  boolean isAboutFilm() {
    boolean film = false;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeries
          || elements.mention(i) instanceof Mention.OfShow
          || elements.mention(i) instanceof Mention.OfSeason) {
        return false;
      }
      film |= lexicon.is(WordClass.FILM_NOUN, elements.symbol(i))
          && lexicon.is(WordClass.DETERMINER, elements.symbol(i - 1))
          && (elements.word(i - 2).equals("in")
              || i == 1 && lexicon.is(WordClass.BE, elements.symbol(i + 1)))
          && !lexicon.is(WordClass.ROLE_NOUN, elements.symbol(i + 1));
    }
    return film;
  }

  private int before(int i) {
    return elements.symbol(beforeAt(i));
  }

  private int beforeAt(int i) {
    int before = i - 1;
    while (elements.isOpeningQuote(before)
        || elements.word(before).equals("the")
        || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(before))
        || elements.is(before, Slot.PLATFORM)
        || elements.is(before, Slot.SHOW)
        || elements.word(before).equals("'s")) {
      before--;
    }
    return before;
  }

  /**
   * The season of which something is said: one that the sentence names, else the one spoken of before it.
   *
   * @param from where the people stand, if before the phrase
   * @param phrase where the phrase that says it begins
   * @param to behind it
   */
  @Nullable
  Integer season(int from, int phrase, int to, String series) {
    SeasonMention told = new PeopleSeason(elements, lexicon).of(from, phrase, to);
    if (told != null) {
      return focus.resolve(told, series, setting).get(0);
    }
    if (isOfPilot(elements)) {
      return 1;
    }
    if (!series.equals(setting.series())) {
      return focus.seasonOf(series);
    }
    Integer before = company.season(sentence);
    if (before != null) {
      return before;
    }
    return focus.headingSeason() != null ? focus.headingSeason() : setting.season();
  }

  /** "Fox drama pilot “Gang Related” has cast": who is cast for a pilot is cast for the first season. */
  public static boolean isOfPilot(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.word(i).equals("pilot")) {
        return true;
      }
    }
    return false;
  }
}
