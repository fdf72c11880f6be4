package dev.upfront.reading.event;

import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.RunYear;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which season an event is about: the one that its clause names, else the one that is spoken of. */
public final class EventSeasons {
  /** A series that came out longer ago than this is no news: its first season is meant. */
  public static final int NEWS_DAYS = 300;

  /** What came out in these days is news. */
  public static final int RECENT_DAYS = 45;

  /** "The new six-part legal drama": no more words stand before the noun. */
  private static final int DESCRIBING_REACH = 5;

  private final Lexicon lexicon;

  EventSeasons(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The seasons that the event is about; a list of null where it is tied to none. */
  List<@Nullable Integer> of(Event event, String series) {
    SeasonMention mention = event.season();
    if (mention == null) {
      boolean shoot = event.section().name().startsWith("production");
      Integer antecedent = shoot ? ofShoot(event, series) : null;
      Integer season = antecedent != null ? antecedent : about(event, series);
      return one(season == null && shoot && callsNew(event) ? Integer.valueOf(1) : season);
    }
    Integer own = OwnSeasons.of(event.elements(), mention, event.seasonAt(), series);
    if (own != null) {
      return one(own);
    }
    SeasonMention numbered = switch (mention.kind()) {
      case PART -> numbered(event, 1);
      case PREVIOUS -> lastOfAll(event, mention);
      case SUCCESSOR -> successor(event);
      case FURTHER -> mention.count() > 1 ? numbered(event, mention.count()) : null;
      default -> null;
    };
    SeasonMention meant = numbered == null ? mention : numbered;
    Integer before = meant.kind() == Kind.FURTHER ? seasonBefore(event) : null;
    return before == null
        ? event.scope().focus().resolve(meant, series, event.setting())
        : Focus.following(before, meant.count());
  }

  /** The season that a shoot is of by what else its sentence says, or null. */
  private @Nullable Integer ofShoot(Event event, String series) {
    return isFirstShoot(event) ? Integer.valueOf(1) : antecedent(event, series);
  }

  /** "When the cameras first rolled on the drama": the shoot that it began with. */
  private static boolean isFirstShoot(Event event) {
    Elements elements = event.elements();
    if (!event.section().name().equals("production_started") || event.tense() != Tense.PAST) {
      return false;
    }
    for (int i = event.match().from() - 1; i < event.match().to(); i++) {
      if (elements.word(i).equals("first") && !elements.word(i - 1).equals("the")) {
        return true;
      }
    }
    return false;
  }

  /** "Filming begins on the new legal drama", "the six-part thriller": a series that there was not before. */
  private boolean callsNew(Event event) {
    Sentence sentence = event.scope().sentence();
    Tokens tokens = event.elements().tokens();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean fresh = tokens.is(i, "new")
          || tokens.is(i, "upcoming")
          || tokens.is(i, "forthcoming")
          || tokens.is(i, "part") && tokens.isMark(i - 1, '-')
          || tokens.is(i, "parter") && tokens.isMark(i - 1, '-');
      if (fresh && tokens.is(i, "parter")) {
        return true;
      }
      for (int k = i + 1; fresh && k < Math.min(sentence.to(), i + DESCRIBING_REACH); k++) {
        if (lexicon.is(WordClass.SHOW_NOUN, tokens, k)) {
          // "the new series" of a series is its next season
          return !tokens.is(k, "series") || k > i + 1 && !tokens.is(k + 1, "of");
        }
        if (!tokens.isWord(k) || lexicon.is(WordClass.PREPOSITION, tokens, k)) {
          break;
        }
      }
    }
    return false;
  }

  /** "Its last season won't start before May": what lies ahead is no season before. */
  private static @Nullable SeasonMention lastOfAll(Event event, SeasonMention mention) {
    Integer last = event.setting().finalSeason();
    boolean starts = event.section().name().equals("release")
        && event.elements().word(event.match().head()).endsWith("s");
    if (last == null && starts) {
      // "last series starts on Monday": no series before starts now
      last = event.setting().season();
    }
    return last != null && event.tense() != Tense.PAST
        ? SeasonMention.exact(mention.from(), mention.to(), List.of(last), false)
        : null;
  }

  /** So many seasons beyond those that there are. */
  List<@Nullable Integer> further(Event event, String series, int count) {
    SeasonMention more = SeasonMention.of(0, 0, Kind.FURTHER, count);
    return event.scope().focus().resolve(more, series, event.setting());
  }

