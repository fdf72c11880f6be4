package dev.upfront.forecast;

import java.time.LocalDate;
import java.util.List;

/**
 * The chance that a series comes back at all: a cure model (Boag, Maximum Likelihood Estimates of the Proportion of
 * Patients Cured by Cancer Therapy, 1949). A share of seasons is followed by another, by the season's number; of those
 * that are, a curve says how many have come by when. The longer nothing comes, the likelier nothing will.
 */
final class Renewals {
  /** Seasons from this number on are one group. */
  private static final int LAST_GROUP = 8;

  /** How many seasons the share over all seasons is worth beside those of one number. */
  private static final double PRIOR = 10;

  private static final double HALF_LIFE_DAYS = 10 * 365.25;

  /** Who has not come back after so many days is taken never to. */
  static final long RESOLVED = 4 * 365;

  private final double[] share = new double[LAST_GROUP + 1];
  private final double overall;
  private final double[] waited;
  private final int seen;

  private Renewals(double[] cameBack, double[] ended, double[] waited, int seen) {
    double came = 0;
    double all = 0;
    for (int n = 1; n <= LAST_GROUP; n++) {
      came += cameBack[n];
      all += cameBack[n] + ended[n];
    }
    overall = all > 0 ? came / all : 0.5;
    for (int n = 1; n <= LAST_GROUP; n++) {
      share[n] = (cameBack[n] + PRIOR * overall) / (cameBack[n] + ended[n] + PRIOR);
    }
    this.waited = waited;
    this.seen = seen;
  }

  /**
   * Learns from series that were taken in whether they came back or not; what was chosen because it is alive would tell
   * nothing.
   *
   * @param series whole runs of series
   * @param day only what was known when this day began counts
   */
  static Renewals fit(List<History> series, LocalDate day) {
    double[] cameBack = new double[LAST_GROUP + 1];
    double[] ended = new double[LAST_GROUP + 1];
    double[] curve = new double[Waits.STEPS];
    int seen = 0;
    for (History history : series) {
      for (Wait wait : Wait.of(history, day)) {
        long since = day.toEpochDay() - wait.began().toEpochDay();
        if (since < RESOLVED) {
          continue;
        }
        seen++;
        double weight = StrictMath.pow(0.5, (since - RESOLVED) / HALF_LIFE_DAYS);
        boolean back = wait.isOver() && wait.days() < RESOLVED;
        (back ? cameBack : ended)[group(wait.season() - 1)] += weight;
        if (back) {
          curve[Waits.stepOf(wait.days())] += weight;
        }
      }
    }
    return new Renewals(cameBack, ended, stillWaiting(curve), seen);
  }

  private static double[] stillWaiting(double[] came) {
    double total = 0;
    for (double weight : came) {
      total += weight;
    }
    double[] waiting = new double[came.length];
    double left = total;
    for (int k = 0; k < came.length; k++) {
      waiting[k] = total > 0 ? left / total : 1;
      left -= came[k];
    }
    return waiting;
  }

  private static int group(int season) {
    return Math.clamp(season, 1, LAST_GROUP);
  }

  /** How many seasons it was fitted on. */
  int seen() {
    return seen;
  }

  /** The share of all seasons that were followed by another, 0 to 1. */
  double overall() {
    return overall;
  }

  /** The share of seasons of that number that were followed by another, 0 to 1. */
  double share(int season) {
    return share[group(season)];
  }

  /**
   * The chance that a season comes which is not there yet.
   *
   * @param season number of the season that is waited for
   * @param days since the premiere of the one before
   */
  double chance(int season, long days) {
    return chance(share(season - 1), waited[Waits.stepOf(days)]);
  }

  /**
   * Bayes' rule for a season that has not come.
   *
   * @param before the chance that it comes at all, before any waiting
   * @param waiting the chance to be still waiting for it if it does
   */
  static double chance(double before, double waiting) {
    return before * waiting / (before * waiting + 1 - before);
  }
}
