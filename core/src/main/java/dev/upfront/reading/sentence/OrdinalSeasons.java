package dev.upfront.reading.sentence;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seasons whose number stands before their noun, or without one: "second season", "the sophomore
 * run", "first three seasons", "a fourth".
 */
final class OrdinalSeasons {
  /** Nobody counts more from the first on. */
  private static final int MOST_COUNTED = 19;

  private final Lexicon lexicon;
  private final SeasonNoun nouns;

  OrdinalSeasons(Lexicon lexicon, SeasonNoun nouns) {
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  /** The seasons that a token opens, or null. */
  @Nullable
  SeasonMention at(Tokens tokens, int i, int from, int to) {
    if (lexicon.ordinal(tokens, i) > 0) {
      int cardinal = lexicon.cardinal(tokens, i + 1);
      boolean counts = cardinal > 1 && cardinal <= MOST_COUNTED && i + 2 < to;
      SeasonMention mention = counts && lexicon.ordinal(tokens, i) == 1
          ? fromFirst(tokens, i, cardinal, to)
          : ordinals(tokens, i, from, to);
      if (mention != null) {
        return mention;
      }
    }
    return lexicon.is(WordClass.ORDINAL_STYLE, tokens, i) ? named(tokens, i, to) : null;
  }

  /** The sophomore run. */
  private @Nullable SeasonMention named(Tokens tokens, int i, int to) {
    int number = lexicon.value(tokens.id(i));
    int noun = nouns.at(tokens, i + 1, to);
    // "the debut series", "an original series": one that is new, and not its first season
    boolean series = noun > 0 && tokens.is(noun, "series") && number != 2;
    return noun > 0 && !series ? SeasonMention.exact(i, noun + 1, List.of(number), false) : null;
  }

  /** First two seasons. */
  private @Nullable SeasonMention fromFirst(Tokens tokens, int i, int count, int to) {
    int noun = nouns.at(tokens, i + 2, to);
    if (noun < 0 || !tokens.is(noun, "seasons") && !tokens.is(noun, "series")) {
      return null;
    }
    List<Integer> numbers = new ArrayList<>(count);
    for (int n = 1; n <= count; n++) {
      numbers.add(n);
    }
    return SeasonMention.exact(i, noun + 1, numbers, false);
  }

  /** Second season; fifth and final season; second and third series; the second (bare). */
  private @Nullable SeasonMention ordinals(Tokens tokens, int i, int from, int to) {
    List<Integer> numbers = new ArrayList<>(2);
    int behind = row(tokens, i, to, numbers);
    boolean determined = i > from && lexicon.is(WordClass.DETERMINER, tokens, i - 1);
    int noun = nouns.at(tokens, behindAside(tokens, behind, to), to, determined);
    if (numbers.get(0) > SeasonMention.MOST) {
      return null;
    }
    if (noun > 0) {
      boolean first = numbers.get(0) == 1 && i > from && tokens.is(i - 1, "a");
      return isNewSeries(tokens, noun)
              || isSlice(tokens, noun, to)
              || first && lexicon.is(WordClass.SEASON_NOUN_LOOSE, tokens, noun)
          ? null
          : SeasonMention.exact(i, noun + 1, numbers, false);
    }
    if (tokens.isNumber(i) || !determined && i > from && !tokens.is(i - 1, "and")) {
      return null;
    }
    if (behind < to && tokens.is(behind, "one")) {
      return SeasonMention.exact(i, behind + 1, numbers, true);
    }
    return i > from && standsAlone(tokens, behind, to) && !isOneMore(tokens, i, from)
        ? SeasonMention.exact(i, behind, numbers, true)
        : null;
  }

  /** "Three friends do well until a fourth, Kay, turns up": one more of those who were counted, and no season. */
  private boolean isOneMore(Tokens tokens, int ordinal, int from) {
    int before = lexicon.ordinal(tokens, ordinal) - 1;
    if (before < 2 || !tokens.is(ordinal - 1, "a")) {
      return false;
    }
    for (int i = ordinal - 2; i >= from; i--) {
      if (lexicon.cardinal(tokens, i) == before) {
        return tokens.isWord(i + 1) && nouns.at(tokens, i + 1, ordinal) < 0;
      }
    }
    return false;
  }

  /** Puts the ordinals that stand in a row into {@code numbers}; behind the last of them. */
  private int row(Tokens tokens, int i, int to, List<Integer> numbers) {
    numbers.add(lexicon.ordinal(tokens, i));
    int at = i + 1;
    while (at + 1 < to) {
      boolean comma = tokens.isMark(at, ',');
      boolean and = tokens.is(at, "and");
      // "not only a fourth but also a fifth"
      boolean but = tokens.is(at, "but") && tokens.is(i - 2, "only");
      int next = at + (comma && tokens.is(at + 1, "and") ? 2 : 1);
      next += but && tokens.is(at + 1, "also") ? 1 : 0;
      // "a second and a third season", "its ninth and its tenth"
      boolean again = (and || but)
          && next + 1 < to
          && (tokens.is(next, "a")
              || tokens.is(next, "an")
              || tokens.is(next, "the")
              || tokens.is(next, "its"))
          && lexicon.ordinal(tokens, next + 1) == numbers.getLast() + 1;
      next += again ? 1 : 0;
      boolean joins = comma || and || but || tokens.isMark(at, '&');
      int ordinal = joins ? lexicon.ordinal(tokens, next) : -1;
      if (ordinal <= 0) {
        break;
      }
      numbers.add(ordinal);
      at = next + 1;
    }
    return at;
  }

  /** "Its first original series in Korea": a series of its own. */
  private static boolean isNewSeries(Tokens tokens, int noun) {
    return tokens.is(noun, "series") && tokens.is(noun - 1, "original");
  }

  /** "The second part of the season". */
  private static boolean isSlice(Tokens tokens, int noun, int to) {
    return tokens.is(noun, "part") && noun + 1 < to && tokens.is(noun + 1, "of");
  }

  /** "The third, and last, season": behind the aside that says what else the season is. */
  private int behindAside(Tokens tokens, int at, int to) {
    if (!tokens.isMark(at, ',')) {
      return at;
    }
    int i = at + 1;
    while (i < to && lexicon.is(WordClass.SEASON_ADJECTIVE, tokens, i)) {
      i++;
    }
    return i > at + 1 && tokens.isMark(i, ',') ? i + 1 : at;
  }

  /**
   * Whether what stands behind an ordinal lets it be a season without a noun: "a second in May",
   * "the third aired".
   */
  private boolean standsAlone(Tokens tokens, int at, int to) {
    if (at >= to) {
      return true;
    }
    if (tokens.is(at, Tokens.MARK)) {
      // "has begun work on a third: a comedy called Low Water"
      return !tokens.isMark(at, '-')
          && !tokens.isMark(at, '/')
          && !tokens.isMark(at, ':')
          && !tokens.isMark(at, '“')
          && !tokens.isMark(at, '‘');
    }
    if (tokens.is(at, "the")) {
      // "was picked up for a second the following June"
      return lexicon.is(WordClass.DATE_OPENER, tokens, at + 1);
    }
    // "the twelfth and final episode"
    boolean late = tokens.is(at, "and") && lexicon.is(WordClass.LATE_ADJECTIVE, tokens, at + 1);
    if (late || tokens.is(at, "of") || tokens.is(at, "time") || tokens.is(at, "to")) {
      return false;
    }
    return lexicon.is(WordClass.AUXILIARY, tokens, at)
        || lexicon.is(WordClass.PREPOSITION, tokens, at)
        || lexicon.is(WordClass.CONJUNCTION, tokens, at)
        || !tokens.isCapital(at) && isOfSeason(tokens.word(at));
  }

  /** "The third ran", but not "a third moaned that it was slow": people, and no season. */
  private static boolean isOfSeason(String verb) {
    return switch (verb) {
      case "came", "began", "only", "too", "ran", "went", "comes", "precisely", "exactly" -> true;
      case "arriving", "coming", "debuting", "due", "following", "premiering", "set", "slated" ->
        true;
      case "added",
          "agreed",
          "argued",
          "asked",
          "commented",
          "complained",
          "joked",
          "moaned",
          "posted",
          "quipped",
          "replied",
          "tweeted" -> false;
      default -> verb.endsWith("ed");
    };
  }

  /**
   * "A second season of A, a third of B and the 18th of both C and D", "A (fifth season), B
   * (third)": seasons too, of which the noun was said before.
   */
  @Nullable
  SeasonMention ofNext(Tokens tokens, int i, int from, int to) {
    int number = i > from && i + 1 < to ? lexicon.ordinal(tokens, i) : -1;
    if (number <= 0 || number > SeasonMention.MOST) {
      return null;
    }
    boolean bracketed = tokens.isMark(i - 1, '(') && tokens.isMark(i + 1, ')');
    boolean ofNamed = i + 2 < to
        && tokens.is(i + 1, "of")
        && lexicon.is(WordClass.DETERMINER, tokens, i - 1)
        && !lexicon.is(WordClass.MONTH, tokens, i + 2)
        && (tokens.isCapital(i + 2) || tokens.isQuote(i + 2) || tokens.is(i + 2, "both"));
    // "A for a second season and B for a 20th."
    boolean alike = tokens.is(i - 2, "for")
        && lexicon.is(WordClass.DETERMINER, tokens, i - 1)
        && tokens.is(i + 1, Tokens.MARK)
        && !tokens.isMark(i + 1, '-');
    // "begins its 15th and last on Oct. 10"
    boolean last = i + 2 < to
        && tokens.is(i - 1, "its")
        && tokens.is(i + 1, "and")
        && (tokens.is(i + 2, "last") || tokens.is(i + 2, "final"));
    if (last) {
      return SeasonMention.exact(i, i + 3, List.of(number), true);
    }
    return bracketed || ofNamed || alike
        ? SeasonMention.exact(i, i + 1, List.of(number), true)
        : null;
  }

  /**
   * "The current season, its 18th, will be", "one more season, the fourth": which one it is stands
   * behind a comma.
   */
  SeasonMention withApposition(Tokens tokens, SeasonMention mention, int to) {
    boolean tells = switch (mention.kind()) {
      case CURRENT, UPCOMING, FINAL, FURTHER -> mention.count() <= 1;
      default -> false;
    };
    int at = mention.to() + 2;
    if (!tells
        || at >= to
        || !tokens.isMark(at - 2, ',')
        || !tokens.is(at - 1, "its") && !tokens.is(at - 1, "the")) {
      return mention;
    }
    int number = lexicon.ordinal(tokens, at);
    boolean goesOn = at + 1 < to && (tokens.isWord(at + 1) || tokens.isNumber(at + 1));
    if (number <= 0 || number > SeasonMention.MOST || goesOn) {
      return mention;
    }
    int end = at + 1 < to && tokens.isMark(at + 1, ',') ? at + 2 : at + 1;
    return SeasonMention.exact(mention.from(), end, List.of(number), false);
  }
}
