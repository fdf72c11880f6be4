package dev.upfront.forecast;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.catalogue.Platform;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * The waits of the past, from which the hazard of a premiere is told week by week: of all seasons that were still waited
 * for, the share that came.
 *
 * <p>For one season each past wait counts by how much it is like that season's, by kernels (Beran, Nonparametric
 * Regression with Randomly Censored Survival Data, 1981). What few waits tell is held to what all of them do, by a prior
 * that is worth {@link #PRIOR} waits (the beta process of Hjort, Nonparametric Bayes Estimators Based on Beta Processes
 * in Models for Life History Data, 1990): so a platform or a sort that is seen often goes its own way, and one that is
 * seen seldom goes with the rest.
 */
final class Waits {
  /** Days of a step. Most seasons come on the weekday of the one before, so that a step's middle is a number of weeks. */
  static final int STEP = 7;

  /** Steps that are looked at, nine years; what comes later counts as the last of them. */
  static final int STEPS = 470;

  /** Years in which a past wait loses half of its weight, among all and among those that are alike. */
  private static final double HALF_LIFE_OF_ALL = 3;

  private static final double HALF_LIFE_OF_ALIKE = 12;

  /** A wait that still goes on grows old from here on, in days: a series of the 1990s may come back, and tells little. */
  private static final long STALE = 1500;

  /** How many waits the hazard of all is worth beside those that are alike. */
  private static final double PRIOR = 2;

  /** From this step on the hazard of all is averaged over more and more steps, as fewer and fewer waits are left. */
  private static final int THIN = 70;

  private static final double WIDENING = 0.1;

  /** The least hazard of a step: of series that are to come back at all, a quarter does within a year at the least. */
  private static final double LEAST = 0.006;

  private static final double MOST = 0.9;

  /** Widths of kernels, in logarithms of days, seasons and episodes. */
  private static final double LAST_GAP = 0.25;

  private static final double MEDIAN_GAP = 0.4;
  private static final double SEASON = 0.7;
  private static final double EPISODES = 0.8;

  /** And in years since the series began. */
  private static final double AGE = 8;

  /** What a wait weighs whose own rhythm is not known, where the other's is. */
  private static final double NO_RHYTHM = 0.7;

  /** The least that a wait of another rhythm, and of another number of episodes, weighs. */
  private static final double OTHER_RHYTHM = 0.03;

  private static final double OTHER_LENGTH = 0.15;
  private static final double NO_LENGTH = 0.5;

  /** How much more a wait weighs that shares the platform, the kind of platform, the sort, the countries, the series. */
  private static final double SAME_PLATFORM = 2;

  private static final double SAME_KIND = 4;
  private static final double SAME_SORT = 3;
  private static final double SAME_COUNTRIES = 3;
  private static final double SAME_SERIES = 2;

  private static final double YEAR = 365.25;

  /** The number of a name that no past wait bears. */
  private static final int UNKNOWN = -1;

  private final int size;
  private final int[] step;
  private final boolean[] over;
  private final long[] began;
  private final double[] age;
  private final Column column;
  private final double[] all;
  private final double[] fading;
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> genres = new HashMap<>();

  /** The features of the waits, in columns, as hundreds of thousands of them are compared in a backtest. */
  private record Column(
      double[] lastGap,
      double[] medianGap,
      double[] season,
      double[] episodes,
      double[] firstDay,
      int[] platform,
      int[] kind,
      int[] sort,
      int[] countries,
      int[] series,
      long[] genres) {

    static Column ofSize(int size) {
      return new Column(
          new double[size],
          new double[size],
          new double[size],
          new double[size],
          new double[size],
          new int[size],
          new int[size],
          new int[size],
          new int[size],
          new int[size],
          new long[size]);
    }
  }

