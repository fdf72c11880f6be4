package dev.upfront.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that the phrases and grammars know, each with a small number. Tokens carry these numbers, so that every
 * later stage compares integers and never slices a string. Case is folded, curly apostrophes count as straight ones.
 *
 * <p>Open addressing over the characters of the text itself: a look-up allocates nothing.
 */
public final class Vocabulary {
  /** The number of a word that nobody asked for. */
  public static final int UNKNOWN = -1;

  private final List<String> words = new ArrayList<>();

  /** For each place the hash of its word in the upper half, its number and one more in the lower one; 0 where it is free. */
  private long[] table = new long[1 << 12];

  /** The number of a word, given one now if it has none. Only while the reader is being built. */
  public int add(String word) {
    String folded = fold(word);
    int known = find(folded);
    if (known != UNKNOWN) {
      return known;
    }
    words.add(folded);
    if (words.size() * 2 > table.length) {
      grow();
    } else {
      insert(words.size() - 1);
    }
    return words.size() - 1;
  }

  private void grow() {
    table = new long[table.length * 2];
    for (int id = 0; id < words.size(); id++) {
      insert(id);
    }
  }

  private void insert(int id) {
    int hash = words.get(id).hashCode();
    int slot = slot(hash);
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = (long) hash << Integer.SIZE | id + 1;
  }

  /** The number of the word that stands in the text from {@code start} to {@code end}, or {@link #UNKNOWN}. */
  private int find(char[] text, int start, int end) {
    return find(text, start, end, hash(text, start, end));
  }

  /** The same where the {@link #hash} of the word is known already. */
  int find(char[] text, int start, int end, int hash) {
    int slot = slot(hash);
    while (table[slot] != 0) {
      int id = (int) table[slot] - 1;
      if ((int) (table[slot] >>> Integer.SIZE) == hash && same(words.get(id), text, start, end)) {
        return id;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return UNKNOWN;
  }

  public int find(String word) {
    return find(word.toCharArray(), 0, word.length());
  }

  /** The word that has the number. */
  public String word(int id) {
    return words.get(id);
  }

  public int size() {
    return words.size();
  }

  /** Whether a word, in lower case, stands in the text from {@code start} to {@code end}, whatever the case there. */
  static boolean same(String word, char[] text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != fold(text[start + i])) {
        return false;
      }
    }
    return true;
  }

  /** A number that is the same for words which differ in case only: the {@link String#hashCode} of the folded word. */
  static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + fold(text[i]);
    }
    return hash;
  }

  /**
   * A hash whose low bits tell of all others, for tables that only look at the former: words that differ in a letter would
   * stand side by side in them, and a look-up walk past them all (Fibonacci hashing).
   */
  static int spread(int hash) {
    int spread = hash * 0x9e37_79b9;
    return spread ^ spread >>> 16;
  }

  private int slot(int hash) {
    return spread(hash) & (table.length - 1);
  }

  public static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' || c == 'ʼ' ? '\'' : Character.toLowerCase(c);
  }

  public static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (fold(word.charAt(i)) != word.charAt(i)) {
        return foldFrom(i, word);
      }
    }
    return word;
  }

  private static String foldFrom(int first, String word) {
    char[] chars = word.toCharArray();
    for (int i = first; i < chars.length; i++) {
      chars[i] = fold(chars[i]);
    }
    return new String(chars);
  }
}
