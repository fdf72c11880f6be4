package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;

/**
 * Tells the series that a sentence names only to say who somebody is, or where another one comes from: "Ana Ruiz, of Low
 * Water", "Ben Ode (Low Water)", "best known for Low Water", "the spinoff of Low Water". Of those it does not speak.
 */
final class InPassing {
  /** No bracket with what somebody was in is longer. */
  private static final int LONGEST_BRACKET = 14;

  private final Lexicon lexicon;

  InPassing(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the series that stands as an element is named in passing. */
  boolean is(int series, Elements elements) {
    int first = series;
    while (isSeries(before(first, elements), elements)) {
      first = before(first, elements);
    }
    return isInBracket(first, elements) || isBehindPerson(first, elements);
  }

  private static boolean isSeries(int i, Elements elements) {
    return i >= 0 && elements.is(i, Slot.SERIES);
  }

  /** The element before a member of a row, "X and Y", "X, Y"; -1 where it is the first or stands alone. */
  private static int before(int series, Elements elements) {
    int i = behindQuote(series - 1, elements);
    if (elements.word(i).equals("and") || elements.isMark(i, ',')) {
      return behindQuote(i - 1, elements);
    }
    return -1;
  }

  private static int behindQuote(int i, Elements elements) {
    return i >= 0 && elements.isQuote(i) ? i - 1 : i;
  }

  private static boolean isInBracket(int series, Elements elements) {
    for (int i = series - 1; i > 0 && i > series - LONGEST_BRACKET; i--) {
      if (elements.isMark(i, ')')) {
        return false;
      }
      if (elements.isMark(i, '(')) {
        return elements.is(behindQuote(i - 1, elements), Slot.PEOPLE);
      }
    }
    return false;
  }

  private boolean isBehindPerson(int series, Elements elements) {
    int link = behindQuote(series - 1, elements);
    if (lexicon.is(WordClass.DETERMINER, elements.symbol(link))) {
      link--;
    }
    String word = elements.word(link);
    int owner = elements.isMark(link - 1, ',') ? link - 2 : link - 1;
    // "Ana Ruiz of Low Water has left": what its people do is told of the series
    boolean subject = word.equals("of") && owner == 0 && link == 1;
    boolean of = !subject && (word.equals("of") || word.equals("from"));
    boolean known = (of || word.equals("for"))
        && (elements.word(link - 1).equals("known")
            || elements.word(link - 1).equals("famous")
            || elements.word(link - 1).equals("lately")
            || elements.word(link - 1).equals("late")
            || elements.word(link - 1).equals("formerly")
            || elements.word(link - 1).equals("fresh"));
    return known
        || of
            && owner >= 0
            && (elements.is(owner, Slot.PEOPLE)
                || lexicon.is(WordClass.ROLE_NOUN, elements.symbol(owner)))
        || word.equals("of") && isSpinoff(elements.word(owner));
  }

  private static boolean isSpinoff(String word) {
    return switch (word) {
      case "spinoff", "spin-off", "offshoot", "prequel", "sequel", "remake", "reboot" -> true;
      default -> false;
    };
  }
}