  /** The season that comes out: the one named, else the first where a series as such came out in the past. */
  List<@Nullable Integer> released(Event event, String series, Window window) {
    if (isFirstEver(event)) {
      return one(1);
    }
    if (event.seasonAt() >= 0) {
      List<@Nullable Integer> named = of(event, series);
      return named.size() > 1 ? named.subList(0, 1) : named;
    }
    if (event.seriesAt() >= 0 && RunYear.isSecond(event.elements(), event.seriesAt())) {
      return one(2);
    }
    Integer behind = subjectBehind(event);
    if (behind != null) {
      return one(behind);
    }
    Integer brought = broughtWith(event);
    if (brought != null) {
      return one(brought);
    }
    boolean returns = event.is("return", "yes");
    boolean guessed = event.is("modality", "expected");
    boolean past = !guessed && isOver(event, window);
    Integer antecedent = antecedent(event, series);
    if (antecedent != null) {
      return one(antecedent);
    }
    Integer about = about(event, series);
    if (!past
        && event.setting().renewedAhead()
        && !returns
        && series.equals(event.setting().series())) {
      return one(1);
    }
    if (!past) {
      return one(about == null && !returns && !guessed ? Integer.valueOf(1) : about);
    }
    if (returns) {
      // "is back on Sunday" tells of what comes, though Sunday may have been yesterday
      boolean now = event.tense() != Tense.PAST && !event.isSurelyPast(window, RECENT_DAYS);
      return one(about == null ? null : Integer.valueOf(now ? about : Math.max(1, about - 1)));
    }
    boolean fresh = event.scope().focus().entry() && !event.isPast(window, NEWS_DAYS);
    if (fresh && about != null) {
      return one(about);
    }
    Integer only = onlySeason(event);
    if (only != null) {
      return one(only);
    }
    Integer spoken = opensWithPronoun(event) ? event.scope().focus().pronounSeason() : null;
    return one(spoken != null && !event.isPast(window, NEWS_DAYS) ? spoken : Integer.valueOf(1));
  }

  /** Whether it is told as past, or lies in the past. */
  private static boolean isOver(Event event, Window window) {
    LocalDate first = window.firstDay();
    // "launched on Tuesday" is past on whichever Tuesday
    boolean begun = window.equals(Window.ANY)
        || first != null && !event.setting().calendar().isAhead(first);
    return event.tense() == Tense.PAST && begun
        || event.tense() != Tense.FUTURE && event.isPast(window, 0)
        // "the show goes back to 2009"
        || event.isSurelyPast(window, NEWS_DAYS);
  }

  /** Whether {@link #released} had to guess: the sentence itself does not say which season came out. */
  boolean assumes(Event event, String series) {
    return event.seasonAt() < 0
        && !isFirstEver(event)
        && antecedent(event, series) == null
        && subjectBehind(event) == null;
  }

  /** "After debuting in August", "since its premiere in 2019", "the 2021 premiere": the series itself began then. */
  private boolean isFirstEver(Event event) {
    Elements elements = event.elements();
    if (isFirstTime(event)) {
      return true;
    }
    int head = event.match().head();
    boolean begins = elements.word(head).startsWith("debut")
        || elements.word(head).startsWith("premier")
        || elements.word(head).startsWith("launch")
        || elements.word(head).equals("released")
        || elements.word(head).equals("aired")
        || elements.word(head).equals("shown");
    DateMention date = event.date();
    if (!begins || date == null || event.match().place(Slot.SEASON, elements) >= 0) {
      return false;
    }
    int before = head - 1;
    while (before >= 0 && isOfSeries(elements, before)) {
      before--;
    }
    if (isOriginal(elements, head)) {
      return true;
    }
    boolean since = elements.word(before).equals("since")
        || elements.word(before).equals("after")
            && !elements.word(head).endsWith("ed")
            && !isStillOut(event, before);
    boolean year = elements.is(head - 1, Slot.DATE)
        && date.start().unit() == When.Unit.YEAR
        && elements.word(head - 2).equals("the");
    return since || year;
  }

