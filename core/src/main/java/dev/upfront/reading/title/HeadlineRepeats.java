package dev.upfront.reading.title;

import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import dev.upfront.reading.text.WordMap;

/** How often the body of an article repeats the words of its headline as a name. */
final class HeadlineRepeats {
  /** So many lengths are counted for each token of the headline. */
  private static final int LENGTHS = TitleShape.LONGEST + 1;

  private final Tokens tokens;
  private final int headlineTo;

  /** For each token of the headline and each length, how often the body has these words. */
  private final int[] counts;

  /** Where the body has them first, and behind that. */
  private final int[] firstFrom;

  private final int[] firstTo;

  /** Where the headline has each of its words first. */
  private final WordMap<Integer> starts = new WordMap<>();

  /** For each token of the headline where its word comes next in it; 0 where it does not. */
  private final int[] again;

  /**
   * Counts in one pass over the body.
   *
   * @param headlineTo where the headline ends
   */
  HeadlineRepeats(Tokens tokens, int headlineTo) {
    this.tokens = tokens;
    this.headlineTo = headlineTo;
    counts = new int[headlineTo * LENGTHS];
    firstFrom = new int[counts.length];
    firstTo = new int[counts.length];
    again = new int[headlineTo];
    gatherStarts();
    for (int i = headlineTo; i < tokens.size(); i++) {
      i = tokens.is(i, Tokens.LINE_START) ? behindCopy(i) : i;
      Integer start = tokens.isCapital(i) || tokens.isNumber(i) ? starts.get(tokens, i) : null;
      if (start != null) {
        compareAll(start, i);
      }
    }
  }

  /** A page may have its headline again above the text, which repeats no title: behind that; the token itself elsewhere. */
  private int behindCopy(int at) {
    int length = 0;
    while (length < headlineTo
        && at + length < tokens.size()
        && tokens.isSame(length, at + length)) {
      length++;
    }
    return length > 0 && length == headlineTo ? at + length : at;
  }

  private void gatherStarts() {
    for (int start = 0; start < headlineTo; start++) {
      Integer first = starts.get(tokens, start);
      if (first == null) {
        starts.put(Vocabulary.fold(tokens.word(start)), start);
      } else {
        again[lastOf(first)] = start;
      }
    }
  }

  private int lastOf(int first) {
    int last = first;
    while (again[last] > 0) {
      last = again[last];
    }
    return last;
  }

  private void compareAll(int first, int at) {
    compare(first, at);
    for (int start = again[first]; start > 0; start = again[start]) {
      compare(start, at);
    }
  }

  /** How often the body has so many words of the headline, with a capital or a number at both ends. */
  int count(int start, int length) {
    return counts[start * LENGTHS + length];
  }

  /** The words as the body has them first; else as the headline does. */
  String title(int start, int end, TitleShape shape) {
    int run = start * LENGTHS + end - start;
    return counts[run] == 0 ? shape.clean(start, end) : shape.clean(firstFrom[run], firstTo[run]);
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
    int run = start * LENGTHS + length;
    if (counts[run] == 0) {
      firstFrom[run] = from;
      firstTo[run] = to;
    }
    counts[run]++;
  }

  private boolean sameWord(int a, int b) {
    return tokens.isSame(a, b)
        || tokens.isMark(a, '&') && tokens.is(b, "and")
        || tokens.is(a, "and") && tokens.isMark(b, '&');
  }
}
