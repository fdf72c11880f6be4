package dev.upfront.reading.event;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/** The words before a verb among which its subject stands. */
final class SubjectWords {
  /** Farther before its verb nobody looks for a subject. */
  static final int REACH = 16;

  private final Lexicon lexicon;

  SubjectWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The last element at or before {@code last} that is no auxiliary or adverb before a verb. */
  int beforeAuxiliaries(Elements elements, int last) {
    int i = last;
    while (i > 0 && lexicon.is(WordClass.BEFORE_VERB, elements.symbol(i))) {
      i--;
    }
    return i;
  }

  /**
   * "Filming of the fourth season, set among the gangs, finally begins": the comma behind the
   * subject, else the verb.
   */
  int beforeAsideAtVerb(Elements elements, int verb) {
    int comma = verb - 1;
    while (comma > 0
        && (lexicon.is(WordClass.BEFORE_VERB, elements.symbol(comma))
            || elements.is(comma, "would")
            || elements.word(comma).endsWith("ly"))) {
      comma--;
    }
    if (!elements.isMark(comma, ',')) {
      return verb;
    }
    int first = Math.max(1, comma - REACH);
    for (int i = comma - 1; i >= first; i--) {
      if (elements.isMark(i, ',')) {
        boolean clause = elements.mention(i + 1) != null
            || lexicon.is(WordClass.CLAUSE_JOINT, elements.symbol(i + 1))
            || lexicon.is(WordClass.PERSON_PRONOUN, elements.symbol(i + 1))
                && !elements.is(i + 1, "who")
            || elements.is(i + 1, "it");
        return clause ? verb : i;
      }
    }
    return verb;
  }

  /** A noun that means nothing of which claims are made. */
  boolean isCommonNoun(Elements elements, int i) {
    if (i < 0 || elements.mention(i) != null) {
      return false;
    }
    int symbol = elements.symbol(i);
    Tokens tokens = elements.tokens();
    return tokens.isWord(elements.tokenFrom(i))
        && !tokens.isCapital(elements.tokenFrom(i))
        && !tokens.is(elements.tokenFrom(i), Tokens.POSSESSIVE)
        && !lexicon.is(WordClass.FUNCTION_WORD, symbol)
        && !lexicon.is(WordClass.PRONOUN, symbol)
        && !lexicon.is(WordClass.PREPOSITION, symbol)
        && !lexicon.is(WordClass.CONJUNCTION, symbol)
        && !lexicon.is(WordClass.DETERMINER, symbol)
        && !lexicon.is(WordClass.AUXILIARY, symbol)
        && !lexicon.is(WordClass.SHOW_NOUN, symbol)
        && !lexicon.is(WordClass.SEASON_NOUN, symbol)
        && !lexicon.is(WordClass.SEASON_NOUN_LOOSE, symbol)
        && !lexicon.is(WordClass.EPISODE_NOUN, symbol)
        && !lexicon.is(WordClass.EVENT_VERB, symbol)
        && !lexicon.is(WordClass.ORDINAL, symbol)
        && !lexicon.is(WordClass.CARDINAL, symbol)
        && !lexicon.is(WordClass.ORDINAL_STYLE, symbol);
  }
}
