package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;

/** Tells who or what a phrase speaks of where it is no season: a person who returns, a shoot that starts. */
final class Actors {
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
            || lexicon.is(WordClass.PERSON_PRONOUN, elements.symbol(i)));
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
