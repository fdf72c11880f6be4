package dev.upfront.reading.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clues of one text, and the years that it has to do with. */
final class Clues {
  /** What is beyond tells nothing new, and costs time. */
  private static final int MOST = 60;

  /** So many likelihoods are multiplied before their logarithm is taken. */
  private static final int TOGETHER = 16;

  /** A year so far from all others is the stuff of a story ("set in 2049"), and no sign of when it was written. */
  private static final int LONELY_YEARS = 15;

  /** What was written before was hardly ever put on the web, but where a text has only years before it. */
  static final int FIRST_YEAR = 2000;

  private static final int MOST_YEARS = 8;

  /** What is left to all days, where news has one that has just been, or comes soon. */
  private static final double STALE = 0.03;

  private static final Decay FRESH = new Decay(13, 121, 0.61);
  private static final Decay SOON = new Decay(20, 91, 1);

  private final List<Clue> dates = new ArrayList<>();
  private final List<EraClue> eras = new ArrayList<>();
  private final List<SeasonClue> seasons = new ArrayList<>();
  private final BitSet years = new BitSet();
  private @Nullable SeriesAgeClue age;
  private final Prior prior;

  /** The likelihoods of the stretches that are being weighed, and room for those of one clue. */
  private double[] products = new double[0];

  private double[] sums = new double[0];

  /**
   * No clue yet.
   *
   * @param prior how likely each year is before a text is read
   */
  Clues(Prior prior) {
    this.prior = prior;
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
    years.set(year);
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
    return prior.known();
  }

  private int latest() {
    int last = years.length() - 1;
    for (int year = last; year >= 0; ) {
      int before = years.previousSetBit(year - 1);
      if (before >= 0 && year - before <= LONELY_YEARS) {
        return year;
      }
      year = before;
    }
    return last < 0 ? FIRST_YEAR + MOST_YEARS : last;
  }

  /** The logarithm of how likely a text is of that year, before it is read. */
  double logPrior(int year) {
    return prior.log(year);
  }

  /** The logarithm of how likely all of them are together on the days of each stretch: no day of it has a higher one. */
  double[] logLikelihoods(Stretches days) {
    if (products.length < days.count()) {
      products = new double[days.count()];
      sums = new double[days.count()];
    }
    double[] logs = logLikelihoodsOfDates(days);
    Arrays.fill(products, style(days.year()));
    multiplyByNews(days);
    for (int i = 0; i < eras.size(); i++) {
      eras.get(i).multiply(days, products);
    }
    for (int i = 0; i < seasons.size(); i++) {
      seasons.get(i).multiply(days, sums, products);
    }
    if (age != null) {
      age.multiply(days, products);
    }
    addLogs(logs);
    return logs;
  }

  private double[] logLikelihoodsOfDates(Stretches days) {
    double[] logs = new double[days.count()];
    if (dates.isEmpty()) {
      return logs;
    }
    Arrays.fill(products, 1);
    for (int i = 0; i < dates.size(); i++) {
      dates.get(i).multiply(days, sums, products);
      // Few logarithms, and no product so small that it vanishes.
      if (i % TOGETHER == TOGETHER - 1) {
        addLogs(logs);
        Arrays.fill(products, 1);
      }
    }
    addLogs(logs);
    double shared = shared(dates.size());
    for (int k = 0; k < logs.length; k++) {
      logs[k] /= shared;
    }
    return logs;
  }

  /** Adds the logarithm of each product; where nothing rises or falls, that of the day before. */
  private void addLogs(double[] logs) {
    double product = 1;
    double log = 0;
    for (int k = 0; k < logs.length; k++) {
      if (products[k] != product) {
        product = products[k];
        log = Math.log(product);
      }
      logs[k] += log;
    }
  }

  /** A writer has one habit for what is past and one for what is to come, however many dates show it. */
  private double style(int year) {
    double told = 1;
    double ahead = 1;
    for (int i = 0; i < dates.size(); i++) {
      Clue clue = dates.get(i);
      if (clue.isAhead()) {
        ahead = Math.min(ahead, clue.style(year));
      } else {
        told = Math.min(told, clue.style(year));
      }
    }
    return told * ahead;
  }

  /** News has a day that has just been, or comes soon. */
  private void multiplyByNews(Stretches days) {
    long[] since = null;
    long[] until = null;
    for (int i = 0; i < dates.size(); i++) {
      Clue clue = dates.get(i);
      if (clue.tellsPast()) {
        since = since == null ? never(days) : since;
        clue.takeSince(days, since);
      } else if (clue.tellsAhead()) {
        until = until == null ? never(days) : until;
        clue.takeUntil(days, until);
      }
    }
    for (int k = 0; k < days.count() && since != null; k++) {
      products[k] *= STALE + FRESH.at(since[k]);
    }
    for (int k = 0; k < days.count() && until != null; k++) {
      products[k] *= STALE + SOON.at(until[k]);
    }
  }

  private static long[] never(Stretches days) {
    long[] never = new long[days.count()];
    Arrays.fill(never, Clue.NEVER);
    return never;
  }

  /**
   * Dates of one text go together (a chronicle has old ones, a schedule those of one week), so that many of them tell less
   * than as many independent ones would: their logarithm is divided by a root of their number, the fourth.
   */
  private static double shared(int dates) {
    return Math.sqrt(Math.sqrt(Math.max(1, dates)));
  }
}
