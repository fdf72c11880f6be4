package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;

/** Titles by what only series have, and that stands before them: "the makers of X", "a regular on X". */
final class BelongingTitles extends TitleClue {
  BelongingTitles(TitleWords words, Candidates candidates) {
    super(words, candidates);
  }

  /** The makers of X, her last scenes for the soap X, the people that gave us X. */
  void look(Sentence sentence, int tie) {
    boolean alone = belongs(tie);
    if (!alone && !comesBack(tie)) {
      return;
    }
    int from = words.behindDescription(sentence, tie + 1);
    int to = from < sentence.to() ? words.atAnd(from, shape.runForward(from, sentence.to())) : from;
    if (to > from
        && (alone || to - from > 1)
        && words.isSeriesName(from, to)
        && !shape.isCompound(to)
        && !lexicon.is(WordClass.JOB_NOUN, tokens, to)
        && !tokens.is(to, "who")) {
      candidates.show(from, to);
    }
  }

  private boolean belongs(int tie) {
    int noun = tie - 1;
    if (tokens.is(tie, "of")) {
      return lexicon.is(WordClass.SHOWS_OWN, tokens, noun)
          || tokens.is(noun, "role") && tokens.is(noun - 1, "title");
    }
    if (tokens.is(tie, "on")) {
      return tokens.is(noun, "regular")
          || tokens.is(noun, "regulars")
          || tokens.is(noun, "showrunner")
          || tokens.is(noun, "day") && tokens.is(noun - 1, "last");
    }
    return tokens.is(tie, "for") && tokens.is(noun, "scenes")
        || tokens.is(tie, "us") && (tokens.is(noun, "gave") || tokens.is(noun, "brought"));
  }

  /** "The return of X", "bring back X": what may be somebody too. */
  private boolean comesBack(int tie) {
    return tokens.is(tie, "of") && tokens.is(tie - 1, "return")
        || tokens.is(tie, "back")
            && (tokens.is(tie - 1, "bring")
                || tokens.is(tie - 1, "brings")
                || tokens.is(tie - 1, "bringing")
                || tokens.is(tie - 1, "brought"));
  }
}
