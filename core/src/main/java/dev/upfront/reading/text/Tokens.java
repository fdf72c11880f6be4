package dev.upfront.reading.text;

import java.util.Arrays;

/**
 * The tokens of one text, in parallel arrays: where each stands, its number in the vocabulary, and what can be seen of
 * it. A token is a word (with its inner apostrophe: won't, O'Hara), a possessive ('s), a number, or one mark of
 * punctuation; hyphens stand by themselves.
 */
public final class Tokens {
  static final int CAPITAL = 1;
  public static final int ALL_CAPITALS = 2;
  static final int NUMBER = 4;
  public static final int ORDINAL = 8;
  public static final int MARK = 16;
  public static final int SPACE_BEFORE = 32;
  public static final int LINE_START = 64;
  public static final int POSSESSIVE = 128;
  static final int WORD = 256;
  static final int CAPITAL_INSIDE = 512;

  public final String text;
  private final char[] chars;
  public final Vocabulary vocabulary;
  private int size;
  private int[] start;
  private int[] end;
  private int[] id;
  private int[] hash;
  private int[] flags;
  private int[] number;

  /** {@code chars}: those of the text; not to be changed. */
  Tokens(String text, char[] chars, Vocabulary vocabulary) {
    this.text = text;
    this.chars = chars;
    this.vocabulary = vocabulary;
    int guess = text.length() / 4 + 16;
    start = new int[guess];
    end = new int[guess];
    id = new int[guess];
    hash = new int[guess];
    flags = new int[guess];
    number = new int[guess];
  }

  /**
   * One more token, behind the last.
   *
   * @param flag what can be seen of it
   * @param value the number that it opens with, 0 where it opens with none
   */
  void add(int from, int to, int flag, int value) {
    if (size == start.length) {
      int more = size * 2;
      start = Arrays.copyOf(start, more);
      end = Arrays.copyOf(end, more);
      id = Arrays.copyOf(id, more);
      hash = Arrays.copyOf(hash, more);
      flags = Arrays.copyOf(flags, more);
      number = Arrays.copyOf(number, more);
    }
    start[size] = from;
    end[size] = to;
    hash[size] = Vocabulary.hash(chars, from, to);
    id[size] = vocabulary.find(chars, from, to, hash[size]);
    flags[size] = flag;
    number[size] = value;
    size++;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Where a token begins in the text. */
  public int start(int i) {
    return start[i];
  }

  /** Behind its last character. */
  public int end(int i) {
    return end[i];
  }

  /** The number of its word, or {@link Vocabulary#UNKNOWN}. */
  public int id(int i) {
    return id[i];
  }

  /** The {@link Vocabulary#hash} of its word. */
  int hash(int i) {
    return hash[i];
  }

  /** The number that it opens with: of "3", "3rd" and "6x"; 0 where it opens with none. */
  public int number(int i) {
    return number[i];
  }

  public boolean is(int i, int flag) {
    return i >= 0 && i < size && (flags[i] & flag) != 0;
  }

  /** What stands behind the name of who speaks is read as a line of its own. */
  void startLine(int i) {
    flags[i] |= LINE_START;
  }

  public boolean isCapital(int i) {
    return is(i, CAPITAL);
  }

  /** "jTBC", "iPlayer": written small at the start only. */
  public boolean hasCapitalInside(int i) {
    return is(i, CAPITAL_INSIDE);
  }

  public boolean isNumber(int i) {
    return is(i, NUMBER);
  }

  public boolean isMark(int i, char mark) {
    if (i < 0 || i >= size || (flags[i] & MARK) == 0) {
      return false;
    }
    char c = chars[start[i]];
    return c == mark || mark == '-' && isHyphen(c);
  }

  /** Some pages keep a name on one line: "Reese‑Williams" has a hyphen of its own. */
  private static boolean isHyphen(char c) {
    return c == '\u2010' || c == '\u2011';
  }

  /** A mark that may open a quotation; straight ones and apostrophes open and close. */
  public boolean isOpeningQuote(int i) {
    return is(i, MARK)
        && switch (firstChar(i)) {
          case '‘', '“', '"', '\'' -> true;
          default -> false;
        };
  }

  /** A mark that may close a quotation. */
  public boolean isClosingQuote(int i) {
    return is(i, MARK)
        && switch (firstChar(i)) {
          case '’', '”', '"', '\'' -> true;
          default -> false;
        };
  }

  public boolean isQuote(int i) {
    return isOpeningQuote(i) || isClosingQuote(i);
  }

  public boolean isWord(int i) {
    return is(i, WORD);
  }

  /** Whether the token is this word, whatever its case. {@code word} is in lower case. */
  public boolean is(int i, String word) {
    // a string keeps its hash, so that most tokens are told from it by one number
    return i >= 0
        && i < size
        && hash[i] == word.hashCode()
        && Vocabulary.same(word, chars, start[i], end[i]);
  }

  /** Whether two tokens are the same word, whatever their case. */
  public boolean isSame(int a, int b) {
    int length = end[a] - start[a];
    if (hash[a] != hash[b] || length != end[b] - start[b]) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      if (Vocabulary.fold(chars[start[a] + k]) != Vocabulary.fold(chars[start[b] + k])) {
        return false;
      }
    }
    return true;
  }

  /** The word in the text, as written. */
  public String word(int i) {
    return text.substring(start[i], end[i]);
  }

  /** The text from one token up to and including the one before {@code to}. */
  public String span(int from, int to) {
    return text.substring(start[from], end[to - 1]);
  }

  /**
   * The same in one line, with a single blank wherever the text parts two tokens by blanks of any
   * kind: a name is the same name where a line ends in it.
   */
  public String line(int from, int to) {
    if (isLine(from, to)) {
      return span(from, to);
    }
    StringBuilder line = new StringBuilder(end[to - 1] - start[from]);
    for (int i = from; i < to; i++) {
      if (i > from && start[i] > end[i - 1]) {
        line.append(' ');
      }
      for (int k = start[i]; k < end[i]; k++) {
        char c = chars[k];
        line.append(c == '’' ? '\'' : isHyphen(c) ? '-' : c);
      }
    }
    return line.toString();
  }

  /** Whether tokens stand in one line as {@link #line} writes them, as nearly all do. */
  private boolean isLine(int from, int to) {
    for (int i = from; i < to; i++) {
      if (i > from
          && start[i] > end[i - 1]
          && (start[i] > end[i - 1] + 1 || chars[end[i - 1]] != ' ')) {
        return false;
      }
    }
    for (int k = start[from]; k < end[to - 1]; k++) {
      char c = chars[k];
      if (c == '’' || isHyphen(c)) {
        return false;
      }
    }
    return true;
  }

  public char firstChar(int i) {
    return chars[start[i]];
  }

  public int length(int i) {
    return end[i] - start[i];
  }
}
