package dev.upfront.reading.sentence;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/** Finds words that point to the series spoken of: "the drama", "its long-running hospital soap". */
public final class ShowFinder {
  /** No more words describe it before the noun. */
  private static final int MOST_DESCRIBING = 5;

  private final Lexicon lexicon;

  public ShowFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The token behind such words that open at {@code i}, or -1. */
  public int behind(Tokens tokens, int i, int to) {
    if (!lexicon.is(WordClass.DEFINITE, tokens, i)) {
      return -1;
    }
    if (lexicon.is(WordClass.SHOW_NOUN, tokens, i + 1)) {
      return i + 2;
    }
    for (int k = i + 1; k < Math.min(to, i + 2 + MOST_DESCRIBING); k++) {
      if (k > i + 1 && lexicon.is(WordClass.SHOW_NOUN, tokens, k) && !tokens.isMark(k + 1, '-')) {
        int behind = lexicon.is(WordClass.SHOW_NOUN, tokens, k + 1) ? k + 2 : k + 1;
        return describesSeries(tokens, i, behind) ? -1 : behind;
      }
      if (!describes(tokens, k)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean describes(Tokens tokens, int k) {
    if (tokens.isMark(k, '-') || tokens.is(k, "hit")) {
      return true;
    }
    if (namesAnother(tokens, k)) {
      return false;
    }
    return tokens.isWord(k)
        && !tokens.isCapital(k)
        && !tokens.is(k, Tokens.POSSESSIVE)
        && lexicon.ordinal(tokens, k) <= 0
        && !lexicon.is(WordClass.FUNCTION_WORD, tokens, k)
        && !lexicon.is(WordClass.AUXILIARY, tokens, k)
        && !lexicon.is(WordClass.PREPOSITION, tokens, k)
        && !lexicon.is(WordClass.CONJUNCTION, tokens, k)
        && !lexicon.is(WordClass.PRONOUN, tokens, k)
        && !lexicon.is(WordClass.DETERMINER, tokens, k)
        && !lexicon.is(WordClass.UPCOMING, tokens, k)
        && !lexicon.is(WordClass.PREVIOUS, tokens, k)
        && !lexicon.is(WordClass.FURTHER, tokens, k)
        && !lexicon.is(WordClass.PLATFORM_NOUN, tokens, k)
        && !lexicon.is(WordClass.STUDIO_NOUN, tokens, k)
        && !lexicon.is(WordClass.EVENT_VERB, tokens, k);
  }

  /** "It is the police drama on Netflix", "the police drama with Ana Ruiz": says what it is. */
  private boolean describesSeries(Tokens tokens, int i, int behind) {
    return lexicon.is(WordClass.BE, tokens, i - 1) || tokens.is(behind, "with");
  }

  /** "The rival drama", "its sister show": not the one spoken of. */
  private static boolean namesAnother(Tokens tokens, int k) {
    return tokens.is(k, "other")
        || tokens.is(k, "same")
        || tokens.is(k, "rival")
        || tokens.is(k, "sister")
        || tokens.is(k, "parent")
        || tokens.is(k, "only")
        || tokens.is(k, "best")
        || tokens.is(k, "similar");
  }
}
