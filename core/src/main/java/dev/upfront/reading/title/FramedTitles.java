package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;

/**
 * Names in the body that may be titles by the words around them ({@link TitleFrames}). That makes none a title, but lets
 * the article be about it.
 */
final class FramedTitles extends TitleClue {
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
    if (!opens
        || lexicon.is(WordClass.FUNCTION_WORD, tokens, from)
        || lexicon.is(WordClass.HONORIFIC, tokens, from)
        || lexicon.is(WordClass.MONTH, tokens, from)
        || givenNames.has(tokens, from)) {
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