  /** "Season 5 is now streaming after premiering in June": what is out is what premiered. */
  private static boolean isStillOut(Event event, int to) {
    for (PhraseMatch other : event.scope().matches()) {
      if (other.section().name().equals("release") && other.to() <= to) {
        for (int i = 0; i < other.from(); i++) {
          if (!event.elements().seasonNumbers(i).isEmpty()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "Which went to air for the first time in 2012", but not "for the first time since 2012". */
  private static boolean isFirstTime(Event event) {
    DateMention date = event.date();
    Elements elements = event.elements();
    if (date == null
        || event.tense() == Tense.FUTURE
        || event.match().place(Slot.SEASON, elements) >= 0
        || event.wordBefore(date.from()).equals("since")) {
      return false;
    }
    for (int i = event.match().head() + 1; i < event.match().to(); i++) {
      if (elements.word(i).equals("first") && elements.word(i + 1).equals("time")) {
        return true;
      }
    }
    return false;
  }

  /** "A second season of the drama, which originally aired in 2019": what it began with. */
  private boolean isOriginal(Elements elements, int verb) {
    boolean original = false;
    int i = verb - 1;
    while (lexicon.is(WordClass.BEFORE_VERB, elements.symbol(i))
        || elements.word(i).equals("originally")
        || elements.word(i).equals("first")) {
      original |= elements.word(i).equals("originally") || elements.word(i).equals("first");
      i--;
    }
    return original && (elements.word(i).equals("which") || elements.word(i).equals("that"));
  }

  /** "Its first", "the series'", "the drama's", "it", "the April": what may stand between "since" and a premiere. */
  private boolean isOfSeries(Elements elements, int i) {
    int symbol = elements.symbol(i);
    return elements.word(i).equals("it")
        || elements.word(i).equals("first")
        || elements.is(i, Slot.SHOW)
        || elements.is(i, Slot.SERIES)
        || elements.is(i, Slot.DATE)
        || elements.isQuote(i)
        || elements.isMark(i, '\'')
        || elements.tokens().is(elements.tokenFrom(i), Tokens.POSSESSIVE)
        || lexicon.is(WordClass.DETERMINER, symbol)
        || lexicon.is(WordClass.SHOW_NOUN, symbol);
  }

  /** The season that is spoken of where the clause names none. */
  @Nullable
  Integer about(Event event, String series) {
    Focus focus = event.scope().focus();
    Setting setting = event.setting();
    if (!series.equals(setting.series())) {
      return focus.seasonOf(series);
    }
    if (focus.askedSeason() != null) {
      return focus.askedSeason();
    }
    Integer spokenOf = focus.pronounSeason();
    boolean ahead = event.tense() == Tense.FUTURE || event.is("modality", "expected");
    boolean over =
        ahead && spokenOf != null && setting.season() != null && spokenOf < setting.season();
    if (spokenOf != null && opensWithPronoun(event) && !over) {
      return spokenOf;
    }
    return focus.headingSeason() != null ? focus.headingSeason() : setting.season();
  }

  /** "Season four was cut in two: seven of them came out in May": the one season before it, with nothing else between. */
  private static @Nullable Integer onlySeason(Event event) {
    Elements elements = event.elements();
    Integer only = null;
    boolean pointed = false;
    for (int i = event.match().head() - 1; i >= 0; i--) {
      if (elements.is(i, Slot.SERIES) || elements.is(i, Slot.SHOW)) {
        return null;
      }
      switch (elements.word(i)) {
        case "them", "which", "it", "those", "episodes" -> pointed |= only == null;
        default -> {}
      }
      if (elements.mention(i) instanceof Mention.OfSeason season) {
        if (season.season().kind() != Kind.EXACT || only != null) {
          return null;
        }
        only = season.season().numbers().get(0);
      }
    }
    return pointed ? only : null;
  }

  private boolean opensWithPronoun(Event event) {
    // "One thing to note", "What is known": no pronouns for a season
    return switch (event.elements().word(0)) {
      case "it", "its", "this", "that", "they", "these", "those", "which" -> true;
      default -> false;
    };
  }

  /** "The second season is more than a year old: it went up in May": the season that "it" stands for, or null. */
  private @Nullable Integer antecedent(Event event, String series) {
    Elements elements = event.elements();
    int i = event.match().head() - 1;
    while (i > 0 && lexicon.is(WordClass.BEFORE_VERB, elements.symbol(i))) {
      i--;
    }
    if (isTheSeason(elements, i)) {
      return about(event, series);
    }
    if (!elements.word(i).equals("it") && !elements.word(i).equals("which")) {
      return null;
    }
    while (--i >= 0 && !elements.is(i, Slot.SERIES) && !elements.is(i, Slot.SHOW)) {
      List<Integer> numbers = elements.seasonNumbers(i);
      if (numbers.size() == 1) {
        return numbers.get(0);
      }
    }
    return null;
  }

  /** "The season started in March": the one spoken of, as a series of several would have its number. */
  private static boolean isTheSeason(Elements elements, int i) {
    return elements.word(i).equals("season")
        && elements.mention(i) == null
        && (elements.word(i - 1).equals("the") || elements.word(i - 1).equals("this"));
  }

  /** "Set to start on Jan. 13, Season 2 will": what opens the sentence is said of its subject. */
  private static @Nullable Integer subjectBehind(Event event) {
    Elements elements = event.elements();
    boolean opens = switch (elements.word(0)) {
      case "set",
          "due",
          "slated",
          "scheduled",
          "expected",
          "planned",
          "premiering",
          "debuting",
          "launching",
          "arriving",
          "starting" -> true;
      default -> false;
    };
    for (int i = event.match().head() + 1; opens && i < elements.size() - 1; i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season) {
        int before = elements.word(i - 1).equals("the") ? i - 2 : i - 1;
        return elements.isMark(before, ',') && season.season().kind() == Kind.EXACT
            ? season.season().numbers().get(0)
            : null;
      }
      if (elements.is(i, Slot.SERIES) || elements.is(i, Slot.SHOW)) {
        return null;
      }
    }
    return null;
  }

  /**
   * "The first season ended in May, and it has been renewed for two more", "for two more after the second": they follow the
   * one that is named.
   */
  private static @Nullable Integer seasonBefore(Event event) {
    Elements elements = event.elements();
    int joint = event.seasonAt() + 1;
    boolean follows = switch (elements.word(joint)) {
      case "after", "beyond", "following" -> true;
      default -> false;
    };
    int first = elements.word(joint + 1).equals("the") ? joint + 2 : joint + 1;
    if (follows && first < elements.size() && !elements.seasonNumbers(first).isEmpty()) {
      return elements.seasonNumbers(first).getLast();
    }
    for (int i = event.match().head() - 1; i >= 0; i--) {
      List<Integer> numbers = elements.seasonNumbers(i);
      if (!numbers.isEmpty()) {
        return numbers.getLast();
      }
    }
    return null;
  }

  /** The season behind the one that the sentence numbers; "a second series" that is new is itself the successor. */
  private static @Nullable SeasonMention successor(Event event) {
    SeasonMention named = numbered(event, 1);
    return named != null && event.elements().tokens().is(named.from() - 1, "a")
        ? named
        : next(named);
  }

  private static @Nullable SeasonMention next(@Nullable SeasonMention one) {
    return one == null
        ? null
        : SeasonMention.exact(one.from(), one.to(), List.of(one.numbers().get(0) + 1), false);
  }

  /** So many seasons that the sentence numbers: "a two-season pickup, locking in third and fourth runs". */
  private static @Nullable SeasonMention numbered(Event event, int count) {
    Elements elements = event.elements();
    SeasonMention found = null;
    for (int i = 0; i < elements.size() && (found == null || i < event.seasonAt()); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && season.season().kind() == Kind.EXACT
          && season.season().numbers().size() == count) {
        found = season.season();
      }
    }
    return found;
  }

  /** "Is back Friday, Jan. 6, on IFC, with a second season", "brings back X, now in season 5": what it comes out with, or null. */
  private @Nullable Integer broughtWith(Event event) {
    Elements elements = event.elements();
    for (int i = event.match().head() + 1; i < elements.size(); i++) {
      boolean turns = elements.isMark(i, ';')
          || lexicon.is(WordClass.CONJUNCTION, elements.symbol(i))
          || lexicon.is(WordClass.RELATIVE, elements.symbol(i))
          || elements.is(i, Slot.SERIES) && i != event.seriesAt();
      if (turns) {
        return null;
      }
      List<Integer> numbers = elements.seasonNumbers(i);
      if (!numbers.isEmpty()) {
        int before = i - 1;
        while (lexicon.is(WordClass.DETERMINER, elements.symbol(before))) {
          before--;
        }
        boolean with = switch (elements.word(before)) {
          case "with", "for" -> true;
          case "in" -> elements.word(before - 1).equals("now");
          default -> false;
        };
        return with && numbers.size() == 1 ? numbers.get(0) : null;
      }
    }
    return null;
  }

  static List<@Nullable Integer> one(@Nullable Integer season) {
    return Collections.singletonList(season);
  }
}
