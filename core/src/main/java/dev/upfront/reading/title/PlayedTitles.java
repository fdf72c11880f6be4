package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;

/** Titles by who is in them now: "plays Dana Holt in X", "has joined the cast of X". */
final class PlayedTitles extends TitleClue {
  PlayedTitles(TitleWords words, Candidates candidates) {
    super(words, candidates);
  }

  /** "Who plays Dana Holt in X", "the cast of X": the series that somebody is in now. */
  void tied(Sentence sentence, int tie) {
    boolean cast = tokens.is(tie, "of") && tokens.is(tie - 1, "cast");
    if (cast || (tokens.is(tie, "in") || tokens.is(tie, "on")) && plays(sentence, tie)) {
      behind(sentence, tie);
    }
  }

  /** "Has joined X". */
  void joined(Sentence sentence, int verb) {
    if (lexicon.is(WordClass.JOINING, tokens, verb)) {
      behind(sentence, verb);
    }
  }

  private void behind(Sentence sentence, int link) {
    int from = words.behindDescription(sentence, link + 1);
    int to = shape.runForward(from, sentence.to());
    if (to > from
        && words.isBareTitle(from, to)
        && !givenNames.has(tokens, from)
        && !lexicon.is(WordClass.PLACE, tokens, from)
        && !lexicon.is(WordClass.MONTH, tokens, from)) {
      candidates.at(from, to).isPlayedIn = true;
    }
  }

  /** "Plays Dana Holt", "has played Dana Holt" before "in". */
  private boolean plays(Sentence sentence, int in) {
    int i = in - 1;
    while (i > sentence.from() && tokens.isCapital(i)) {
      i--;
    }
    if (i == in - 1) {
      return false;
    }
    boolean still = tokens.is(i, "played") && (tokens.is(i - 1, "has") || tokens.is(i - 1, "have"));
    return still || tokens.is(i, "plays") || tokens.is(i, "play");
  }
}
