package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;

/** Titles by who is in them now: "plays Dana Holt in X", "has joined the cast of X". */
final class PlayedTitles extends TitleClue {
  PlayedTitles(TitleWords words, Candidates candidates) {
    super(words, candidates);
  }

  /** "Who plays Dana Holt in X", "has joined the cast of X": the series that somebody is in now. */
  void look(Sentence sentence, int link) {
    if (!links(sentence, link)) {
      return;
    }
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

  private boolean links(Sentence sentence, int link) {
    if (tokens.is(link, "of")) {
      return tokens.is(link - 1, "cast");
    }
    if (tokens.is(link, "in") || tokens.is(link, "on")) {
      return plays(sentence, link);
    }
    return tokens.is(link, "join")
        || tokens.is(link, "joins")
        || tokens.is(link, "joined")
        || tokens.is(link, "joining");
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
