package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.WordClasses;

/**
 * Names in the body that may be titles by the words around them ({@link TitleFrames}). That makes none a title, but lets
 * the article be about it.
 */
final class FramedTitles extends TitleClue {
  /** Words with a capital that open no title by themselves. */
  private static final WordClasses OTHER_WORDS =
      new WordClasses(WordClass.FUNCTION_WORD, WordClass.HONORIFIC, WordClass.MONTH);

  private final TitleFrames frames;

  FramedTitles(TitleWords words, Candidates candidates) {
    super(words, candidates);
    frames = new TitleFrames(lexicon, givenNames, tokens);
  }

  /** "The cast of X", "HBO's X": the name that begins at a token. */
  void look(Sentence sentence, int from) {
    boolean opens = tokens.isCapital(from)
        && (from == sentence.from()
            || !tokens.isCapital(from - 1) && !tokens.isMark(from - 1, '-'));
    if (!opens || lexicon.isAny(OTHER_WORDS, tokens, from) || givenNames.has(tokens, from)) {
      return;
    }
    int to = shape.runForward(from, sentence.to());
    if (to > from
        && (frames.isOwned(from) || frames.isOfSeries(from, to))
        && words.isBareTitle(from, to)
        && !frames.isOfSomebody(from, to)) {
      candidates.at(from, to).framed++;
    }
  }
}
