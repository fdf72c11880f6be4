package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Text.Sentence;

/** Titles by words that only name them: "a comedy called X"; and by a format behind them, "X (6x60')". */
final class CalledTitles extends TitleClue {
  /** How far "called" may stand from the show that it names. */
  private static final int NAMING_REACH = 9;

  CalledTitles(TitleWords words, Candidates candidates) {
    super(words, candidates);
  }

  /** a comedy in six parts called X. */
  void called(Sentence sentence, int verb) {
    boolean calls = words.calls(verb)
        && !lexicon.is(WordClass.EPISODE_NOUN, tokens, verb - 1)
        && !lexicon.is(WordClass.NAMED_THING, tokens, verb - 1);
    int from = tokens.isOpeningQuote(verb + 1) ? verb + 2 : verb + 1;
    int to = calls ? shape.runForward(from, sentence.to()) : verb;
    if (to <= from || !tokens.isCapital(from) || shape.isPlatform(from, to)) {
      return;
    }
    boolean it = tokens.is(verb - 2, "it")
        && (tokens.is(verb - 1, Tokens.POSSESSIVE) || tokens.is(verb - 1, "is"));
    boolean show = it && to - from > 1;
    boolean isNew = false;
    for (int i = Math.max(sentence.from(), verb - NAMING_REACH); i < verb; i++) {
      show |= lexicon.is(WordClass.SHOW_NOUN, tokens, i)
          || tokens.is(i, "pilot")
          || tokens.is(i, "project");
      isNew |= tokens.is(i, "new") || tokens.is(i, "pilot");
    }
    if (show) {
      Candidate candidate = candidates.at(from, to);
      candidate.evidence += 4;
      candidate.isNew |= isNew;
      candidate.isCalled = true;
    }
  }

  /** X (6x60'): parts and minutes, as trade papers have them. */
  void ofFormat(Sentence sentence, int open) {
    if (!tokens.isMark(open, '(') || !isFormat(open + 1)) {
      return;
    }
    int end = tokens.isClosingQuote(open - 1) ? open - 1 : open;
    int from = shape.runBackward(end, sentence.from());
    if (from < end && tokens.isCapital(from) && !shape.isPlatform(from, end)) {
      candidates.at(from, end).evidence += 4;
    }
  }

  private boolean isFormat(int i) {
    if (tokens.isNumber(i)) {
      boolean times = tokens.isMark(i + 1, '×') || tokens.is(i + 1, "x");
      return times && tokens.isNumber(i + 2);
    }
    // 6x60 is one word
    return tokens.is(i, Tokens.WORD)
        && tokens.value[i] > 0
        && tokens.word(i).indexOf('x') > 0
        && Character.isDigit(tokens.word(i).charAt(tokens.length(i) - 1));
  }
}
