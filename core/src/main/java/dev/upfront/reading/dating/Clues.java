package dev.upfront.reading.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The clues of one text, and the years that it has to do with. */
final class Clues {
  /** What is beyond tells nothing new, and costs time. */
  private static final int MOST = 60;

  /** A year so far from all others is the stuff of a story ("set in 2049"), and no sign of when it was written. */
  private static final int LONELY_YEARS = 15;

  /** What was written before was hardly ever put on the web, but where a text has only years before it. */
  private static final int FIRST_YEAR = 2000;

  private static final int MOST_YEARS = 8;

  /** There is as much to write about as there are premieres, but the catalogue knows recent ones best. */
  private static final double PRIOR_POWER = 0.5;

  /** News has a day that has just been, or comes soon; what is left to all others. */
  private static final double STALE = 0.03;

  private static final Decay FRESH = new Decay(13, 121, 0.61);
  private static final Decay SOON = new Decay(20, 91, 1);

  private final List<Clue> dates = new ArrayList<>();
  private final List<EraClue> eras = new ArrayList<>();
  private final List<SeasonClue> seasons = new ArrayList<>();
  private final TreeSet<Integer> years = new TreeSet<>();
  private @Nullable SeriesAgeClue age;
  private final NavigableMap<Integer, Integer> premieresPerYear;

  /**
   * No clue yet.
   *
   * @param premieresPerYear how many premieres the catalogue knows of each year
   */
  Clues(NavigableMap<Integer, Integer> premieresPerYear) {
    this.premieresPerYear = premieresPerYear;
  }

  void add(Clue clue) {
    if (dates.size() < MOST) {
      dates.add(clue);
    }
  }

  void add(EraClue clue) {
    if (eras.size() < MOST) {
      eras.add(clue);
    }
  }

  void add(SeriesAgeClue clue) {
    age = clue;
  }

  void add(SeasonClue clue) {
    if (seasons.size() < MOST) {
      seasons.add(clue);
    }
  }

  /** Takes note of a year that the text has to do with. */
  void sawYear(int year) {
    years.add(year);
  }

  boolean isEmpty() {
    return dates.isEmpty() && eras.isEmpty() && seasons.isEmpty() && age == null;
  }

  /** The first year in which the text may have been written. */
  int firstYear() {
    return Math.min(FIRST_YEAR, latest() - MOST_YEARS) - 1;
  }

  /** The last one: the catalogue does not end before it, and the text has no later year. */
  int lastYear() {
    return Math.max(known().getYear(), latest() + 2);
  }

  /** The first day on which the text may have been written. */
  LocalDate firstDay() {
    return LocalDate.of(firstYear(), 1, 1);
  }

  /** The last one, where nobody saw it before. */
  LocalDate lastDay() {
    return LocalDate.of(lastYear(), 12, 31);
  }

  /** The last day of which the catalogue knows what is new. */
  LocalDate known() {
    int year = premieresPerYear.isEmpty() ? FIRST_YEAR : premieresPerYear.lastKey();
    return LocalDate.of(year, 12, 31);
  }

  private int latest() {
    for (int year : years.descendingSet()) {
      Integer before = years.lower(year);
      if (before != null && year - before <= LONELY_YEARS) {
        return year;
      }
    }
    return years.isEmpty() ? FIRST_YEAR + MOST_YEARS : years.last();
  }

  /** The logarithm of how likely a text is of that year, before it is read. */
  double logPrior(int year) {
    return PRIOR_POWER * Math.log1p(premieresPerYear.getOrDefault(year, 0));
  }

  /** The logarithm of how likely all of them are together on a day. */
  double logLikelihood(long day, int year) {
    double sum = 0;
    double product = 1;
    double told = 1;
    double ahead = 1;
    long since = Clue.NEVER;
    long until = Clue.NEVER;
    boolean tellsPast = false;
    boolean tellsAhead = false;
    for (int i = 0; i < dates.size(); i++) {
      Clue clue = dates.get(i);
      product *= clue.likelihood(day, year);
      if (clue.isAhead()) {
        ahead = Math.min(ahead, clue.style(year));
      } else {
        told = Math.min(told, clue.style(year));
      }
      if (clue.tellsPast()) {
        tellsPast = true;
        since = Math.min(since, clue.since(day, year));
      } else if (clue.tellsAhead()) {
        tellsAhead = true;
        until = Math.min(until, clue.until(day, year));
      }
      // Few logarithms, and no product so small that it vanishes.
      if ((i & 15) == 15) {
        sum += Math.log(product);
        product = 1;
      }
    }
    sum = (sum + Math.log(product)) / shared(dates.size());
    // A writer has one habit for what is past and one for what is to come, however many dates show
    // it.
    product = told * ahead;
    product *= tellsPast ? STALE + FRESH.at(since) : 1;
    product *= tellsAhead ? STALE + SOON.at(until) : 1;
    for (int i = 0; i < eras.size(); i++) {
      product *= eras.get(i).likelihood(day);
    }
    for (int i = 0; i < seasons.size(); i++) {
      product *= seasons.get(i).likelihood(day);
    }
    product *= age == null ? 1 : age.likelihood(day);
    return sum + Math.log(product);
  }

  /** No day between these two of one year has a higher one. */
  double highestLogLikelihood(long firstDay, long lastDay, int year) {
    double sum = 0;
    for (int i = 0; i < dates.size(); i++) {
      sum += Math.log(dates.get(i).highest(firstDay, lastDay, year));
    }
    sum /= shared(dates.size());
    for (int i = 0; i < eras.size(); i++) {
      sum += Math.log(eras.get(i).highest(firstDay, lastDay));
    }
    sum += age == null ? 0 : Math.log(age.highest(firstDay, lastDay));
    return sum + 2 * Math.log(1 + STALE);
  }

  /**
   * Dates of one text go together (a chronicle has old ones, a schedule those of one week), so that many of them tell less
   * than as many independent ones would: their logarithm is divided by a root of their number, the fourth.
   */
  private static double shared(int dates) {
    return Math.sqrt(Math.sqrt(Math.max(1, dates)));
  }
}
