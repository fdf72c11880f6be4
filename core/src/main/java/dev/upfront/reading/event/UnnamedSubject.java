package dev.upfront.reading.event;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;

/** Whether what happens befalls several that are not named, or nothing at all. */
final class UnnamedSubject {
  /** "It" and "that" stand no farther from a phrase that speaks of them. */
  private static final int POINTING_REACH = 5;

  /** "Many well-loved works": no farther before its noun stands the word for how many. */
  private static final int QUANTIFIER_REACH = 5;

  private final Lexicon lexicon;
  private final SubjectWords words;

  UnnamedSubject(Lexicon lexicon, SubjectWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** "Four bubble shows were cancelled": several that are not named. */
  boolean isOfSeveral(Event event) {
    Elements elements = event.elements();
    PhraseMatch match = event.match();
    int i = words.beforeAuxiliaries(elements, match.from() - 1);
    boolean relative = elements.is(i, "that") || elements.is(i, "which");
    if (relative && match.section().name().equals("undecided")) {
      // "the shows that are still in limbo"
      i--;
    }
    return (lexicon.is(WordClass.SHOWS, elements.symbol(i))
                && (!elements.is(i, "series") || elements.is(i + 1, "have"))
            || isQuantified(elements, i)
            || isForOne(elements, match.to()))
        && match.place(Slot.SERIES, elements) < 0;
  }

  /** "A third run for one of its recent hits", with no name behind it. */
  private static boolean isForOne(Elements elements, int at) {
    boolean one = elements.is(at, "for") && elements.is(at + 1, "one") && elements.is(at + 2, "of");
    for (int i = at; one && i < Math.min(elements.size(), at + POINTING_REACH); i++) {
      one = !elements.is(i, Slot.SERIES) && !elements.is(i, Slot.SHOW);
    }
    return one;
  }

  /**
   * "Many well-loved works", "no Korean drama": a noun with a word for how many, and none of them
   * named.
   */
  private boolean isQuantified(Elements elements, int noun) {
    for (int i = noun; i > Math.max(-1, noun - QUANTIFIER_REACH); i--) {
      // "considered most likely to return"
      boolean quantifies =
          lexicon.is(WordClass.QUANTIFIER, elements.symbol(i)) && !elements.is(i + 1, "likely");
      boolean described = i == noun && lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i))
          || elements.isMark(i, '-')
          || elements.is(i, Slot.NAME)
          || words.isCommonNoun(elements, i);
      if (quantifies || !described) {
        return quantifies && i < noun;
      }
    }
    return false;
  }

  /**
   * "It's better to cancel yourself than to get cancelled": no series, season or network is spoken
   * of.
   */
  boolean namesNothing(Elements elements, PhraseMatch match) {
    if (elements.word(match.to()).endsWith("self")) {
      return true;
    }
    if (elements.has(Slot.SERIES)
        || elements.has(Slot.SHOW)
        || elements.has(Slot.SEASON)
        || elements.has(Slot.PLATFORM)) {
      return false;
    }
    for (int i = 0; i < elements.size(); i++) {
      boolean near = i > match.from() - POINTING_REACH && i < match.to() + POINTING_REACH;
      boolean named = lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i));
      boolean pointed = switch (elements.word(i)) {
        case "it", "its", "this", "that", "they", "which" -> near;
        case "both", "all", "cancellation", "plug", "axe", "ax" -> true;
        default -> false;
      };
      if (named || pointed) {
        return false;
      }
    }
    return elements.size() > 4;
  }
}
