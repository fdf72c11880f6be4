package dev.upfront.reading.dating;

import java.time.LocalDate;
import java.util.NavigableMap;

/**
 * How likely a text is of a year before it is read: there is as much to write about as there are premieres, but the
 * catalogue knows recent ones best.
 */
final class Prior {
  private static final double POWER = 0.5;

  private final int firstYear;
  private final double[] logarithms;

  /**
   * The prior of a catalogue.
   *
   * @param premieresPerYear how many premieres it knows of each year
   */
  Prior(NavigableMap<Integer, Integer> premieresPerYear) {
    boolean none = premieresPerYear.isEmpty();
    firstYear = none ? Clues.FIRST_YEAR : premieresPerYear.firstKey();
    int years = none ? 1 : premieresPerYear.lastKey() - firstYear + 1;
    logarithms = new double[years];
    premieresPerYear.forEach(
        (year, premieres) -> logarithms[year - firstYear] = POWER * Math.log1p(premieres));
  }

  /** The logarithm for a year; 0 for one without premieres. */
  double log(int year) {
    int i = year - firstYear;
    return i >= 0 && i < logarithms.length ? logarithms[i] : 0;
  }

  /** The last day of which the catalogue knows what is new. */
  LocalDate known() {
    return LocalDate.of(firstYear + logarithms.length - 1, 12, 31);
  }
}
