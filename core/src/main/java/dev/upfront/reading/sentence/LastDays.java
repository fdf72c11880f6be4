package dev.upfront.reading.sentence;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;

/** Tells the days on which something ends: "runs its finale on May 3", "May 3 brings the finale", "closes its season May 3". */
public final class LastDays {
  /** Between an end and its day no more stands. */
  private static final int REACH = 7;

  private final Lexicon lexicon;

  public LastDays(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the day at an element is that of an end. */
  public boolean has(int day, Elements elements) {
    return endsBefore(day, elements) || bringsEnd(day, elements);
  }

  private boolean endsBefore(int day, Elements elements) {
    for (int i = day - 1; i >= 0 && i > day - REACH; i--) {
      if (closes(i, elements)) {
        return true;
      }
      if (endsClause(i, elements)) {
        return false;
      }
    }
    return false;
  }

  private boolean bringsEnd(int day, Elements elements) {
    int verb = elements.isMark(day + 1, ')') ? day + 2 : day + 1;
    switch (elements.word(verb)) {
      case "brings", "sees", "is", "has", "marks" -> {}
      default -> {
        return false;
      }
    }
    for (int i = verb + 1; i < Math.min(elements.size(), verb + REACH); i++) {
      if (closes(i, elements)) {
        return true;
      }
      if (endsClause(i, elements)) {
        return false;
      }
    }
    return false;
  }

  /** A word of an end; "Finale" with a capital may be a name by its looks. */
  private boolean closes(int i, Elements elements) {
    return lexicon.is(WordClass.CLOSING, elements.symbol(i))
        || elements.is(i, Slot.NAME)
            && lexicon.is(WordClass.CLOSING, elements.tokens(), elements.tokenFrom(i));
  }

  private boolean endsClause(int i, Elements elements) {
    return elements.isMark(i, ',')
        || elements.isMark(i, ';')
        || elements.isMark(i, ':')
        || elements.isMark(i, '–')
        || elements.isMark(i, '—')
        || lexicon.is(WordClass.PREMIERES, elements.symbol(i))
        || switch (elements.word(i)) {
          case "and", "but", "while", "before", "after", "which" -> true;
          default -> false;
        };
  }
}
