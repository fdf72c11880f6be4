package dev.upfront.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The clues of one text, and the years that it has to do with. */
final class Clues {
  /** What is beyond tells nothing new, and costs time. */
  private static final int MOST = 60;

  /** A year so far from all others is the stuff of a story ("set in 2049"), and no sign of when it was written. */
  private static final int LONELY_YEARS = 15;

  /** Nor is what lies so far before the last one. */
  private static final int MOST_YEARS = 8;

  private final List<Clue> all = new ArrayList<>();
  private final TreeSet<Integer> years = new TreeSet<>();
  private Map<Integer, Integer> premieresPerYear = Map.of();

  void add(Clue clue) {
    if (all.size() < MOST) {
      all.add(clue);
    }
  }

  /** Takes note of a year that the text has to do with. */
  void sawYear(int year) {
    years.add(year);
  }

  boolean hasYears() {
    return !years.isEmpty();
  }

  /**
   * Where the text names no year: all years that the catalogue has to do with, each as likely as it has premieres, for so
   * much there was to write about.
   */
  void takeYears(Map<Integer, Integer> premieres) {
    premieresPerYear = premieres;
    years.addAll(premieres.keySet());
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The first year in which the text may have been written. */
  int firstYear() {
    return Math.max(years.first(), latest() - MOST_YEARS) - 1;
  }

  /** The last one. */
  int lastYear() {
    return latest() + 3;
  }

  private int latest() {
    for (int year : years.descendingSet()) {
      Integer before = years.lower(year);
      if (before != null && year - before <= LONELY_YEARS) {
        return year;
      }
    }
    return years.last();
  }

  /** The logarithm of how likely all of them are together on a day. */
  double logLikelihood(long day, int year) {
    double sum = Math.log1p(premieresPerYear.getOrDefault(year, 0));
    double product = 1;
    double told = 1;
    double ahead = 1;
    for (int i = 0; i < all.size(); i++) {
      Clue clue = all.get(i);
      product *= clue.likelihood(day, year);
      if (clue.isAhead()) {
        ahead = Math.min(ahead, clue.style(year));
      } else {
        told = Math.min(told, clue.style(year));
      }
      // Few logarithms, and no product so small that it vanishes.
      if ((i & 15) == 15) {
        sum += Math.log(product);
        product = 1;
      }
    }
    // A writer has one habit for what is past and one for what is to come, however many dates show
    // it.
    return sum + Math.log(product * told * ahead);
  }
}
