package dev.upfront.reading;

import java.util.Set;

/** First names of people, by which their full names are told from other capitalised words. */
final class GivenNames {
  private final Vocabulary vocabulary;
  private final Set<Integer> ids;

  GivenNames(Vocabulary vocabulary, Set<Integer> ids) {
    this.vocabulary = vocabulary;
    this.ids = Set.copyOf(ids);
  }

  boolean has(Tokens tokens, int i) {
    return i >= 0
        && i < tokens.size
        && tokens.id[i] >= 0
        && tokens.isCapital(i)
        && ids.contains(tokens.id[i]);
  }

  boolean has(String word) {
    int id = vocabulary.find(word);
    return id >= 0 && ids.contains(id);
  }
}
