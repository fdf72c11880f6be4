package dev.upfront.reading;

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

  private final List<Occurrence> occurrences;
  private final int firstYear;
  private final boolean yearly;
  private final int before;
  private final int behind;
  private final Stance stance;
  private final double slip;
  private final double ownYear;

  private Clue(
      List<Occurrence> occurrences,
      int firstYear,
      boolean yearly,
      int before,
      int behind,
      Stance stance,
      double slip,
      double ownYear) {
    this.occurrences = List.copyOf(occurrences);
    this.firstYear = firstYear;
    this.yearly = yearly;
    this.before = before;
    this.behind = behind;
    this.stance = stance;
    this.slip = slip;
    this.ownYear = ownYear;
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
    if (!yearly) {
      return slip + likelihood(occurrences.get(0), day);
    }
    double sum = slip;
    int from = Math.max(0, year - firstYear + before);
    int to = Math.min(occurrences.size() - 1, year - firstYear + behind);
    for (int i = from; i <= to; i++) {
      sum += likelihood(occurrences.get(i), day);
    }
    return sum;
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
