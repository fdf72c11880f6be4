package dev.upfront.bench.standing;

import org.jspecify.annotations.Nullable;

/**
 * A sentence of an article. Whoever copies it word by word copies with it what a reader makes of it, mistakes included,
 * as the same words are read in the same way.
 *
 * @param words its text
 * @param said what it says, null where it says nothing of interest
 * @param read what a reader takes it to say
 */
record Sentence(
    String words, @Nullable Statement said, @Nullable Statement read) {

  static Sentence filler(Chance chance) {
    return new Sentence(Prose.sentence(chance, ""), null, null);
  }

  static Sentence quote(String words) {
    return new Sentence(words, null, null);
  }
}
