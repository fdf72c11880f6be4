package dev.upfront.reading.title;

import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import dev.upfront.reading.text.WordMap;

/** How often the body of an article repeats the words of its headline as a name. */
final class HeadlineRepeats {
  private static final int NOWHERE = -1;

  private final Tokens tokens;
  private final int headlineTo;

  /** For each token of the headline and each length, how often the body has these words. */
  private final int[][] counts;

  /** Where the body has them first, and behind that. */
  private final int[][] firstFrom;

  private final int[][] firstTo;

  /**
   * Counts in one pass over the body.
   *
   * @param headlineTo where the headline ends
   */
  HeadlineRepeats(Tokens tokens, int headlineTo) {
    this.tokens = tokens;
    this.headlineTo = headlineTo;
    counts = new int[headlineTo][TitleShape.LONGEST + 1];
    firstFrom = new int[headlineTo][TitleShape.LONGEST + 1];
    firstTo = new int[headlineTo][TitleShape.LONGEST + 1];
    WordMap<Integer> places = new WordMap<>();
    int[] again = places(places);
    for (int i = headlineTo; i < tokens.size(); i++) {
      Integer first = tokens.isCapital(i) || tokens.isNumber(i) ? places.get(tokens, i) : null;
      for (int start = first == null ? NOWHERE : first; start != NOWHERE; start = again[start]) {
        compare(start, i);
      }
    }
  }

  /**
   * Puts down where each word of the headline stands in it first.
   *
   * @return for each token, where the same word stands next
   */
  private int[] places(WordMap<Integer> places) {
    int[] again = new int[headlineTo];
    for (int i = 0; i < headlineTo; i++) {
      again[i] = NOWHERE;
      Integer first = places.get(tokens, i);
      if (first != null) {
        again[i] = again[first];
        again[first] = i;
      } else if (tokens.isWord(i) || tokens.isNumber(i)) {
        places.put(Vocabulary.fold(tokens.word(i)), i);
      }
    }
    return again;
  }

  /** How often the body has so many words of the headline, with a capital or a number at both ends. */
  int count(int start, int length) {
    return counts[start][length];
  }

  /** The words as the body has them first; else as the headline does. */
  String title(int start, int end, TitleShape shape) {
    int length = end - start;
    return counts[start][length] == 0
        ? shape.clean(start, end)
        : shape.clean(firstFrom[start][length], firstTo[start][length]);
  }

  private void compare(int start, int at) {
    int h = start;
    int b = at;
    while (h < headlineTo && b < tokens.size() && h - start < TitleShape.LONGEST) {
      if (sameWord(h, b)) {
        h++;
        b++;
        boolean ends = tokens.isCapital(b - 1)
            || tokens.isNumber(b - 1)
            || tokens.isMark(b - 1, '!')
            || tokens.isMark(b - 1, '.');
        if (ends) {
          found(start, h - start, at, b);
        }
      } else if (tokens.isMark(b, ':')
          && !tokens.isMark(h, ':')
          && b + 1 < tokens.size()
          && sameWord(h, b + 1)) {
        b++;
      } else {
        break;
      }
    }
  }

  private void found(int start, int length, int from, int to) {
    if (counts[start][length] == 0) {
      firstFrom[start][length] = from;
      firstTo[start][length] = to;
    }
    counts[start][length]++;
  }

  private boolean sameWord(int a, int b) {
    if (tokens.isMark(a, '&') && tokens.is(b, "and")
        || tokens.is(a, "and") && tokens.isMark(b, '&')) {
      return true;
    }
    int length = tokens.length(a);
    if (length != tokens.length(b)) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      if (Vocabulary.fold(tokens.text.charAt(tokens.start(a) + k))
          != Vocabulary.fold(tokens.text.charAt(tokens.start(b) + k))) {
        return false;
      }
    }
    return true;
  }
}
