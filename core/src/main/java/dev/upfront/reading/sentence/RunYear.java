package dev.upfront.reading.sentence;

import dev.upfront.reading.text.Tokens;
import java.util.List;

/**
 * In which year of its run the press says that a series is: "the freshmen A and B", "the sophomore drama", "A, a comedy in
 * its first year", "three newcomers were picked up: A, B and C".
 */
public final class RunYear {
  /** The word for it stands no farther from the title. */
  private static final int REACH = 6;

  /** What opens a row with a colon says its year no farther before that. */
  private static final int COLON_REACH = 12;

  private RunYear() {}

  /** The year of the series at an element, or of the row that it stands in; 0 where nothing says. */
  public static int of(Elements elements, int series) {
    int first = series;
    for (int i = series - 1; i >= 0 && elements.isOfRow(i); i--) {
      first = elements.is(i, Slot.SERIES) ? i : first;
    }
    int before = of(elements.tokens(), elements.tokenFrom(first));
    if (before > 0) {
      return before;
    }
    int behind = behind(elements.tokens(), elements.tokenTo(series));
    return behind > 0 ? behind : season(elements, series);
  }

  /** "The sophomore drama A": what comes out is its second season, whether it has been ordered long ago or just now. */
  public static boolean isSecond(Elements elements, int series) {
    return of(elements, series) == 2 && season(elements, series) == 0;
  }

  /** "A, now in its third season, …": the year that it is in. */
  private static int season(Elements elements, int series) {
    for (int i = series + 1; i < Math.min(elements.size(), series + REACH + 2); i++) {
      if (elements.is(i, Slot.SERIES)) {
        return 0;
      }
      List<Integer> numbers = elements.seasonNumbers(i);
      if (!numbers.isEmpty() && elements.is(i - 1, "its") && elements.is(i - 2, "in")) {
        return numbers.get(0);
      }
    }
    return 0;
  }

  /** "Now in its fifth season": the season that a series is in by the words between two tokens; 0 where none says. */
  public static int between(Tokens tokens, int from, int to, List<SeasonMention> seasons) {
    for (SeasonMention season : seasons) {
      if (season.kind() == SeasonMention.Kind.EXACT
          && season.from() > from
          && season.to() <= to
          && tokens.is(season.from() - 1, "its")
          && tokens.is(season.from() - 2, "in")) {
        return season.numbers().get(0);
      }
    }
    return 0;
  }

  /** The year of a title that begins at a token, or of the row of titles that does; 0 where nothing says. */
  public static int of(Tokens tokens, int title) {
    int reach = REACH;
    for (int i = title - 1; i >= Math.max(0, title - reach); i--) {
      if (tokens.isMark(i, ';') || tokens.isMark(i, '.') || tokens.is(i, Tokens.LINE_START)) {
        return at(tokens, i);
      }
      if (tokens.isMark(i, ':') && i >= title - 2) {
        reach = COLON_REACH;
      }
      int year = at(tokens, i);
      if (year > 0) {
        return year;
      }
    }
    return 0;
  }

  /** "A, a freshman, is on the bubble", "A, a hit in its sophomore year". */
  private static int behind(Tokens tokens, int end) {
    int i = end;
    while (tokens.isQuote(i)) {
      i++;
    }
    // American marks stand inside the quotes
    boolean aside = tokens.isMark(i, ',') || tokens.isMark(i, '(') || tokens.isMark(i - 2, ',');
    for (int k = i + 1; aside && k < Math.min(tokens.size(), i + REACH + 2); k++) {
      if (tokens.is(k, Tokens.MARK) && !tokens.isMark(k, '-') || tokens.is(k, Tokens.LINE_START)) {
        return 0;
      }
      int year = at(tokens, k);
      if (year > 0) {
        return year;
      }
    }
    return 0;
  }

  private static int at(Tokens tokens, int i) {
    if (tokens.is(i, "freshman")
        || tokens.is(i, "freshmen")
        || tokens.is(i, "rookie")
        || tokens.is(i, "rookies")
        || tokens.is(i, "newcomer")
        || tokens.is(i, "newcomers")) {
      return 1;
    }
    if (tokens.is(i, "sophomore") || tokens.is(i, "sophomores")) {
      return 2;
    }
    boolean ofYears =
        tokens.is(i + 1, "year") || tokens.isMark(i + 1, '-') && tokens.is(i + 2, "year");
    if (!ofYears) {
      return 0;
    }
    return tokens.is(i, "first") ? 1 : tokens.is(i, "second") ? 2 : 0;
  }
}
