package dev.upfront.reading.event;

import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.sentence.Clauses;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which season, which series and which platform of a sentence belong to a phrase: those in its clause, nearest first. */
final class Attachment {
  /** Farther than this a season belongs to something else; marks and joints add to the words between. */
  private static final int SEASON_REACH = 26;

  /** "Has since been" before a verb is no longer. */
  private static final int LONGEST_VERB = 5;

  /** A series holds longer than its season: clauses go on about it without naming it again. */
  private static final int SERIES_REACH = 40;

  /** A platform that stands farther off is that of something else; a date brings it nearer. */
  private static final int PLATFORM_REACH = 24;

  /** What it costs that a season stands on the side where such phrases do not have theirs. */
  private static final int WRONG_SIDE = 4;
  /** What it costs that a season is pointed at without a number. */
  private static final int VAGUE = 3;
  /** What it costs that a series stands behind the phrase. */
  private static final int BEHIND = 2;
  /** The members of a row stand no farther apart, but for what is in brackets, which is no longer. */
  private static final int ROW_REACH = 8;

  /** "(after three seasons, as Deadline was the first to report)": a bracket that is longer parts a row. */
  private static final int BRACKET_REACH = 14;

  /** What it costs that another clause begins between a phrase and a series. */
  private static final int TURN = 10;

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final InPassing inPassing;

