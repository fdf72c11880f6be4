package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;

/** Titles by words that only name them: "a comedy called X". */
final class CalledTitles extends TitleClue {
  /** How far "called" may stand from the show that it names. */
  private static final int NAMING_REACH = 9;

  CalledTitles(TitleWords words, Candidates candidates) {
    super(words, candidates);
  }

  /** a comedy in six parts called X. */
  void called(Sentence sentence, int verb) {
    boolean marked = tokens.is(verb + 1, Tokens.MARK);
    int from = marked ? verb + 2 : verb + 1;
    if (!tokens.isCapital(from)
        || marked && !tokens.isOpeningQuote(verb + 1)
        || !words.calls(verb)
        || lexicon.is(WordClass.EPISODE_NOUN, tokens, verb - 1)
        || lexicon.is(WordClass.NAMED_THING, tokens, verb - 1)) {
      return;
    }
    int to = shape.runForward(from, sentence.to());
    if (to <= from || shape.isPlatform(from, to)) {
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
      Candidate candidate = candidates.show(from, to);
      candidate.isNew |= isNew;
      candidate.isCalled = true;
    }
  }
}
