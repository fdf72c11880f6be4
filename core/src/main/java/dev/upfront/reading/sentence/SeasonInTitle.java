package dev.upfront.reading.sentence;

import dev.upfront.reading.text.Tokens;

/**
 * The number that some series have for their season behind their title: "Squid Game 2". No title has that of its first
 * season.
 */
public final class SeasonInTitle {
  /** In a row or a list more is a part of the title, which nothing else may show: "Station 19". */
  private static final int HIGHEST = 9;

  /** Behind a title that is known to end before it, long-lived shows have more: "Big Brother 26", but "Mob Psycho 100". */
  private static final int HIGHEST_BEHIND_KNOWN = 29;

  private SeasonInTitle() {}

  /** The season at a token at the end of what may be a title, or behind it; 0 where it is none. */
  public static int of(Tokens tokens, int i) {
    return upTo(HIGHEST, tokens, i);
  }

  /** The season at a token right behind a title that the text has elsewhere without it; 0 where it is none. */
  public static int behindKnown(Tokens tokens, int i) {
    return upTo(HIGHEST_BEHIND_KNOWN, tokens, i);
  }

  private static int upTo(int highest, Tokens tokens, int i) {
    boolean season = tokens.isNumber(i) && tokens.number(i) > 1 && tokens.number(i) <= highest;
    return season ? tokens.number(i) : 0;
  }
}
