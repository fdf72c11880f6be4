package dev.upfront.reading.sentence;

import java.util.Arrays;

/** Where the clauses of a sentence end, as far as marks and conjunctions tell. */
public final class ClauseBreaks {
  /** The tokens at which clauses end, in their order. */
  private final int[] tokens;

  public ClauseBreaks(Elements elements) {
    int[] breaks = new int[elements.size()];
    int found = 0;
    for (int i = 0; i < elements.size(); i++) {
      if (ends(elements, i)) {
        breaks[found++] = elements.tokenFrom(i);
      }
    }
    tokens = Arrays.copyOf(breaks, found);
  }

  private static boolean ends(Elements elements, int i) {
    return elements.isMark(i, ';')
        || elements.isMark(i, '–')
        || elements.isMark(i, '—')
        || switch (elements.word(i)) {
          case "but", "while", "whereas", "although", "though" -> true;
          default -> false;
        };
  }

  /** Whether a clause ends at one of the tokens from the first to before the second. */
  public boolean between(int from, int to) {
    int at = Arrays.binarySearch(tokens, from);
    int next = at < 0 ? -at - 1 : at;
    return next < tokens.length && tokens[next] < to;
  }
}
