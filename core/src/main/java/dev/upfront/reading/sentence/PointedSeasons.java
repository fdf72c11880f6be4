package dev.upfront.reading.sentence;

import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seasons that are pointed to, and not numbered: "the new season", "the final run", "both seasons",
 * "two more series", "its successor".
 */
final class PointedSeasons {
  /** Nobody orders, or looks back on, more at once. */
  private static final int MOST_COUNTED = 20;

  /** "Each of the three earlier seasons" is no longer. */
  private static final int REACH = 7;

  private final Lexicon lexicon;
  private final SeasonNoun nouns;

  PointedSeasons(Lexicon lexicon, SeasonNoun nouns) {
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  /** The seasons that a known word opens, or null. */
  @Nullable
  SeasonMention at(Tokens tokens, int i, int from, int to) {
    SeasonMention mention = null;
    if (lexicon.is(WordClass.POINTS_TO_SEASON, tokens, i)) {
      mention = byWord(tokens, i, from, to);
    } else if (lexicon.cardinal(tokens, i) > 0) {
      mention = counted(tokens, i, to);
    }
    return mention == null ? relative(tokens, i, to) : mention;
  }

  private @Nullable SeasonMention byWord(Tokens tokens, int i, int from, int to) {
    return switch (lexicon.vocabulary.word(tokens.id(i))) {
      case "both", "all", "every", "each" -> allSoFar(tokens, i, to);
      case "final", "last" -> last(tokens, i, from, to);
      case "successor", "sequel", "pilot", "follow" ->
        i > from && lexicon.is(WordClass.DETERMINER, tokens, i - 1)
            ? namedItself(tokens, i, to)
            : null;
      case "a", "another" -> counted(tokens, i, to);
      case "not" -> notOne(tokens, i, to);
      default -> null;
    };
  }

  /** Both seasons; all three seasons; each of the three earlier seasons; every prior season. */
  private @Nullable SeasonMention allSoFar(Tokens tokens, int i, int to) {
    int count = tokens.is(i, "both") ? 2 : 0;
    for (int k = i + 1; k < Math.min(to, i + REACH); k++) {
      int cardinal = lexicon.cardinal(tokens, k);
      if (cardinal > 0) {
        count = cardinal;
      } else if (tokens.is(k, "season") || tokens.is(k, "series") || tokens.is(k, "seasons")) {
        // "all of the season's six episodes": one, and not all so far
        boolean owns = tokens.is(i, "all") && tokens.is(k + 1, Tokens.POSSESSIVE);
        return owns ? null : SeasonMention.of(i, k + 1, Kind.ALL, count);
      } else if (!tokens.is(k, "of")
          && !lexicon.is(WordClass.PREVIOUS, tokens, k)
          && !lexicon.is(WordClass.DETERMINER, tokens, k)) {
        return null;
      }
    }
    return null;
  }

  /** The final season; the last ever series. */
  private @Nullable SeasonMention last(Tokens tokens, int i, int from, int to) {
    boolean last = tokens.is(i, "last");
    int noun = nouns.at(tokens, tokens.is(i + 1, "ever") ? i + 2 : i + 1, to);
    if (noun < 0 || last && tokens.is(noun, "year")) {
      return null;
    }
    boolean before = last && i > from && (!isFinal(tokens, i, noun) || isDated(tokens, noun + 1));
    return SeasonMention.of(i, noun + 1, before ? Kind.PREVIOUS : Kind.FINAL, 1);
  }

  /**
   * "Its last season", "on last season of the drama": with its owner it is the final one, else the
   * one before.
   */
  private boolean isFinal(Tokens tokens, int last, int noun) {
    return tokens.is(noun + 1, "of")
        || lexicon.is(WordClass.SEASON_ADJECTIVE, tokens, last - 1)
        || tokens.is(last - 1, "the")
        || tokens.is(last - 1, "its")
        || tokens.is(last - 1, "their")
        || tokens.is(last - 1, "our")
        || tokens.is(last - 1, "a")
        || tokens.is(last - 1, "one");
  }

  /** "The last series, in 2019,", "the last season, which aired": one that is over, and need not be the end. */
  private boolean isDated(Tokens tokens, int comma) {
    if (!tokens.isMark(comma, ',')) {
      return false;
    }
    boolean year = tokens.is(comma + 1, "in")
        && (tokens.isNumber(comma + 2) || lexicon.is(WordClass.MONTH, tokens, comma + 2));
    boolean over = tokens.is(comma + 1, "which")
        && (tokens.is(comma + 2, "aired")
            || tokens.is(comma + 2, "ended")
            || tokens.is(comma + 2, "was")
            || tokens.is(comma + 2, "finished")
            || tokens.is(comma + 2, "went")
            || tokens.is(comma + 2, "concluded"));
    return year || over;
  }

  /** Its successor; the follow-up series; the pilot. */
  private @Nullable SeasonMention namedItself(Tokens tokens, int i, int to) {
    if (tokens.is(i, "pilot")) {
      return SeasonMention.exact(i, i + 1, List.of(1), false);
    }
    if (!tokens.is(i, "follow")) {
      return SeasonMention.of(i, i + 1, Kind.SUCCESSOR, 1);
    }
    if (i + 2 >= to || !tokens.isMark(i + 1, '-') || !tokens.is(i + 2, "up")) {
      return null;
    }
    int noun = nouns.at(tokens, i + 3, to);
    return SeasonMention.of(i, noun > 0 ? noun + 1 : i + 3, Kind.SUCCESSOR, 1);
  }

  /**
   * Two more seasons; a further two series; another two seasons; a further series; a two-season
   * pickup; three seasons.
   */
  private @Nullable SeasonMention counted(Tokens tokens, int i, int to) {
    boolean aFurther = tokens.is(i, "a") && i + 1 < to && tokens.is(i + 1, "further");
    boolean more = aFurther || tokens.is(i, "another");
    int at = aFurther ? i + 2 : more ? i + 1 : i;
    if (aFurther && at < to && nouns.at(tokens, at, to) == at) {
      return SeasonMention.of(i, at + 1, Kind.FURTHER, 1);
    }
    int count = lexicon.cardinal(tokens, at);
    if (count < 1 || count > MOST_COUNTED) {
      return null;
    }
    at++;
    if (at < to && tokens.isMark(at, '-')) {
      boolean season = at + 1 < to && (tokens.is(at + 1, "season") || tokens.is(at + 1, "series"));
      return season ? SeasonMention.of(i, at + 2, Kind.FURTHER, count) : null;
    }
    while (at < to && lexicon.is(WordClass.FURTHER, tokens, at)) {
      more = true;
      at++;
    }
    return at < to && isCounted(tokens, at, count, more)
        ? SeasonMention.of(i, at + 1, more ? Kind.FURTHER : Kind.COUNT, count)
        : null;
  }

  /** Not one but two more seasons. */
  private @Nullable SeasonMention notOne(Tokens tokens, int i, int to) {
    int but = tokens.is(i + 1, "just") || tokens.is(i + 1, "only") ? i + 3 : i + 2;
    boolean counts = but + 1 < to && lexicon.cardinal(tokens, but - 1) > 0 && tokens.is(but, "but");
    SeasonMention mention = counts ? counted(tokens, but + 1, to) : null;
    return mention == null
        ? null
        : SeasonMention.of(i, mention.to(), mention.kind(), mention.count());
  }

  private boolean isCounted(Tokens tokens, int noun, int count, boolean more) {
    if (tokens.id(noun) < 0) {
      return false;
    }
    return switch (lexicon.vocabulary.word(tokens.id(noun))) {
      case "seasons", "series" -> true;
      case "season" -> count == 1;
      // "two runs" may be anything, "two more runs" are seasons
      case "runs", "instalments", "installments", "outings", "editions" -> more;
      default -> false;
    };
  }

  /** The new season; this series; the previous run; new episodes. */
  private @Nullable SeasonMention relative(Tokens tokens, int i, int to) {
    boolean upcoming = lexicon.is(WordClass.UPCOMING, tokens, i);
    boolean current = lexicon.is(WordClass.CURRENT, tokens, i);
    if (!upcoming && !current && !lexicon.is(WordClass.PREVIOUS, tokens, i)) {
      return null;
    }
    int noun = nouns.at(tokens, i + 1, to);
    if (noun < 0) {
      boolean episodes = upcoming
          && i + 1 < to
          && lexicon.is(WordClass.EPISODE_NOUN, tokens, i + 1)
          && tokens.word(i + 1).endsWith("s")
          && lexicon.cardinal(tokens, i - 1) < 2;
      return episodes ? SeasonMention.of(i, i + 2, Kind.UPCOMING, 1) : null;
    }
    // "the new series" may be one that is new
    boolean newSeries =
        upcoming && tokens.is(noun, "series") && !tokens.is(i, "next") && !tokens.is(i, "another");
    if (newSeries
        || tokens.is(noun, "year")
        || tokens.is(noun, "term")
        || current && tokens.is(noun, "chapter")) {
      return null;
    }
    Kind kind = upcoming ? Kind.UPCOMING : current ? Kind.CURRENT : Kind.PREVIOUS;
    return SeasonMention.of(i, noun + 1, kind, 1);
  }
}
