package dev.upfront.reading.event;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/** Whether something else comes out or begins than a season: a trailer, a book, a battle. */
final class WorkSubject {
  private final Lexicon lexicon;
  private final SubjectWords words;

  WorkSubject(Lexicon lexicon, SubjectWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** "A trailer that came out Friday", "the novel, which came out in 2015": no season. */
  boolean comesOut(Event event) {
    Elements elements = event.elements();
    PhraseMatch match = event.match();
    boolean relative = false;
    int first = Math.max(0, match.head() - SubjectWords.REACH);
    for (int i = match.head() - 1; i >= first; i--) {
      int symbol = elements.symbol(i);
      if (lexicon.is(WordClass.OTHER_WORK, symbol)) {
        return true;
      }
      if (elements.is(i, "which") || elements.is(i, "that")) {
        relative = true;
      } else if (elements.isMark(i, ',')) {
        if (!relative) {
          i = beforeAside(elements, i, first);
        }
      } else if ((relative || !isComplement(elements, i))
          && !lexicon.is(WordClass.BEFORE_VERB, symbol)
          && !isPlain(elements, i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Where a relative clause begins that ends in a comma: "the finale, which is its last episode,
   * aired".
   */
  private int beforeAside(Elements elements, int comma, int first) {
    for (int i = comma - 1; i > first; i--) {
      boolean relative = elements.is(i, "which") || elements.is(i, "who");
      if (relative
          && lexicon.is(WordClass.PREPOSITION, elements.symbol(i - 1))
          && elements.isMark(i - 2, ',')) {
        // "the manga, on which it is based, came out"
        return i - 2;
      }
      // "a stage play, The First Shadow, opens"
      boolean named = elements.is(i, Slot.NAME) && i == comma - 1;
      // "the trailer for it, the first since May, came out"
      boolean apposed = lexicon.is(WordClass.DETERMINER, elements.symbol(i));
      if ((relative || named || apposed) && elements.isMark(i - 1, ',')) {
        return i - 1;
      }
    }
    return first;
  }

  /**
   * "The trailer for the second season of Elite": what stands behind a preposition is no subject.
   */
  private boolean isComplement(Elements elements, int i) {
    if (lexicon.is(WordClass.PREPOSITION, elements.symbol(i))) {
      return true;
    }
    if (elements.mention(i) == null) {
      return false;
    }
    int before = i - 1;
    while (lexicon.is(WordClass.DETERMINER, elements.symbol(before))
        || elements.isQuote(before)
        || elements.is(i, Slot.SEASON) && elements.is(before, Slot.SERIES)
        // "the film by director Ana Ruiz, which comes out in May"
        || elements.is(i, Slot.PEOPLE) && before == i - 1 && words.isCommonNoun(elements, before)) {
      before--;
    }
    return lexicon.is(WordClass.PREPOSITION, elements.symbol(before));
  }

  private boolean isPlain(Elements elements, int i) {
    return lexicon.is(WordClass.DETERMINER, elements.symbol(i))
        || elements.isQuote(i)
        // "a trailer for Bellwether 2 came out"
        || elements.is(i - 1, Slot.SERIES) && elements.tokens().isNumber(elements.tokenFrom(i));
  }

  /**
   * "Amazon's knives have been out", "the battle begins": something else does what seasons do too.
   */
  boolean acts(Event event) {
    Elements elements = event.elements();
    PhraseMatch match = event.match();
    boolean common = lexicon.is(WordClass.COMMON_VERB, elements.symbol(match.head()));
    boolean does = switch (elements.word(match.head() + 1)) {
      case "out", "under", "underway" -> true;
      default -> common;
    };
    if (!does) {
      return false;
    }
    int behind = words.beforeAsideAtVerb(elements, match.head());
    int noun = words.beforeAuxiliaries(elements, behind - 1);
    if (!words.isCommonNoun(elements, noun)
        || lexicon.is(WordClass.PART_OF_SEASON, elements.symbol(noun))) {
      return false;
    }
    int first = noun;
    while (first > 0
        && (words.isCommonNoun(elements, first - 1)
            || elements.is(first - 1, "of") && words.isCommonNoun(elements, first - 2)
            || lexicon.is(WordClass.DETERMINER, elements.symbol(first - 1))
                && elements.is(first - 2, "of")
                && words.isCommonNoun(elements, first - 3)
            || lexicon.is(WordClass.ORDINAL, elements.symbol(first - 1)))) {
      first--;
    }
    boolean determined = lexicon.is(WordClass.DETERMINER, elements.symbol(first - 1))
        || first > 0 && elements.tokens().is(elements.tokenFrom(first - 1), Tokens.POSSESSIVE);
    boolean opens = first < 3
        || !lexicon.is(WordClass.PREPOSITION, elements.symbol(first - 2))
            && (elements.mention(first - 2) == null || elements.is(first - 2, Slot.DATE));
    return determined && opens;
  }
}
