package dev.upfront.reading.sentence;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/**
 * The noun that means a season, behind the words that describe it: "eagerly awaited ten-episode
 * second <b>run</b>".
 */
final class SeasonNoun {
  /** No more words describe it. */
  private static final int REACH = 7;

  private final Lexicon lexicon;

  SeasonNoun(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Where the noun stands at or behind {@code from}, with nothing but what describes it before; -1
   * where none does.
   */
  int at(Tokens tokens, int from, int to) {
    return at(tokens, from, to, false);
  }

  /**
   * The same; {@code loose} lets in the nouns that mean a season only with a number ("a third
   * helping").
   */
  int at(Tokens tokens, int from, int to, boolean loose) {
    int limit = Math.min(to, from + REACH);
    for (int i = from; i < limit; i++) {
      boolean noun = lexicon.is(WordClass.SEASON_NOUN, tokens, i)
          || loose && lexicon.is(WordClass.SEASON_NOUN_LOOSE, tokens, i);
      if (noun && isTied(tokens, i, to)) {
        // "a third go-round"
        return tokens.is(i, "go") && tokens.is(i + 2, "round") ? i + 2 : -1;
      }
      if (noun && !qualifies(tokens, i, to)) {
        // "shot the pilot last year"
        boolean calendar = i > from && tokens.is(i, "year") && tokens.is(i - 1, "last");
        return calendar ? -1 : i;
      }
      if (!noun && !describes(tokens, i, from, limit)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Season" of "season run": another noun follows that means the season. */
  private boolean qualifies(Tokens tokens, int i, int to) {
    return i + 1 < to
        && lexicon.is(WordClass.SEASON_NOUN, tokens, i + 1)
        && !lexicon.is(WordClass.AUXILIARY, tokens, i + 1);
  }

  private boolean describes(Tokens tokens, int i, int from, int limit) {
    return lexicon.is(WordClass.SEASON_ADJECTIVE, tokens, i)
        || lexicon.cardinal(tokens, i) > 0
        || tokens.isMark(i, '-')
        || i > from && tokens.isMark(i - 1, '-')
        || isTied(tokens, i, limit)
        || i == from && lexicon.is(WordClass.SHOW_NOUN, tokens, i);
  }

  /** Whether a hyphen ties a word to the next. */
  private static boolean isTied(Tokens tokens, int i, int to) {
    return i + 1 < to && tokens.isMark(i + 1, '-') && !tokens.is(i + 1, Tokens.SPACE_BEFORE);
  }
}