  /**
   * Takes in what was known when a day began.
   *
   * @param waits at least one of which is over
   */
  Waits(List<Wait> waits, LocalDate day) {
    size = waits.size();
    step = new int[size];
    over = new boolean[size];
    began = new long[size];
    age = new double[size];
    column = Column.ofSize(size);
    for (int i = 0; i < size; i++) {
      Wait wait = waits.get(i);
      step[i] = stepOf(wait.days());
      over[i] = wait.isOver();
      began[i] = wait.began().toEpochDay();
      long last = wait.began().toEpochDay() + Math.min(wait.days(), STALE);
      age[i] = (day.toEpochDay() - last) / YEAR;
      put(column, i, wait.profile(), wait.history().title(), Waits::learnt);
    }
    all = ofAll();
    fading = new double[size];
    for (int i = 0; i < size; i++) {
      fading[i] = StrictMath.pow(0.5, age[i] / HALF_LIFE_OF_ALIKE);
    }
  }

  /** The step in which a wait of so many days ends. */
  static int stepOf(long days) {
    return (int) Math.min((days + STEP / 2) / STEP, STEPS - 1);
  }

  /** The chance to come in each step for a season that has not come before it, over all waits. */
  double[] ofAll() {
    double[] came = new double[STEPS];
    double[] waiting = waiting(i -> StrictMath.pow(0.5, age[i] / HALF_LIFE_OF_ALL), came);
    double[] hazard = new double[STEPS];
    for (int k = 0; k < STEPS; k++) {
      int reach = k < THIN ? 0 : (int) ((k - THIN) * WIDENING);
      double ended = 0;
      double atRisk = 0;
      for (int j = Math.max(0, k - reach); j <= Math.min(STEPS - 1, k + reach); j++) {
        ended += came[j];
        atRisk += waiting[j];
      }
      hazard[k] = atRisk > 1 ? ended / atRisk : k == 0 ? 0 : hazard[k - 1];
    }
    for (int k = 0; k < STEPS; k++) {
      hazard[k] = Math.clamp(hazard[k], LEAST, MOST);
    }
    return hazard;
  }

  /**
   * The same for a season of that profile.
   *
   * @param rhythm whether the series' own gaps count
   */
  double[] of(Profile profile, String series, boolean rhythm) {
    double[] weights = weights(profile, series, rhythm);
    double sum = 0;
    double squares = 0;
    for (double weight : weights) {
      sum += weight;
      squares += weight * weight;
    }
    // Kish's effective number of waits, so that the prior is measured in waits whatever the scale
    // of the weights.
    double scale = sum / squares;
    double[] came = new double[STEPS];
    double[] waiting = waiting(i -> weights[i] * scale, came);
    double[] hazard = new double[STEPS];
    for (int k = 0; k < STEPS; k++) {
      hazard[k] = (came[k] + PRIOR * all[k]) / (waiting[k] + PRIOR);
    }
    return hazard;
  }

  /** How many are still waited for in each step, half of those that are lost sight of in it; fills in who came. */
  private double[] waiting(IntToDoubleFunction weight, double[] came) {
    double[] lost = new double[STEPS];
    for (int i = 0; i < size; i++) {
      (over[i] ? came : lost)[step[i]] += weight.applyAsDouble(i);
    }
    double[] waiting = new double[STEPS];
    double left = 0;
    for (int k = STEPS - 1; k >= 0; k--) {
      left += came[k] + lost[k];
      waiting[k] = Math.max(left - lost[k] / 2, 1e-9);
    }
    return waiting;
  }

  private double[] weights(Profile profile, String series, boolean rhythm) {
    Column asked = Column.ofSize(1);
    put(asked, 0, profile, series, (known, name) -> known.getOrDefault(name, UNKNOWN));
    double[] weights = fading.clone();
    for (int i = 0; i < size; i++) {
      if (isItself(asked, profile, i)) {
        weights[i] = 0;
        continue;
      }
      double weight = weights[i];
      if (rhythm) {
        weight *= OTHER_RHYTHM + rhythm(asked, i);
      }
      weight *= StrictMath.exp(-0.5 * square((column.season[i] - asked.season[0]) / SEASON)
          - 0.5 * square((column.firstDay[i] - asked.firstDay[0]) / YEAR / AGE)
          + shared(column.genres[i], asked.genres[0])
          - 1);
      weight *= length(asked, i);
      weight *= asked.platform[0] != UNKNOWN && column.platform[i] == asked.platform[0]
          ? SAME_PLATFORM
          : 1;
      weight *= column.kind[i] == asked.kind[0] ? SAME_KIND : 1;
      weight *= column.sort[i] == asked.sort[0] ? SAME_SORT : 1;
      weight *= column.countries[i] == asked.countries[0] ? SAME_COUNTRIES : 1;
      weight *= column.series[i] == asked.series[0] ? SAME_SERIES : 1;
      weights[i] = weight;
    }
    return weights;
  }

