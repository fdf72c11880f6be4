package dev.upfront.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands for each of some words, found for a token by the hash that both keep: a look-up allocates nothing, and most
 * tokens are turned away by one look at the table.
 */
public final class WordMap<V> {
  private final List<String> words = new ArrayList<>();
  private final List<V> values = new ArrayList<>();
  private int[] table = new int[1 << 6];

  /** What stands for a word in lower case; null where nothing does. */
  public @Nullable V get(String word) {
    int slot = slot(word.hashCode());
    while (table[slot] != 0) {
      int found = table[slot] - 1;
      if (words.get(found).equals(word)) {
        return values.get(found);
      }
      slot = next(slot);
    }
    return null;
  }

  /** What stands for the word at a token, whatever its case; null where nothing does. */
  public @Nullable V get(Tokens tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return null;
    }
    int slot = slot(tokens.hash(i));
    while (table[slot] != 0) {
      int found = table[slot] - 1;
      if (tokens.is(i, words.get(found))) {
        return values.get(found);
      }
      slot = next(slot);
    }
    return null;
  }

  /** Adds a word in lower case that is not there yet. */
  public void put(String word, V value) {
    words.add(word);
    values.add(value);
    if (words.size() * 4 > table.length) {
      table = new int[table.length * 2];
      for (int n = 0; n < words.size(); n++) {
        insert(n);
      }
    } else {
      insert(words.size() - 1);
    }
  }

  /** What stands for any of the words. */
  public List<V> values() {
    return values;
  }

  private void insert(int n) {
    int slot = slot(words.get(n).hashCode());
    while (table[slot] != 0) {
      slot = next(slot);
    }
    table[slot] = n + 1;
  }

  private int slot(int hash) {
    return Vocabulary.spread(hash) & (table.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (table.length - 1);
  }
}
