package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;

/** Titles by the network whose they are: "HBO's Low Water", "Crave's bilingual X", "CBS' X"; not "NBC's Ana Ruiz". */
final class OwnedTitles extends TitleClue {
  /** No name of a network is longer, in tokens. */
  private static final int LONGEST_OWNER = 4;

  /** No more words stand between a network and what it owns: "never-seen", "since-shuttered". */
  private static final int DESCRIBING_REACH = 5;

  OwnedTitles(TitleWords words, Candidates candidates) {
    super(words, candidates);
  }

  /** HBO's X, FX's never-seen X: the name behind a network that owns. */
  void look(Sentence sentence, int owns) {
    int behind = behindOwner(sentence, owns);
    if (behind == owns) {
      return;
    }
    int from = behind;
    int limit = Math.min(sentence.to() - 1, behind + DESCRIBING_REACH);
    while (from < limit && describes(from)) {
      from++;
    }
    if (!tokens.isCapital(from) && !tokens.isNumber(from)) {
      return;
    }
    int to = words.atAnd(from, shape.runForward(from, sentence.to()));
    if (to > from && isTitle(from, to)) {
      candidates.show(from, to);
    }
  }

  /** ITV has X, Wednesday brings X: what a network or a day has, and nobody. */
  void shows(Sentence sentence, int verb) {
    boolean brings = lexicon.is(WordClass.BRINGING, tokens, verb);
    if (!brings && !tokens.is(verb, "has") && !tokens.is(verb, "gets")) {
      return;
    }
    boolean day = brings && lexicon.is(WordClass.WEEKDAY, tokens, verb - 1);
    if (!day && !shape.isPlatform(verb - 1, verb) && !shape.isPlatform(verb - 2, verb)) {
      return;
    }
    int from = words.behindDescription(sentence, verb + 1);
    int to = from < sentence.to() && tokens.isCapital(from)
        ? words.atAnd(from, shape.runForward(from, sentence.to()))
        : from;
    if (to - from > 1 && isTitle(from, to)) {
      candidates.show(from, to);
    }
  }

  /** Behind the possessive of a network; {@code owns} where there is none. */
  private int behindOwner(Sentence sentence, int owns) {
    if (!shape.owns(owns)) {
      return owns;
    }
    for (int i = owns - 1; i >= Math.max(sentence.from(), owns - LONGEST_OWNER); i--) {
      if (shape.behindPlatform(i, owns) == owns || shape.behindOwner(i, owns + 2) == owns + 1) {
        return owns + 1;
      }
    }
    return owns;
  }

  /** "Bilingual", "never-seen": no word for somebody and none that opens another clause. */
  private boolean describes(int i) {
    boolean hyphen = tokens.isMark(i, '-') && !tokens.is(i, Tokens.SPACE_BEFORE);
    return hyphen
        || tokens.isWord(i)
            && !tokens.isCapital(i)
            && !lexicon.is(WordClass.JOB_NOUN, tokens, i)
            && !lexicon.is(WordClass.ROLE_NOUN, tokens, i)
            && !lexicon.is(WordClass.FILM_NOUN, tokens, i)
            && !lexicon.is(WordClass.PREPOSITION, tokens, i)
            && !lexicon.is(WordClass.CONJUNCTION, tokens, i)
            && !lexicon.is(WordClass.AUXILIARY, tokens, i)
            && !lexicon.is(WordClass.EPISODE_NOUN, tokens, i)
            && !lexicon.is(WordClass.SEASON_NOUN, tokens, i);
  }

  private boolean isTitle(int from, int to) {
    int first = shape.isArticle(from) && to - from > 1 ? from + 1 : from;
    return words.isSeriesName(from, to)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, first)
        && !lexicon.is(WordClass.JOB_NOUN, tokens, first)
        && !lexicon.is(WordClass.JOB_NOUN, tokens, to - 1)
        && !lexicon.is(WordClass.JOB_NOUN, tokens, to)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, to - 1)
        && !lexicon.is(WordClass.NO_SURNAME, tokens, to - 1)
        && !(lexicon.is(WordClass.SAYING, tokens, to) && !tokens.is(to + 1, "of"))
        && !tokens.is(to, "who")
        && !(tokens.isMark(to, ',') && tokens.is(to + 1, "who"))
        && !shape.isCompound(to);
  }
}
