package dev.upfront.reading.sentence;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seasons whose number stands behind their noun: "season 3", "series one to four", "part V", "S5".
 */
final class NumberedSeasons {
  private final Lexicon lexicon;

  NumberedSeasons(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The seasons that a token opens, or null. */
  @Nullable
  SeasonMention at(Tokens tokens, int i, int to) {
    if (tokens.id(i) < 0) {
      return compact(tokens, i);
    }
    return takesNumber(tokens, i) ? behindNoun(tokens, i, to) : null;
  }

  /** S5, S04. */
  private static @Nullable SeasonMention compact(Tokens tokens, int i) {
    int length = tokens.length(i);
    if (length < 2 || length > 3 || tokens.firstChar(i) != 'S' && tokens.firstChar(i) != 's') {
      return null;
    }
    int number = 0;
    for (int k = tokens.start(i) + 1; k < tokens.end(i); k++) {
      char c = tokens.text.charAt(k);
      if (c < '0' || c > '9') {
        return null;
      }
      number = number * 10 + (c - '0');
    }
    return number >= 1 && number <= SeasonMention.MOST
        ? SeasonMention.exact(i, i + 1, List.of(number), false)
        : null;
  }

  private boolean takesNumber(Tokens tokens, int i) {
    if (!lexicon.is(WordClass.SEASON_NOUN, tokens, i)) {
      return false;
    }
    return switch (lexicon.vocabulary.word(tokens.id(i))) {
      case "season",
          "seasons",
          "series",
          "part",
          "parts",
          "volume",
          "volumes",
          "year",
          "cycle",
          "instalment",
          "installment",
          "run",
          "round" -> true;
      default -> false;
    };
  }

  private @Nullable SeasonMention behindNoun(Tokens tokens, int noun, int to) {
    boolean sign = tokens.isMark(noun + 1, '#') || tokens.is(noun + 1, "number");
    int at = sign ? noun + 2 : noun + 1;
    int first = number(tokens, at);
    if (first < 1
        || countsEpisodes(tokens, noun, at)
        || isVerb(tokens, noun, at)
        || isCalendarYear(tokens, noun)
        || isTitle(tokens, noun, at, to)) {
      return null;
    }
    List<Integer> numbers = new ArrayList<>(2);
    numbers.add(first);
    int end = at + 1;
    if (lexicon.vocabulary.word(tokens.id(noun)).endsWith("s")) {
      for (int next = withNext(tokens, end, to, numbers);
          next > end;
          next = withNext(tokens, end, to, numbers)) {
        end = next;
      }
    }
    return SeasonMention.exact(noun, end, numbers, false);
  }

  /** "Gives the season 12 episodes". */
  private boolean countsEpisodes(Tokens tokens, int noun, int number) {
    return lexicon.is(WordClass.DETERMINER, tokens, noun - 1)
        && lexicon.is(WordClass.EPISODE_NOUN, tokens, number + 1);
  }

  /** "Will run ten episodes", "having run four seasons". */
  private boolean isVerb(Tokens tokens, int noun, int number) {
    return tokens.is(noun, "run")
        && (lexicon.is(WordClass.EPISODE_NOUN, tokens, number + 1)
            || lexicon.is(WordClass.SEASON_NOUN, tokens, number + 1));
  }

  /** "Next year 12 more episodes". */
  private static boolean isCalendarYear(Tokens tokens, int noun) {
    return tokens.is(noun, "year")
        && (tokens.is(noun - 1, "next")
            || tokens.is(noun - 1, "last")
            || tokens.is(noun - 1, "this"));
  }

  /** "The new series Ten Percent". */
  private boolean isTitle(Tokens tokens, int noun, int number, int to) {
    return tokens.is(noun, "series")
        && number + 1 < to
        && tokens.isWord(number)
        && lexicon.is(WordClass.UPCOMING, tokens, noun - 1);
  }

  /**
   * Adds what goes on at a token: "to four", "and 3", ", and 4"; behind it, or the token itself
   * where nothing does.
   */
  private int withNext(Tokens tokens, int i, int to, List<Integer> numbers) {
    if (i + 1 >= to) {
      return i;
    }
    boolean range = tokens.isMark(i, '-')
        || tokens.isMark(i, '–')
        || tokens.is(i, "to")
        || tokens.is(i, "through");
    boolean comma = tokens.isMark(i, ',');
    boolean list = comma || tokens.isMark(i, '&') || tokens.is(i, "and");
    int at = comma && tokens.is(i + 1, "and") ? i + 2 : i + 1;
    int number = range || list ? number(tokens, at) : -1;
    int previous = numbers.getLast();
    if (number <= previous || number > SeasonMention.MOST || isDay(tokens, at)) {
      return i;
    }
    for (int n = previous + 1; range && n < number; n++) {
      numbers.add(n);
    }
    numbers.add(number);
    return at + 1;
  }

  /** "Seasons 2 and 3, 12 May": a number before a month. */
  private boolean isDay(Tokens tokens, int i) {
    return lexicon.is(WordClass.MONTH, tokens, i + 1) && tokens.isCapital(i + 1);
  }

  private int number(Tokens tokens, int i) {
    int cardinal = lexicon.cardinal(tokens, i);
    if (cardinal <= 0) {
      return Lexicon.roman(tokens, i);
    }
    return cardinal <= SeasonMention.MOST && !tokens.isMark(i + 1, '%') ? cardinal : -1;
  }
}
