package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;

/** Titles by who is in them now: "plays Dana Holt in X", "has joined the cast of X". */
final class PlayedTitles extends TitleClue {
  /** "In the long-awaited third season of" is no longer, in tokens. */
  private static final int SEASON_REACH = 9;

  PlayedTitles(TitleWords words, Candidates candidates) {
    super(words, candidates);
  }

  /** "Who plays Dana Holt in X", "the cast of X": the series that somebody is in now. */
  void tied(Sentence sentence, int tie) {
    boolean cast = tokens.is(tie, "of") && tokens.is(tie - 1, "cast");
    if (cast
        || isInSeason(sentence, tie)
        || (tokens.is(tie, "in") || tokens.is(tie, "on")) && plays(sentence, tie)) {
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

  /** "Has been cast in the upcoming third season of X", "joins season 3 of X". */
  private boolean isInSeason(Sentence sentence, int of) {
    boolean season = tokens.is(of, "of")
        && lexicon.is(WordClass.SEASON_NOUN, tokens, tokens.isNumber(of - 1) ? of - 2 : of - 1);
    for (int i = of - 2; season && i >= Math.max(sentence.from(), of - SEASON_REACH); i--) {
      boolean in = tokens.is(i, "in") || tokens.is(i, "for");
      if (in && tokens.is(i - 1, "cast") || lexicon.is(WordClass.JOINING, tokens, i)) {
        return true;
      }
    }
    return false;
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
