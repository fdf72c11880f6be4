package dev.upfront.forecast;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * A distribution over days: probabilities at days in rising order, which add up to 1. A forecast's days stand a week
 * apart and each for the week around it.
 */
public final class Curve {
  private final long[] days;
  private final double[] chances;

  private Curve(long[] days, double[] chances) {
    this.days = days;
    this.chances = chances;
  }

  /**
   * Makes one of weights, which need not add up to 1.
   *
   * @param days days since 1970-01-01, rising
   * @param weights one for each, none negative, not all zero
   */
  static Curve of(long[] days, double[] weights) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    if (!(total > 0) || days.length != weights.length) {
      throw new IllegalArgumentException("no distribution: weights add up to " + total);
    }
    double[] chances = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      chances[i] = weights[i] / total;
    }
    return new Curve(days, chances);
  }

  /** The number of days that have a chance. */
  public int size() {
    return days.length;
  }

  /** The day at a place, from 0. */
  public LocalDate day(int i) {
    return LocalDate.ofEpochDay(days[i]);
  }

  /** The chance of that day, 0 to 1. */
  public double chance(int i) {
    return chances[i];
  }

  long epochDay(int i) {
    return days[i];
  }

  /** The first day by which it has come with probability {@code p}. */
  public LocalDate quantile(double p) {
    return LocalDate.ofEpochDay(quantileDay(p));
  }

  long quantileDay(double p) {
    double sum = 0;
    for (int i = 0; i < days.length; i++) {
      sum += chances[i];
      // Sums of many small numbers fall short of a round one by some of their last bits.
      if (sum >= p - 1e-12) {
        return days[i];
      }
    }
    return days[days.length - 1];
  }

  /** The chance that it comes within those days, both inside. */
  public double between(LocalDate first, LocalDate last) {
    double sum = 0;
    for (int i = 0; i < days.length; i++) {
      if (days[i] >= first.toEpochDay() && days[i] <= last.toEpochDay()) {
        sum += chances[i];
      }
    }
    return sum;
  }

  /** Each chance times a factor of its day, scaled to 1 again; this one where all factors are zero. */
  Curve times(Factor factor) {
    double[] weights = new double[days.length];
    double total = 0;
    for (int i = 0; i < days.length; i++) {
      weights[i] = chances[i] * factor.of(days[i]);
      total += weights[i];
    }
    return total > 0 ? of(days, weights) : this;
  }

  /** What a piece of evidence makes of the chance of a day. */
  interface Factor {
    double of(long day);
  }

  /** The same days with other weights. */
  Curve mapped(Mapping mapping) {
    double[] weights = new double[days.length];
    for (int i = 0; i < days.length; i++) {
      weights[i] = mapping.of(i, chances[i]);
    }
    return of(days, weights);
  }

  /** The new weight of the day at a place. */
  interface Mapping {
    double of(int place, double chance);
  }

  /**
   * The probability of an earlier day, and half of that of the day's own step: uniform over many days that came true where
   * forecasts hold (probability integral transform: Dawid, Statistical Theory, the Prequential Approach, 1984).
   */
  double transform(long day) {
    double sum = 0;
    int at = place(day);
    for (int i = 0; i < at; i++) {
      sum += chances[i];
    }
    return at < days.length ? sum + chances[at] / 2 : sum;
  }

  private int place(long day) {
    int at = Arrays.binarySearch(days, day);
    if (at >= 0) {
      return at;
    }
    int after = -at - 1;
    boolean nearerBefore =
        after > 0 && (after == days.length || day - days[after - 1] <= days[after] - day);
    return nearerBefore ? after - 1 : after;
  }

  /**
   * Continuous ranked probability score, in days: the area between the distribution and the day that came true, 0 where
   * all chance lay on it. After Gneiting and Raftery, Strictly Proper Scoring Rules (2007).
   *
   * @param horizon days after this one count no more, on either side: the threshold-weighted score of Gneiting and Ranjan
   *     (2011); {@link Long#MAX_VALUE} for the plain one
   */
  double crps(long cameTrue, long horizon) {
    double area = 0;
    double below = 0;
    long from = Math.min(days[0], cameTrue);
    int next = 0;
    long end = Math.min(horizon, Math.max(days[days.length - 1], cameTrue));
    while (from < end) {
      while (next < days.length && days[next] <= from) {
        below += chances[next++];
      }
      long to = next < days.length ? Math.min(end, days[next]) : end;
      if (from < cameTrue && cameTrue < to) {
        to = cameTrue;
      }
      double miss = below - (from >= cameTrue ? 1 : 0);
      area += miss * miss * (to - from);
      from = to;
    }
    return area;
  }

  /** Kullback and Leibler's divergence from another curve, in bits: how much was learnt on the way from it to this one. */
  double bitsFrom(Curve before) {
    double bits = 0;
    int j = 0;
    for (int i = 0; i < days.length; i++) {
      while (j < before.days.length && before.days[j] < days[i]) {
        j++;
      }
      boolean shared = j < before.days.length && before.days[j] == days[i];
      double earlier = shared ? before.chances[j] : 0;
      if (chances[i] > 0) {
        bits += chances[i] * StrictMath.log(chances[i] / Math.max(earlier, 1e-6));
      }
    }
    return Math.max(0, bits / StrictMath.log(2));
  }
}
