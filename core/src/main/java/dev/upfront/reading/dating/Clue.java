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

  /** The likelihood of a day of writing, but for a factor that is the same for all days. */
  double likelihood(long day, int year) {
    double sum = slip;
    for (int i = firstOf(year); i <= lastOf(year); i++) {
      sum += likelihood(occurrences[i], day);
    }
    return sum;
  }

  /** No day between these two of one year has a higher likelihood. */
  double highest(long firstDay, long lastDay, int year) {
    double sum = slip;
    for (int i = firstOf(year); i <= lastOf(year); i++) {
      Occurrence date = occurrences[i];
      double told = lastDay < date.first
          ? 0
          : stance.past * stance.since.at(Math.max(0, firstDay - date.last));
      double ahead = firstDay > date.last
          ? 0
          : (1 - stance.past) * stance.until.at(Math.max(0, date.first - lastDay));
      sum += (told + ahead) * date.worth;
    }
    return sum;
  }

  /** Whether it surely tells of the past, and says when to the month. */
  boolean tellsPast() {
    return isExact && stance.past >= SURE;
  }

  /** Whether it surely tells of what is to come, and says when to the month. */
  boolean tellsAhead() {
    return isExact && stance.past <= 1 - SURE;
  }

  /** How many days before a day the last of its occurrences was, {@link #NEVER} where none was. */
  long since(long day, int year) {
    long least = NEVER;
    for (int i = firstOf(year); i <= lastOf(year); i++) {
      Occurrence date = occurrences[i];
      if (day >= date.first && date.worth > LIKELY) {
        least = Math.min(least, Math.max(0, day - date.last));
      }
    }
    return least;
  }

  /** How many days after a day the next of its occurrences is, {@link #NEVER} where none is. */
  long until(long day, int year) {
    long least = NEVER;
    for (int i = firstOf(year); i <= lastOf(year); i++) {
      Occurrence date = occurrences[i];
      if (day <= date.last && date.worth > LIKELY) {
        least = Math.min(least, Math.max(0, date.first - day));
      }
    }
    return least;
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

  private double likelihood(Occurrence date, long day) {
    double sum = 0;
    if (day >= date.first) {
      sum += stance.past * stance.since.at(Math.max(0, day - date.last));
    }
    if (day <= date.last) {
      sum += (1 - stance.past) * stance.until.at(Math.max(0, date.first - day));
    }
    return sum * date.worth;
  }
}
