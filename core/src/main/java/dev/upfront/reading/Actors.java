package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;

/** Tells who or what a phrase speaks of where it is no season: a person who returns, a shoot that starts. */
final class Actors {
  /** Farther before its verb nobody looks for a subject. */
  private static final int SUBJECT_REACH = 14;

  private final Lexicon lexicon;

  Actors(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "Ncuti Gatwa will not return for season 3" tells of him. */
  boolean isPerson(Elements elements, PhraseMatch match) {
    String name = match.section().name();
    boolean guess = match.section().setting("modality").equals("expected");
    boolean canBePerson = name.equals("release") && !guess
        || name.equals("cancelled") && match.section().setting("season").equals("next");
    int i = match.from() - 1;
    while (i >= 0
        && i > match.from() - 5
        && lexicon.is(WordClass.BEFORE_VERB, elements.symbol(i))) {
      i--;
    }
    if (elements.is(i, Slot.DATE) && elements.is(i - 1, Slot.PEOPLE)) {
      // "Joy Sunday returns"
      i--;
    }
    return canBePerson
        && i >= 0
        && (elements.is(i, Slot.PEOPLE)
                && !lexicon.is(WordClass.PREPOSITION, elements.symbol(i - 1))
            || lexicon.is(WordClass.PERSON_PRONOUN, elements.symbol(i))
            || lexicon.is(WordClass.COMPANY, elements.symbol(i)));
  }

  /** "A trailer that came out Friday", "the novel, which came out in 2015": no season. */
  boolean isOtherWork(Elements elements, PhraseMatch match) {
    boolean relative = false;
    int first = Math.max(0, match.head() - SUBJECT_REACH);
    for (int i = match.head() - 1; i >= first; i--) {
      int symbol = elements.symbol(i);
      if (lexicon.is(WordClass.OTHER_WORK, symbol)) {
        return true;
      }
      if (elements.word(i).equals("which") || elements.word(i).equals("that")) {
        relative = true;
      } else if (elements.isMark(i, ',')) {
        if (!relative) {
          i = beforeAside(elements, i, first);
        }
      } else if (!(relative ? false : isComplement(elements, i))
          && !lexicon.is(WordClass.BEFORE_VERB, symbol)
          && !isPlain(elements, i)) {
        return false;
      }
    }
    return false;
  }

  /** Where a relative clause begins that ends in a comma: "the finale, which is its last episode, aired". */
  private static int beforeAside(Elements elements, int comma, int first) {
    for (int i = comma - 1; i > first; i--) {
      boolean relative = elements.word(i).equals("which") || elements.word(i).equals("who");
      if (relative && elements.isMark(i - 1, ',')) {
        return i - 1;
      }
    }
    return first;
  }

  /** "The trailer for the second season of Elite": what stands behind a preposition is no subject. */
  private boolean isComplement(Elements elements, int i) {
    if (lexicon.is(WordClass.PREPOSITION, elements.symbol(i))) {
      return true;
    }
    if (elements.mention(i) == null) {
      return false;
    }
    int before = i - 1;
    while (lexicon.is(WordClass.DETERMINER, elements.symbol(before)) || isQuote(elements, before)) {
      before--;
    }
    return lexicon.is(WordClass.PREPOSITION, elements.symbol(before));
  }

  private static boolean isQuote(Elements elements, int i) {
    return elements.isMark(i, '‘')
        || elements.isMark(i, '’')
        || elements.isMark(i, '“')
        || elements.isMark(i, '”')
        || elements.isMark(i, '\'')
        || elements.isMark(i, '"');
  }

  private boolean isPlain(Elements elements, int i) {
    return lexicon.is(WordClass.DETERMINER, elements.symbol(i)) || isQuote(elements, i);
  }

  /** "Filming is due to start in the autumn" tells of no premiere. */
  boolean isShoot(Elements elements, PhraseMatch match) {
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - 9); i--) {
      if (elements.isMark(i, ',') || elements.isMark(i, ';') || elements.word(i).equals("and")) {
        return false;
      }
      if (lexicon.is(WordClass.PRODUCTION_NOUN, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence speaks of a shoot at all. */
  boolean anyShoot(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (lexicon.is(WordClass.PRODUCTION_NOUN, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }
}
