package dev.upfront.reading.text;

import dev.upfront.reading.text.Text.Turn;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the lines in which readers ask and a column answers: "Jo M.: Will Low Water be back?" above "Ann says: It was renewed
 * in May". Who answers does so twice, or below a "Q:".
 */
final class Dialogue {
  /** "Matt Roush says:" is no longer. */
  private static final int LONGEST_LABEL = 4;

  /** What is asked is no shorter. */
  private static final int LEAST_ASKED = 5;

  private final Tokens tokens;
  private final List<int[]> lines;

  /** By line, the colon behind its label; -1 where it has none. */
  private final int[] colons;

  final Turn[] turns;

  /** @param lines from where to where each line goes */
  Dialogue(Tokens tokens, List<int[]> lines) {
    this.tokens = tokens;
    this.lines = lines;
    colons = new int[lines.size()];
    turns = new Turn[lines.size()];
    Arrays.fill(turns, Turn.NONE);
    for (int n = 0; n < colons.length; n++) {
      colons[n] = colon(n);
    }
    BitSet answers = new BitSet();
    Map<String, Integer> times = new HashMap<>();
    for (int n = 1; n < colons.length; n++) {
      if (answers(n)) {
        answers.set(n);
        times.merge(label(n), 1, Integer::sum);
      }
    }
    for (int n = answers.nextSetBit(0); n >= 0; n = answers.nextSetBit(n + 1)) {
      if (isQuestion(asked(n)) || times.getOrDefault(label(n), 0) > 1) {
        turns[n] = Turn.ANSWERS;
        for (int k = asked(n); k >= 0 && turns[k] == Turn.NONE && asks(k); k--) {
          turns[k] = Turn.ASKS;
        }
      }
    }
  }

  /** Where the words of a line begin behind its label. */
  int behindLabel(int line) {
    return colons[line] + 1;
  }

  private int colon(int line) {
    int from = lines.get(line)[0];
    int to = lines.get(line)[1];
    for (int i = from; i < Math.min(to - 1, from + LONGEST_LABEL + 1); i++) {
      if (tokens.isMark(i, ':')) {
        return i > from && tokens.is(i + 1, Tokens.SPACE_BEFORE) ? i : -1;
      }
      boolean letter = i == from + 1 && (tokens.is(from, "q") || tokens.is(from, "a"));
      if (letter && tokens.isMark(i, '.') && tokens.isCapital(i + 1)) {
        return i;
      }
      boolean named = tokens.isWord(i) && (tokens.isCapital(i) || i > from && says(i));
      if (!named && !tokens.isMark(i, '.')) {
        return -1;
      }
    }
    return -1;
  }

  private boolean says(int i) {
    return tokens.is(i, "says")
        || tokens.is(i, "sez")
        || tokens.is(i, "writes")
        || tokens.is(i, "asks")
        || tokens.is(i, "replies")
        || tokens.is(i, "answers");
  }

  private boolean isQuestion(int line) {
    int from = lines.get(line)[0];
    return colons[line] == from + 1 && (tokens.is(from, "q") || tokens.is(from, "question"));
  }

  private boolean asks(int line) {
    if (colons[line] < 0) {
      return false;
    }
    boolean asks = isQuestion(line);
    for (int i = colons[line] + LEAST_ASKED; i < lines.get(line)[1]; i++) {
      asks |= tokens.isMark(i, '?');
    }
    return asks;
  }

  /** Whether a line stands below a question of somebody else. */
  private boolean answers(int line) {
    int asked = asked(line);
    return colons[line] >= 0 && asks(asked) && !isSameLabel(line, asked);
  }

  /** The line above, or the one above that where "– Ann, Leeds" stands between. */
  private int asked(int line) {
    int from = lines.get(line - 1)[0];
    boolean signed =
        tokens.isMark(from, '–') || tokens.isMark(from, '—') || tokens.isMark(from, '-');
    return signed && line > 1 ? line - 2 : line - 1;
  }

  private String label(int line) {
    return tokens.line(lines.get(line)[0], colons[line]);
  }

  private boolean isSameLabel(int a, int b) {
    int from = lines.get(a)[0];
    int at = lines.get(b)[0];
    int length = colons[a] - from;
    for (int i = 0; i < length; i++) {
      if (!tokens.isSame(from + i, at + i)) {
        return false;
      }
    }
    return colons[b] - at == length;
  }
}
