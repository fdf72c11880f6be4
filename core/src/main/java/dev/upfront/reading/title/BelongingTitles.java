package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;

/** Titles by what only series have, and that stands before them: "the makers of X", "a regular on X". */
final class BelongingTitles extends TitleClue {
  BelongingTitles(TitleWords words, Candidates candidates) {
    super(words, candidates);
  }

  /** The makers of X, the team behind X, her last scenes for the soap X, the return of X. */
  void tied(Sentence sentence, int tie) {
    if (belongs(tie)) {
      behind(sentence, tie, true);
    } else if (tokens.is(tie, "of") && tokens.is(tie - 1, "return")) {
      behind(sentence, tie, false);
    }
  }

  /** The people that gave us X, bring back X. */
  void brought(Sentence sentence, int word) {
    if (tokens.is(word, "us")) {
      if (tokens.is(word - 1, "gave") || tokens.is(word - 1, "brought")) {
        behind(sentence, word, true);
      }
    } else if (tokens.is(word, "back")) {
      boolean brings = tokens.is(word - 1, "bring")
          || tokens.is(word - 1, "brings")
          || tokens.is(word - 1, "bringing")
          || tokens.is(word - 1, "brought");
      if (brings && !isOfSeries(word - 2)) {
        behind(sentence, word, false);
      }
    }
  }

  /** "The new season brings back", "Low Water will bring back": what has players comes back with them. */
  private boolean isOfSeries(int last) {
    int i = last;
    while (lexicon.is(WordClass.BEFORE_VERB, tokens, i)) {
      i--;
    }
    return lexicon.is(WordClass.SEASON_NOUN, tokens, i)
        || lexicon.is(WordClass.SHOW_NOUN, tokens, i)
        || tokens.isClosingQuote(i);
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
    if (tokens.is(tie, "behind")) {
      return lexicon.is(WordClass.MAKER, tokens, noun);
    }
    return tokens.is(tie, "for") && tokens.is(noun, "scenes");
  }

  /**
   * The title behind such words.
   *
   * @param only whether nobody may be meant either, so that one word is enough
   */
  private void behind(Sentence sentence, int tie, boolean only) {
    int from = words.behindDescription(sentence, tie + 1);
    int to = from < sentence.to() ? words.atAnd(from, shape.runForward(from, sentence.to())) : from;
    if (to > from
        && (only || to - from > 1)
        && words.isSeriesName(from, to)
        && !shape.isCompound(to)
        && !lexicon.is(WordClass.JOB_NOUN, tokens, to)
        && !lexicon.is(WordClass.HOUSE_NOUN, tokens, to - 1)
        && !tokens.is(to, "who")
        && !tokens.is(to, "as")
        // "the return of Ana Ruiz (Kay)": a player with the part
        && !(tokens.isMark(to, '(') && !only)) {
      candidates.show(from, to);
    }
  }
}