  Attachment(Lexicon lexicon, Clauses clauses, InPassing inPassing) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.inPassing = inPassing;
  }

  /** The element of the season that belongs to the phrase, or -1. */
  int season(PhraseMatch match, Elements elements) {
    int captured = match.place(Slot.SEASON, elements);
    if (captured >= 0) {
      return captured;
    }
    if (!elements.has(Slot.SEASON)) {
      return -1;
    }
    boolean behindFirst = match.section().setting("seat").equals("object");
    int best = -1;
    int bestCost = SEASON_REACH;
    int object = object(match, elements);
    for (int i = object < 0 ? 0 : object; i < elements.size(); i++) {
      if (object >= 0 && isOfOther(i, object, elements)) {
        break;
      }
      if (!elements.is(i, Slot.SEASON)
          || !(elements.mention(i) instanceof Mention.OfSeason season)
          || season.season().kind() == Kind.COUNT
          || season.season().kind() == Kind.ALL
          || lexicon.is(WordClass.ASIDE_OF_SEASON, elements.symbol(i + 1))
          || isYardstick(i, elements)) {
        continue;
      }
      boolean behind = i >= match.from() && i > match.head();
      int cost = elements.distance(i, match.head());
      cost += behind == behindFirst ? 0 : WRONG_SIDE;
      cost += season.season().kind() == Kind.EXACT ? 0 : VAGUE;
      if (cost < bestCost && reaches(match, i, behind, behindFirst, elements)) {
        bestCost = cost;
        best = i;
      }
    }
    return best;
  }

  /** "Two years after the first, so": what time is counted from, where it does nothing itself. */
  private static boolean isYardstick(int season, Elements elements) {
    int after = elements.is(season - 1, "the") ? season - 2 : season - 1;
    return elements.is(after, "after")
        && elements.isMark(season + 1, ',')
        && switch (elements.word(after - 1)) {
          case "days", "week", "weeks", "month", "months", "year", "years" -> true;
          default -> false;
        };
  }

  private boolean reaches(
      PhraseMatch match, int season, boolean behind, boolean behindFirst, Elements elements) {
    if (!behindFirst && elements.is(season - 1, "through")) {
      return false;
    }
    if (!behind) {
      return !clauses.turns(elements, season, match.from())
          && !(clauses.bounds(elements, match.from() - 2) && elements.is(match.from() - 1, "the"));
    }
    if (season < match.to()) {
      return true;
    }
    boolean announced = elements.is(season - 1, "for")
        || elements.is(season - 2, "for")
        || elements.is(season - 1, "of");
    // "12 more episodes will debut, for its fifth season"
    boolean told = announced
        && elements.isMark(season - 3, ',')
        && lexicon.is(WordClass.DETERMINER, elements.symbol(season - 1));
    return behindFirst && announced || told || !clauses.ends(elements, match.to() - 1, season);
  }

  /** The element of the series that the phrase is about, or -1 where the sentence names none near it. */
  int series(PhraseMatch match, int season, Elements elements) {
    int captured = match.place(Slot.SERIES, elements);
    if (captured >= 0) {
      return captured;
    }
    int object = object(match, elements);
    if (object >= 0) {
      return object;
    }
    int explained = explained(match, elements);
    if (explained >= 0) {
      return explained;
    }
    int best = -1;
    int bestCost = SERIES_REACH;
    for (int i : elements.series()) {
      int cost = seriesCost(match, i, elements);
      if (season >= 0) {
        cost = Math.min(cost, elements.distance(i, season) + 1);
      }
      if (cost < bestCost && !inPassing.isElsewhere(i, elements)) {
        bestCost = cost;
        best = i;
      }
    }
    return best;
  }

  /** "It will replace X, which | signs off in May": the series that the clause of the phrase explains; or -1. */
  private int explained(PhraseMatch match, Elements elements) {
    int which = match.from() - 1;
    while (which > match.from() - LONGEST_VERB
        && (lexicon.is(WordClass.AUXILIARY, elements.symbol(which))
            || isPassedOver(elements.word(which)))) {
      which--;
    }
    if (!elements.is(which, "which")) {
      return -1;
    }
    int series = which - 1;
    while (elements.isQuote(series) || elements.isMark(series, ',')) {
      series--;
    }
    return elements.is(series, Slot.SERIES) ? series : -1;
  }

  private static boolean isPassedOver(String word) {
    return switch (word) {
      case "also",
          "already",
          "finally",
          "just",
          "now",
          "only",
          "recently",
          "since",
          "soon",
          "still" -> true;
      default -> false;
    };
  }

  /** "Renewed X and cancelled | Y": the series right behind what a network does with it, where there are several; or -1. */
  private int object(PhraseMatch match, Elements elements) {
    boolean verdict = elements.series().length > 1
        && switch (match.section().name()) {
          case "renewed", "cancelled", "ordered" -> match.to() == match.head() + 1;
          default -> false;
        };
    int i = verdict ? match.to() : elements.size();
    while (i < elements.size()
        && (elements.isQuote(i)
            || elements.is(i, Slot.SHOW)
            || elements.is(i, Slot.PLATFORM)
            || elements.is(i, "'s")
            || lexicon.is(WordClass.DETERMINER, elements.symbol(i))
            || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i)))) {
      i++;
    }
    return i < elements.size() && elements.is(i, Slot.SERIES) && !inPassing.isElsewhere(i, elements)
        ? i
        : -1;
  }

  /** Whether another series than those of a row stands at an element behind it. */
  private boolean isOfOther(int i, int object, Elements elements) {
    return i > object && elements.is(i, Slot.SERIES) && !row(object, elements).contains(i);
  }

  private int seriesCost(PhraseMatch match, int series, Elements elements) {
    int cost = elements.distance(series, match.head());
    if (series < match.head() || cost >= SERIES_REACH) {
      return cost;
    }
    int end = Math.max(match.head(), match.to() - 1);
    if (!clauses.ends(elements, end, series)) {
      return cost + BEHIND;
    }
    return clauses.contrasts(elements, end, series) ? SERIES_REACH : cost + BEHIND + TURN;
  }

  /** The series of the row that an element stands in: "X, Y and the comedy Z". */
  List<Integer> row(int series, Elements elements) {
    if (elements.series().length < 2) {
      return List.of(series);
    }
    List<Integer> row = new ArrayList<>(2);
    row.add(series);
    for (int next = neighbour(series, 1, elements); next >= 0; ) {
      row.add(next);
      next = neighbour(next, 1, elements);
    }
    for (int next = neighbour(series, -1, elements); next >= 0; ) {
      row.add(0, next);
      next = neighbour(next, -1, elements);
    }
    return isJoined(row, elements) ? row : List.of(series);
  }

  /** "A and B premiere on May 3": whether the series stands in a row that is the subject of the phrase. */
  boolean isSubjectInRow(int series, PhraseMatch match, Elements elements) {
    List<Integer> row = row(series, elements);
    int i = row.get(row.size() - 1) + 1;
    while (i < match.from()
        && (elements.isQuote(i)
            || elements.is(i, "both")
            || elements.is(i, "all")
            || lexicon.is(WordClass.BEFORE_VERB, elements.symbol(i)))) {
      i++;
    }
    return row.size() > 1 && i == match.from();
  }

  /** "X returns for its third season, and Y for its second": the Y, where a series stands so before its season; else -1. */
  int seriesOfGap(int season, Elements elements) {
    int i = season - 1;
    if (lexicon.is(WordClass.DETERMINER, elements.symbol(i))) {
      i--;
    }
    if (!elements.is(i, "for")) {
      return -1;
    }
    i--;
    if (elements.isQuote(i)) {
      i--;
    }
    int before = i - 1;
    while (elements.isQuote(before)) {
      before--;
    }
    boolean joined = elements.is(before, "and") || elements.isMark(before, ',');
    return elements.is(i, Slot.SERIES) && joined ? i : -1;
  }

  /** A row has its "and", or "neither A nor B"; a comma alone sets an apposition off. */
  private static boolean isJoined(List<Integer> row, Elements elements) {
    for (int i = row.get(0); i < row.get(row.size() - 1); i++) {
      if (elements.is(i, "and") || elements.is(i, "nor") || elements.isMark(i, '&')) {
        return true;
      }
    }
    return false;
  }

  /** The next series of a row, with nothing between but what joins and describes the members of a row; else -1. */
  private int neighbour(int from, int step, Elements elements) {
    boolean joined = false;
    int reach = ROW_REACH;
    for (int i = from + step;
        i >= 0 && i < elements.size() && Math.abs(i - from) <= reach;
        i += step) {
      int behind = behindBracket(i, step, elements);
      reach += Math.abs(behind - i);
      i = behind;
      if (i < 0 || i >= elements.size()) {
        return -1;
      }
      if (elements.is(i, Slot.SERIES)) {
        return joined ? i : -1;
      }
      boolean along = elements.is(i, "along")
          || elements.is(i, "with")
          || elements.is(i, "as")
          || elements.is(i, "well")
          || elements.is(i, "plus");
      boolean joint = along
          || elements.isMark(i, ',')
          || elements.isMark(i, '&')
          || elements.is(i, "and")
          || elements.is(i, "nor");
      joined |= joint;
      if (!joint && !describes(i, elements)) {
        return -1;
      }
    }
    return -1;
  }

  /** X (after three seasons) and Y: what stands in brackets parts no row. */
  private static int behindBracket(int i, int step, Elements elements) {
    char opens = step > 0 ? '(' : ')';
    char closes = step > 0 ? ')' : '(';
    if (!elements.isMark(i, opens)) {
      return i;
    }
    for (int k = i + step;
        k >= 0 && k < elements.size() && Math.abs(k - i) < BRACKET_REACH;
        k += step) {
      if (elements.isMark(k, closes)) {
        return k + step;
      }
    }
    return i;
  }

  private boolean describes(int i, Elements elements) {
    int symbol = elements.symbol(i);
    if (elements.mention(i) != null) {
      return elements.is(i, Slot.SHOW) || elements.is(i, Slot.PEOPLE);
    }
    switch (elements.word(i)) {
      case "starring", "headlined", "fronted", "featuring", "from", "by" -> {
        return true;
      }
      default -> {}
    }
    if (elements.tokens().is(elements.tokenFrom(i), Tokens.MARK)) {
      return !elements.isMark(i, '.') && !elements.isMark(i, ';') && !elements.isMark(i, ':');
    }
    // "the medical drama X"
    boolean kind = lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i + 1))
        && !lexicon.is(WordClass.AUXILIARY, symbol)
        && !lexicon.is(WordClass.PREPOSITION, symbol);
    return kind
        || lexicon.is(WordClass.SHOW_NOUN, symbol)
        || lexicon.is(WordClass.DETERMINER, symbol)
        || lexicon.is(WordClass.ORDINAL_STYLE, symbol)
        || symbol == Vocabulary.UNKNOWN && !elements.tokens().isCapital(elements.tokenFrom(i));
  }

  /** The platform that stands nearest to the phrase, or behind it nearest to its date; null where none does. */
  Mention.@Nullable OfPlatform platform(PhraseMatch match, int date, Elements elements) {
    if (!elements.has(Slot.PLATFORM)) {
      return null;
    }
    Mention.OfPlatform best = null;
    int bestCost = PLATFORM_REACH;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, Slot.PLATFORM)
          && elements.mention(i) instanceof Mention.OfPlatform platform
          && !platform.studio()) {
        int cost = i < match.head()
            ? elements.distance(i, match.head())
            : elements.distance(match.head(), i) + 2;
        if (date > match.head() && i > match.head()) {
          cost = Math.min(cost, elements.distance(i, date));
        }
        if (cost < bestCost) {
          bestCost = cost;
          best = platform;
        }
      }
    }
    return best;
  }
}
