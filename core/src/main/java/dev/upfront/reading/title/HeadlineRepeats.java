package dev.upfront.reading.title;

import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often the body of an article repeats the words of its headline as a name. */
final class HeadlineRepeats {
  private final Tokens tokens;
  private final int headlineTo;

  /** For each token of the headline and each length, how often the body has these words. */
  private final int[][] counts;

  /** Where the body has them first, by token and length. */
  private final Map<Long, int[]> first = new HashMap<>();

  /**
   * Counts in one pass over the body.
   *
   * @param headlineTo where the headline ends
   */
  HeadlineRepeats(Tokens tokens, int headlineTo) {
    this.tokens = tokens;
    this.headlineTo = headlineTo;
    counts = new int[headlineTo][TitleShape.LONGEST + 1];
    Map<String, List<Integer>> places = new HashMap<>();
    long firstLetters = 0;
    for (int i = 0; i < headlineTo; i++) {
      firstLetters |= 1L << Vocabulary.fold(tokens.firstChar(i));
      if (tokens.isWord(i) || tokens.isNumber(i)) {
        places
            .computeIfAbsent(Vocabulary.fold(tokens.word(i)), key -> new ArrayList<>())
            .add(i);
      }
    }
    for (int i = headlineTo; i < tokens.size(); i++) {
      boolean possible = (tokens.isCapital(i) || tokens.isNumber(i))
          && (firstLetters & 1L << Vocabulary.fold(tokens.firstChar(i))) != 0;
      List<Integer> starts = possible ? places.get(Vocabulary.fold(tokens.word(i))) : null;
      if (starts != null) {
        for (int start : starts) {
          compare(start, i);
        }
      }
    }
  }

  /** How often the body has so many words of the headline, with a capital or a number at both ends. */
  int count(int start, int length) {
    return counts[start][length];
  }

  /** The words as the body has them first; else as the headline does. */
  String title(int start, int end, TitleShape shape) {
    int[] span = first.get((long) start << 8 | end - start);
    return span == null ? shape.clean(start, end) : shape.clean(span[0], span[1]);
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
          counts[start][h - start]++;
          first.putIfAbsent((long) start << 8 | h - start, new int[] {at, b});
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
