package dev.upfront.reading.sentence;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;

/** Where one clause of a sentence ends and the next begins, as far as commas and conjunctions show it. */
public final class Clauses {
  private final Lexicon lexicon;

  public Clauses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether something new is spoken of between two elements: "the third season ended, and the show …", but not "the third
   * season, which was shot in Leeds, …".
   */
  public boolean turns(Elements elements, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (joins(elements, i) || elements.isMark(i, ';') || elements.isMark(i, ':')) {
        int next = i + 1;
        while (next < to
            && (joins(elements, next)
                || elements.isOpeningQuote(next)
                || elements.isMark(next, ','))) {
          next++;
        }
        if (elements.is(next, Slot.SERIES)
            || elements.is(next, Slot.SHOW)
            || elements.isMark(i, ':')) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a clause ends between two elements. */
  public boolean ends(Elements elements, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (joins(elements, i)
          || bounds(elements, i)
          || elements.isMark(i, ',')
          || elements.isMark(i, ';')
          || elements.isMark(i, ':')
          || elements.isMark(i, '–')
          || elements.isMark(i, '—')) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands behind is set against what stands before: "…, while X was renewed". */
  public boolean contrasts(Elements elements, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (joins(elements, i) && !elements.is(i, "and") || elements.isMark(i, ';')) {
        return true;
      }
    }
    return false;
  }

  /** And, but, while, because. */
  private boolean joins(Elements elements, int i) {
    return lexicon.is(WordClass.CLAUSE_JOINT, elements.symbol(i));
  }

  /** Words that set one time against another: before, after, ahead of, since. */
  public boolean bounds(Elements elements, int i) {
    return lexicon.is(WordClass.TIME_JOINT, elements.symbol(i));
  }
}
