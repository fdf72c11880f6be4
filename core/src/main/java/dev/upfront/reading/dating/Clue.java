package dev.upfront.reading.dating;

import java.time.LocalDate;
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

  /** Multiplies by the likelihood of each stretch of days, but for a factor that is the same for all days. */
  void multiply(Stretches days, double[] products) {
    int from = firstOf(days.year());
    int to = lastOf(days.year());
    for (int k = 0; k < days.count(); k++) {
      double sum = slip;
      for (int i = from; i <= to; i++) {
        sum += likelihood(occurrences[i], days.from(k), days.last(k));
      }
      products[k] *= sum;
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
      for (int k = 0; k < days.count() && date.worth > LIKELY; k++) {
        if (days.last(k) >= date.first) {
          least[k] = Math.min(least[k], Math.max(0, days.from(k) - date.last));
        }
      }
    }
  }

  /** Takes note how many days behind each stretch the next of its occurrences is, where that is fewer than is known. */
  void takeUntil(Stretches days, long[] least) {
    for (int i = firstOf(days.year()); i <= lastOf(days.year()); i++) {
      Occurrence date = occurrences[i];
      for (int k = 0; k < days.count() && date.worth > LIKELY; k++) {
        if (days.from(k) <= date.last) {
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

  private double likelihood(Occurrence date, long from, long last) {
    double sum = 0;
    if (last >= date.first) {
      sum += stance.past * stance.since.at(Math.max(0, from - date.last));
    }
    if (from <= date.last) {
      sum += (1 - stance.past) * stance.until.at(Math.max(0, date.first - last));
    }
    return sum * date.worth;
  }
}
