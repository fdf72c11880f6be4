package dev.upfront.reading;

/** In which year of its run the press says that a series is: "the freshmen A and B", "the sophomore drama". */
final class RunYear {
  /** The word for it stands no farther before the title. */
  private static final int REACH = 6;

  private RunYear() {}

  /** The year of the series at an element, or of the row that it stands in; 0 where nothing says. */
  static int of(Elements elements, int series) {
    int first = series;
    for (int i = series - 1; i >= 0 && isOfRow(elements, i); i--) {
      first = elements.is(i, Slot.SERIES) ? i : first;
    }
    return of(elements.tokens(), elements.tokenFrom(first));
  }

  private static boolean isOfRow(Elements elements, int i) {
    return elements.is(i, Slot.SERIES)
        || elements.isQuote(i)
        || elements.isMark(i, ',')
        || elements.word(i).equals("and");
  }

  /** The year of a title that begins at a token, or of the row of titles that does; 0 where nothing says. */
  static int of(Tokens tokens, int title) {
    for (int i = title - 1; i >= Math.max(0, title - REACH); i--) {
      if (tokens.isMark(i, ';') || tokens.isMark(i, '.') || tokens.is(i, Tokens.LINE_START)) {
        return 0;
      }
      if (tokens.is(i, "freshman") || tokens.is(i, "freshmen") || tokens.is(i, "rookie")) {
        return 1;
      }
      if (tokens.is(i, "sophomore") || tokens.is(i, "sophomores")) {
        return 2;
      }
    }
    return 0;
  }
}