  /**
   * That a season is still waited for is told by cutting its curve off at the day asked, and must not count twice: its own
   * wait is no wait of the past, nor is a later one of its series.
   */
  private boolean isItself(Column asked, Profile profile, int i) {
    return column.series[i] == asked.series[0] && began[i] >= profile.began().toEpochDay();
  }

  private double rhythm(Column asked, int i) {
    boolean known = !Double.isNaN(column.lastGap[i]);
    if (Double.isNaN(asked.lastGap[0])) {
      return known ? NO_RHYTHM : 1;
    }
    return known
        ? kernel(square((column.lastGap[i] - asked.lastGap[0]) / LAST_GAP)
            + square((column.medianGap[i] - asked.medianGap[0]) / MEDIAN_GAP))
        : NO_RHYTHM;
  }

  private double length(Column asked, int i) {
    if (Double.isNaN(asked.episodes[0])) {
      return 1;
    }
    return Double.isNaN(column.episodes[i])
        ? NO_LENGTH
        : OTHER_LENGTH + kernel(square((column.episodes[i] - asked.episodes[0]) / EPISODES));
  }

  /** The genres that both have, as a share of those that either has (Jaccard). */
  private static double shared(long some, long others) {
    return Long.bitCount(some & others) / (double) Math.max(1, Long.bitCount(some | others));
  }

  /** Gauss's, of a distance squared. StrictMath gives the same bits on each machine. */
  private static double kernel(double squared) {
    return StrictMath.exp(-0.5 * squared);
  }

  private static double square(double x) {
    return x * x;
  }

  /** The number of a name, among those that are known. */
  private interface Numbering {
    int of(Map<String, Integer> known, String name);
  }

  private static int learnt(Map<String, Integer> known, String name) {
    Integer number = known.putIfAbsent(name, known.size());
    return number == null ? known.size() - 1 : number;
  }

  private void put(Column to, int i, Profile profile, String series, Numbering numbering) {
    Traits traits = profile.traits();
    boolean rhythm = !profile.gaps().isEmpty();
    to.lastGap[i] = rhythm ? StrictMath.log(profile.gaps().getLast()) : Double.NaN;
    to.medianGap[i] = rhythm ? StrictMath.log(profile.medianGap()) : Double.NaN;
    to.season[i] = StrictMath.log(profile.season());
    to.episodes[i] = profile.episodes() > 0 ? StrictMath.log(profile.episodes()) : Double.NaN;
    to.firstDay[i] = profile.first().toEpochDay();
    to.platform[i] = traits.platform().isEmpty()
        ? UNKNOWN
        : numbering.of(names, "platform " + traits.platform());
    to.kind[i] = kind(traits.platform());
    to.sort[i] = Sort.of(traits).ordinal();
    to.countries[i] = numbering.of(names, "countries " + String.join(" ", traits.countries()));
    to.series[i] = numbering.of(names, "series " + series);
    for (String genre : traits.genres()) {
      int number = numbering.of(genres, genre);
      // Sources know some twenty genres; a file of the user's may have what it likes.
      to.genres[i] |= number == UNKNOWN ? 0 : 1L << (number % Long.SIZE);
    }
  }

  /** 0 for a platform that the catalogue does not know. */
  private static int kind(String platform) {
    return platform.isEmpty()
        ? 0
        : Catalogue.bundled()
            .platform(platform)
            .map(Platform::kind)
            .map(kind -> kind.ordinal() + 1)
            .orElse(0);
  }
}
