package dev.upfront.reading.title;

import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Tokens;

/** A kind of words that show something to be a title: what all kinds look at, and where they put down what they find. */
abstract class TitleClue {
  final TitleWords words;
  final Lexicon lexicon;
  final GivenNames givenNames;
  final TitleShape shape;
  final Tokens tokens;
  final Candidates candidates;

  TitleClue(TitleWords words, Candidates candidates) {
    this.words = words;
    this.lexicon = words.lexicon;
    this.givenNames = words.givenNames;
    this.shape = words.shape;
    this.tokens = words.tokens;
    this.candidates = candidates;
  }
}
