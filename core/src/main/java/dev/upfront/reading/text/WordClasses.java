package dev.upfront.reading.text;

import dev.upfront.reading.text.Lexicon.WordClass;

/** Some word classes that are asked for at one look, where most words are in none of them. */
public final class WordClasses {
  /** As {@link Lexicon} has them of each word: a bit for each class. */
  final long[] bits = new long[Lexicon.WORDS_PER_ID];

  public WordClasses(WordClass... classes) {
    for (WordClass wordClass : classes) {
      bits[wordClass.ordinal() / Long.SIZE] |= 1L << wordClass.ordinal();
    }
  }
}
