package dev.upfront.reading.scene;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The series of a sentence by the rows in which they stand: "A, B and the drama C" are one row, "A, while B" are two. */
public final class SeriesRows {
  /** A season stands no farther from the title that it is of. */
  private static final int SEASON_BEHIND = 8;

  private static final int SEASON_BEFORE = 6;

  private static final Set<String> ROW_WORDS =
      Set.of("and", "or", "plus", "the", "its", "as", "well", "both", "also", "'s", "’s");

  /**
   * A row, by the numbers of its series among those of the sentence.
   *
   * @param first the first of them
   * @param last the last, the same where a title stands alone
   */
  public record Row(int first, int last) {
    public int size() {
      return last - first + 1;
    }
  }

  private final Lexicon lexicon;

  public SeriesRows(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public List<Row> find(Elements elements) {
    int[] series = elements.series();
    List<Row> rows = new ArrayList<>(series.length);
    int first = 0;
    while (first < series.length) {
      int last = first;
      while (last + 1 < series.length && joins(elements, series[last] + 1, series[last + 1])) {
        last++;
      }
      rows.add(new Row(first, last));
      first = last + 1;
    }
    return rows;
  }

  /** Whether nothing but what stands in rows stands between two titles: commas, kinds, networks in brackets. */
  private boolean joins(Elements elements, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean inRow = elements.is(i, Slot.PLATFORM)
          || elements.is(i, Slot.COUNT)
          || elements.is(i, Slot.SEASON)
          || elements.is(i, Slot.SHOW)
          || elements.isMark(i, ',')
          || elements.isMark(i, '&')
          || elements.isMark(i, '(')
          || elements.isMark(i, ')')
          || elements.isQuote(i)
          || ROW_WORDS.contains(elements.word(i))
          || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i))
          || lexicon.is(WordClass.SHOWS, elements.symbol(i));
      if (!inRow) {
        return false;
      }
    }
    return true;
  }

  /** The season by number that stands behind the n-th series, or else before it, and no other title between. */
  public static @Nullable Integer seasonBeside(Elements elements, int n) {
    int[] series = elements.series();
    int title = series[n];
    Integer owned = seasonOf(elements, n);
    if (owned != null) {
      return owned;
    }
    int behind = n + 1 < series.length ? series[n + 1] : elements.size();
    int before = n > 0 ? series[n - 1] : -1;
    for (int i = title + 1; i < Math.min(behind, title + 1 + SEASON_BEHIND); i++) {
      Integer season = number(elements, i);
      if (season != null) {
        return SeasonsNamed.isOfNext(elements, i) ? null : season;
      }
    }
    for (int i = title - 1; i > Math.max(before, title - 1 - SEASON_BEFORE); i--) {
      Integer season = number(elements, i);
      if (season != null) {
        return season;
      }
    }
    return null;
  }

  /** "Second seasons of A and B, the 18th of both C and D": the season of which the row is said to be, or null. */
  public static @Nullable Integer seasonOf(Elements elements, int n) {
    int[] series = elements.series();
    int first = n;
    while (first > 0 && isRow(elements, series[first - 1] + 1, series[first])) {
      first--;
    }
    int i = series[first] - 1;
    boolean of = false;
    while (i >= 0 && (elements.isQuote(i) || isOf(elements, i))) {
      of |= elements.is(i, "of");
      i--;
    }
    return of && i >= 0 ? number(elements, i) : null;
  }

  private static boolean isRow(Elements elements, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!elements.isOfRow(i) && !isOf(elements, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOf(Elements elements, int i) {
    return switch (elements.word(i)) {
      case "of", "both", "the" -> true;
      default -> false;
    };
  }

  private static @Nullable Integer number(Elements elements, int i) {
    List<Integer> numbers = elements.seasonNumbers(i);
    return numbers.isEmpty() ? null : numbers.get(0);
  }
}
