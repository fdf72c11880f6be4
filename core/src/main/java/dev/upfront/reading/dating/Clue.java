package dev.upfront.reading.dating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What one expression of a text tells of the day on which it was written: how likely somebody writing on that day would
 * have put it so. A date without a year stands for its occurrences in several years.
 */
final class Clue {
  /**
   * A stretch of days that the expression may mean.
   *
   * @param first its first day, counted from 1970
   * @param last its last day
   * @param worth how well it fits what else is said of it, 1 where nothing else is
   */
  record Occurrence(long first, long last, double worth) {
    static Occurrence of(LocalDate first, LocalDate last, double worth) {
      return new Occurrence(first.toEpochDay(), last.toEpochDay(), worth);
    }
  }

  /**
   * Where the writer stands to what is told.
   *
   * @param past the probability that it is past
   * @param since how readily it is told so many days afterwards
   * @param until how readily it is told so many days ahead
   */
  record Stance(double past, Decay since, Decay until) {}

  /** No day at all. */
  static final long NEVER = Long.MAX_VALUE;

  private static final double SURE = 0.8;
  private static final double LIKELY = 0.5;
  private static final int DAYS_OF_A_MONTH = 31;

  private final Occurrence[] occurrences;
  private final int firstYear;
  private final boolean yearly;
  private final int before;
  private final int behind;
  private final Stance stance;
  private final double slip;
  private final double ownYear;
  private final boolean isExact;

  private Clue(
      List<Occurrence> occurrences,
      int firstYear,
      boolean yearly,
      int before,
      int behind,
      Stance stance,
      double slip,
      double ownYear) {
    this.occurrences = occurrences.toArray(new Occurrence[0]);
    this.firstYear = firstYear;
    this.yearly = yearly;
    this.before = before;
    this.behind = behind;
    this.stance = stance;
    this.slip = slip;
    this.ownYear = ownYear;
    Occurrence any = occurrences.get(occurrences.size() / 2);
    this.isExact = any.last - any.first <= DAYS_OF_A_MONTH;
  }

  /**
   * A date that bears its year.
   *
   * @param slip what is left to each day where the date was misread
   * @param ownYear how readily a writer puts it so in the year of the date itself
   */
  static Clue dated(Occurrence date, Stance stance, double slip, double ownYear) {
    int year = LocalDate.ofEpochDay(date.first).getYear();
    return new Clue(List.of(date), year, false, 0, 0, stance, slip, ownYear);
  }

  /**
   * A date without its year.
   *
   * @param occurrences year by year from {@code firstYear} on
   * @param before from which year on it may be, seen from the year of writing (-1 is the last one)
   * @param behind up to which
   */
  static Clue yearly(
      List<Occurrence> occurrences,
      int firstYear,
      int before,
      int behind,
      Stance stance,
      double slip) {
    return new Clue(occurrences, firstYear, true, before, behind, stance, slip, 1);
  }

  /**
   * Multiplies by the likelihood of each stretch of days, but for a factor that is the same for all days.
   *
   * @param sums room for a number for each of them
   */
  void multiply(Stretches days, double[] sums, double[] products) {
    Arrays.fill(sums, 0, days.count(), slip);
    for (int i = firstOf(days.year()); i <= lastOf(days.year()); i++) {
      addLikelihoods(occurrences[i], days, sums);
    }
    for (int k = 0; k < days.count(); k++) {
      products[k] *= sums[k];
    }
  }

  /** Whether it surely tells of the past, and says when to the month. */
  boolean tellsPast() {
    return isExact && stance.past >= SURE;
  }

  /** Whether it surely tells of what is to come, and says when to the month. */
  boolean tellsAhead() {
    return isExact && stance.past <= 1 - SURE;
  }

  /** Takes note how many days before each stretch the last of its occurrences was, where that is fewer than is known. */
  void takeSince(Stretches days, long[] least) {
    for (int i = firstOf(days.year()); i <= lastOf(days.year()); i++) {
      Occurrence date = occurrences[i];
      if (date.worth > LIKELY) {
        for (int k = days.firstUntil(date.first); k < least.length; k++) {
          least[k] = Math.min(least[k], Math.max(0, days.from(k) - date.last));
        }
      }
    }
  }

  /** Takes note how many days behind each stretch the next of its occurrences is, where that is fewer than is known. */
  void takeUntil(Stretches days, long[] least) {
    for (int i = firstOf(days.year()); i <= lastOf(days.year()); i++) {
      Occurrence date = occurrences[i];
      if (date.worth > LIKELY) {
        for (int k = days.firstFrom(date.last + 1) - 1; k >= 0; k--) {
          least[k] = Math.min(least[k], Math.max(0, date.first - days.last(k)));
        }
      }
    }
  }

  /** Which occurrences somebody may mean who writes in that year: from this one. */
  private int firstOf(int year) {
    return yearly ? Math.max(0, year - firstYear + before) : 0;
  }

  private int lastOf(int year) {
    int last = occurrences.length - 1;
    return yearly ? Math.min(last, year - firstYear + behind) : last;
  }

  boolean isAhead() {
    return stance.past < 0.5;
  }

  /** How readily a writer puts it so in that year. */
  double style(int year) {
    return !yearly && year == firstYear ? ownYear : 1;
  }

  /** Adds how likely each stretch is by one of the dates that may be meant: those before it, those around it, those behind. */
  private void addLikelihoods(Occurrence date, Stretches days, double[] sums) {
    int around = days.firstUntil(date.first);
    int behind = days.firstFrom(date.last + 1);
    double ahead = 1 - stance.past;
    for (int k = 0; k < around; k++) {
      sums[k] += ahead * stance.until.at(date.first - days.last(k)) * date.worth;
    }
    double now = (stance.past * stance.since.at(0) + ahead * stance.until.at(0)) * date.worth;
    for (int k = around; k < behind; k++) {
      sums[k] += now;
    }
    for (int k = behind; k < days.count(); k++) {
      sums[k] += stance.past * stance.since.at(days.from(k) - date.last) * date.worth;
    }
  }
}
