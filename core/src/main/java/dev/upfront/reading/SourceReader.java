package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.Grounds;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.sentence.PhraseBook;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a series is based on: a phrase of adaptation, or an author with a kind of work ("Mick Herron's novels"). "A
 * novel of the same name" bears the name of the series; a kind of work without a name is none.
 */
final class SourceReader {
  /** How far behind a phrase the work and its author are looked for. */
  private static final int REACH = 14;

  /** How many words may stand between a work and its kind: "Slough House" and "novels". */
  private static final int LONGEST_LINK = 3;

  /** "The Curious Incident of the Dog in the Night-Time": no title of a work has more words. */
  private static final int LONGEST_TITLE = 12;

  /** "Season 2 of the drama X is based on": a season stands no farther before its phrase. */
  private static final int SEASON_REACH = 6;

  private final Lexicon lexicon;
  private final PhraseBook phrases;
  private final InPassing inPassing;

  SourceReader(Lexicon lexicon, PhraseBook phrases, InPassing inPassing) {
    this.lexicon = lexicon;
    this.inPassing = inPassing;
    this.phrases = phrases;
  }

  List<Draft> read(Sentence sentence, Elements elements, Setting setting, Focus focus) {
    List<PhraseMatch> matches = elements.asks() ? List.of() : phrases.find(elements);
    if (matches.isEmpty()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>(matches.size());
    for (PhraseMatch match : matches) {
      if (match.section().name().equals("nothing")) {
        continue;
      }
      boolean weak = match.section().setting("needs").equals("author");
      String series = series(match, elements, setting, focus);
      if (series == null || weak && isOfOtherVerb(match, elements)) {
        continue;
      }
      int end = end(match, elements);
      int kind = kind(match.from(), end, elements);
      String author = author(match, kind, end, elements);
      String work = work(match, kind, end, series, elements);
      if (work == null && match.section().setting("work").equals("before")) {
        work = titleBefore(match.from(), elements);
      }
      if (weak && author == null || author == null && work == null && kind < 0) {
        continue;
      }
      drafts.add(new Draft(
          series,
          season(match, end, elements),
          new Fact.BasedOn(work, author),
          Modality.REPORTED,
          null,
          sentence,
          elements.tokenFrom(match.from()),
          elements.tokenTo(match.to() - 1),
          Grounds.of(match)));
    }
    return drafts;
  }

  /** The series that stands before the phrase in its sentence, else the one that is spoken of. */
  private @Nullable String series(
      PhraseMatch match, Elements elements, Setting setting, Focus focus) {
    // "the Ken Abe adaptation Salt Road"
    boolean ahead = elements.is(match.to() - 1, "adaptation");
    int behind = isQuote(match.to(), elements) ? match.to() + 1 : match.to();
    if (ahead && elements.mention(behind) instanceof Mention.OfSeries adaptation) {
      return adaptation.title();
    }
    for (int i = match.from() - 1; i >= 0; i--) {
      if (elements.mention(i) instanceof Mention.OfSeries named && !inPassing.is(i, elements)) {
        return named.title();
      }
      if (elements.isMark(i, ';')) {
        break;
      }
    }
    return focus.series() != null ? focus.series() : setting.series();
  }

  /** "The adaptation of the game Salt Road is written by Ana Ruiz": the series is, and not the game. */
  private boolean isOfOtherVerb(PhraseMatch match, Elements elements) {
    // "the characters were invented by"
    for (int i = match.from() + 2; i < match.to(); i++) {
      if (!match.holds(i) && isVerb(i, elements)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a form of "be" goes on about the series, and does not open what is told of the work: "that was drawn by". */
  private boolean isVerb(int be, Elements elements) {
    return lexicon.is(WordClass.BE, elements.symbol(be))
        && !elements.is(be, "'s")
        && !elements.is(be - 1, "that")
        && !elements.is(be - 1, "which");
  }

  /** Where the words that tell of the work end: at the next clause. */
  private int end(PhraseMatch match, Elements elements) {
    int limit = Math.min(elements.size(), match.to() + REACH);
    for (int i = match.to(); i < limit; i++) {
      boolean mark = elements.isMark(i, ';') || elements.isMark(i, '.') || elements.isMark(i, '(');
      // "an adaptation of Salt Road, is written by Ana Ruiz", but "of the manga that was drawn by"
      boolean verb = i > match.to() && isVerb(i, elements) && !elements.is(i + 1, "identical");
      boolean clause = elements.isMark(i, ',')
          && (elements.is(i + 1, Slot.SHOW)
              || elements.is(i + 1, Slot.SERIES)
              || elements.is(i + 1, "the") && !lexicon.is(WordClass.ORDINAL, elements.symbol(i + 2))
              || elements.is(i + 1, "with")
              || elements.is(i + 1, "and"));
      if (mark || clause || verb) {
        return i;
      }
    }
    return limit;
  }

  /** The noun for the kind of work: novel, manga; -1 where none stands there. */
  private int kind(int from, int end, Elements elements) {
    int kind = -1;
    boolean remade = isOfScreen(from, elements);
    for (int i = from; i < end; i++) {
      boolean work = lexicon.is(WordClass.WORK_NOUN, elements.symbol(i))
          || remade && lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i))
          || isNamedShow(i, elements);
      if (work && !(i == from && remade)) {
        kind = i;
      } else if (kind >= 0) {
        break;
      }
    }
    return kind;
  }

  /** "Based on the Danish drama Salt Road", "on the hit comedy “Salt Road”": another series, named right behind its kind. */
  private boolean isNamedShow(int i, Elements elements) {
    boolean kind = elements.is(i, Slot.SHOW)
        || elements.mention(i) == null
            && switch (elements.word(i)) {
              case "drama", "comedy", "sitcom", "dramedy", "soap", "show", "telenovela" -> true;
              default -> false;
            };
    return kind && title(i + 1, Math.min(elements.size(), i + LONGEST_TITLE), elements) != null;
  }

  /** "A remake of a drama": what is made anew may be a series itself. */
  private static boolean isOfScreen(int from, Elements elements) {
    return switch (elements.word(from)) {
      case "remake", "reboot", "version", "reimagining", "revival", "redo" -> true;
      default -> false;
    };
  }

  /** "by Ken Abe", "Mick Herron's novels", "the Mick Herron novels". */
  private @Nullable String author(PhraseMatch match, int kind, int end, Elements elements) {
    for (int i = Math.max(kind, match.from()); kind >= 0 && i < end; i++) {
      if (elements.is(i, Slot.PEOPLE) && elements.is(i - 1, "by") && !isDirector(i, elements)) {
        return names((OfPeople) Objects.requireNonNull(elements.mention(i)));
      }
    }
    for (int i = match.from(); i < end; i++) {
      if (elements.is(i, Slot.PEOPLE) && isAuthor(i, match, kind, elements)) {
        return names((OfPeople) Objects.requireNonNull(elements.mention(i)));
      }
    }
    // "Neil Gaiman, author of the graphic novels"
    if (match.section().setting("needs").equals("author")) {
      for (int i = match.from() - 1; i >= Math.max(0, match.from() - 3); i--) {
        if (elements.mention(i) instanceof OfPeople people) {
          return names(people);
        }
      }
    }
    return null;
  }

  private boolean isAuthor(int i, PhraseMatch match, int kind, Elements elements) {
    // "adapted by Sarah Phelps from Agatha Christie's novel"
    boolean adapts = i < match.to() && elements.is(i - 1, "by") && elements.is(i + 1, "from");
    if (adapts || isDirector(i, elements)) {
      return false;
    }
    boolean captured = match.place(Slot.PEOPLE, elements) == i;
    boolean owner =
        elements.is(i + 1, "'s") || elements.isMark(i + 1, '’') || elements.isMark(i + 1, '\'');
    boolean before = kind > i && kind - i <= LONGEST_LINK + 2;
    boolean by = switch (elements.word(i - 1)) {
      case "by", "of", "from", "author", "authors", "writer", "to", ":" -> true;
      default -> i >= 2 && lexicon.is(WordClass.JOB_NOUN, elements.symbol(i - 1));
    };
    return captured || owner || by || before || i == match.to();
  }

  /** "The film of the same name, which was directed by Ana Ruiz": not who wrote it. */
  private static boolean isDirector(int people, Elements elements) {
    return elements.is(people - 1, "by") && elements.is(people - 2, "directed");
  }

  private static String names(OfPeople people) {
    StringBuilder names = new StringBuilder();
    for (Mention.Credit credit : people.credits()) {
      names.append(names.isEmpty() ? "" : " and ").append(credit.person());
    }
    return names.toString();
  }

  /** The title of the work, beside its kind, behind its author, or right behind the phrase. */
  private @Nullable String work(
      PhraseMatch match, int kind, int end, String series, Elements elements) {
    for (int i = match.from(); i < end + 1 && i < elements.size(); i++) {
      boolean same =
          elements.is(i, "same") || elements.is(i, "identical") || elements.is(i, "eponymous");
      if (same) {
        return series;
      }
    }
    if (kind >= 0) {
      String behind = title(kind + 1, end, elements);
      if (behind == null) {
        behind = apposed(kind + 1, elements);
      }
      if (behind != null) {
        return behind;
      }
      int lowest = kind >= match.to() ? match.to() : match.from();
      int first = kind;
      while (first > Math.max(lowest, kind - LONGEST_TITLE)
          && !elements.is(first - 1, Slot.PEOPLE)
          && !elements.is(first - 1, "'s")) {
        first--;
      }
      // the longest of them: "Wizard of Oz", not "Oz"
      for (int i = first; i < kind; i++) {
        String before = title(i, kind, elements);
        if (before != null && !isKindOfKind(before) && endsBefore(before, kind, elements)) {
          return before;
        }
      }
    }
    // "adapting Bad Luck and Trouble" holds the title itself
    int held = Math.max(match.place(Slot.NAME, elements), match.place(Slot.SERIES, elements));
    int first = held < 0 ? match.to() : held;
    for (int i = first; i < Math.min(end, first + LONGEST_LINK); i++) {
      boolean passes = elements.is(i, Slot.PEOPLE)
          || elements.is(i, "'s")
          || lexicon.is(WordClass.DETERMINER, elements.symbol(i));
      if (!passes) {
        return kind < 0 || kind > i ? ofKind(title(i, end, elements)) : null;
      }
    }
    return null;
  }

  /** "Based on her second novel, Salt Road, the series": the title between commas behind its kind. */
  private @Nullable String apposed(int comma, Elements elements) {
    int from = comma + 1;
    if (!elements.isMark(comma, ',') || elements.is(from, Slot.PEOPLE)) {
      return null;
    }
    String title = title(from, elements.size(), elements);
    if (title == null) {
      return null;
    }
    int to = from;
    while (to < elements.size() && !elements.isMark(to, ',') && !elements.isMark(to, '.')) {
      to++;
    }
    boolean alone = title.endsWith(span(to - 1, to, elements)) || isQuote(to - 1, elements);
    return alone ? title : null;
  }

  /** "Salt Road is the basis for the series". */
  private @Nullable String titleBefore(int from, Elements elements) {
    for (int i = from - 1; i >= Math.max(0, from - LONGEST_TITLE); i--) {
      boolean opens = elements.is(i, Slot.NAME) || elements.is(i, Slot.SERIES);
      if (opens && !elements.is(i - 1, Slot.NAME) && !elements.is(i - 1, Slot.SERIES)) {
        return title(i, from, elements);
      }
    }
    return null;
  }

  private static boolean endsBefore(String title, int kind, Elements elements) {
    int last = isQuote(kind - 1, elements) ? kind - 2 : kind - 1;
    return last >= 0 && title.endsWith(span(last, last + 1, elements));
  }

  private static @Nullable String ofKind(@Nullable String title) {
    return title == null || isKindOfKind(title) ? null : title;
  }

  /** "a YA novel", "the French novel": what stands before the kind describes it. */
  private static boolean isKindOfKind(String title) {
    return title.equals(title.toUpperCase(Locale.ROOT)) && title.length() < 4
        || title.endsWith("-winning")
        || title.endsWith("-selling");
  }

  /** The title that starts at an element: in quotes, or capitalised words with small ones between them. */
  private @Nullable String title(int start, int end, Elements elements) {
    if (start >= end) {
      return null;
    }
    if (isQuote(start, elements)) {
      for (int i = start + 1; i < Math.min(elements.size(), start + LONGEST_TITLE); i++) {
        if (isQuote(i, elements)) {
          // American quotes take a comma or a full stop in
          boolean mark = elements.isMark(i - 1, ',') || elements.isMark(i - 1, '.');
          int to = mark ? i - 1 : i;
          return to <= start + 1 ? null : span(start + 1, to, elements);
        }
      }
      return null;
    }
    int to = start;
    for (int i = start; i < Math.min(end, start + LONGEST_TITLE); i++) {
      boolean name = elements.is(i, Slot.NAME)
          || elements.is(i, Slot.SERIES)
          || elements.is(i, Slot.PEOPLE) && i == start
          || elements.mention(i) == null
              && elements.tokens().isCapital(elements.tokenFrom(i))
              && !lexicon.is(WordClass.PLACE, elements.symbol(i))
              && !(i == start && lexicon.is(WordClass.WORK_NOUN, elements.symbol(i + 1)));
      boolean small = i > start
          && elements.mention(i) == null
          && lexicon.is(WordClass.FUNCTION_WORD, elements.symbol(i))
          && !elements.is(i, "by")
          && i + 1 < end
          && elements.tokens().isCapital(elements.tokenFrom(i + 1));
      if (name) {
        to = i + 1;
      } else if (!small) {
        break;
      }
    }
    return to == start ? null : span(start, to, elements);
  }

  private static boolean isQuote(int i, Elements elements) {
    return elements.isMark(i, '"')
        || elements.isMark(i, '“')
        || elements.isMark(i, '”')
        || elements.isMark(i, '‘')
        || elements.isMark(i, '’');
  }

  private static String span(int from, int to, Elements elements) {
    return elements
        .tokens()
        .span(elements.tokenFrom(from), elements.tokenTo(to - 1))
        .replace('\n', ' ');
  }

  private static @Nullable Integer season(PhraseMatch match, int end, Elements elements) {
    for (int i = Math.max(0, match.from() - SEASON_REACH); i < end; i++) {
      if (elements.mention(i) instanceof Mention.OfSeason mention
          && mention.season().kind() == Kind.EXACT
          && !mention.season().bare()) {
        return mention.season().numbers().get(0);
      }
    }
    return null;
  }
}
