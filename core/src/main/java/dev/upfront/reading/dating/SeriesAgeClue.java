package dev.upfront.reading.dating;

import java.time.LocalDate;
import java.util.List;

/**
 * What the newest of the series that a text names tells: hardly anybody speaks of it long before it begins, and the older it
 * gets the more likely a newer one would be named too, most of all where many are.
 *
 * @param began the day on which it began, counted from 1970
 * @param known the last day of which the catalogue knows what is new: behind it, nothing ages
 * @param ageing how likely it is still the newest so many days later
 */
record SeriesAgeClue(long began, long known, Decay ageing) {
  /** What is left to all days: the title may be another's. */
  private static final double SLIP = 0.01;

  /** How readily it is named so many days ahead. */
  private static final Decay AHEAD = new Decay(200, 400, 2);

  private static final Decay ALONE = new Decay(1200, 1000, 1.5);
  private static final Decay OF_FEW = new Decay(0, 2000, 3);
  private static final Decay OF_MANY = new Decay(0, 1200, 3);

  private static final int MANY = 4;

  /**
   * The clue of the series of a text.
   *
   * @param begun when they began, the newest first; one at least
   * @param known the last day of which the catalogue knows what is new
   */
  static SeriesAgeClue of(List<LocalDate> begun, LocalDate known) {
    // Of many, the newest may be another series of that title, so that one in so many is passed
    // over.
    LocalDate newest = begun.get(begun.size() / MANY);
    Decay ageing = begun.size() == 1 ? ALONE : begun.size() < MANY ? OF_FEW : OF_MANY;
    return new SeriesAgeClue(newest.toEpochDay(), known.toEpochDay(), ageing);
  }

  /** Multiplies by the likelihood of each stretch of days. */
  void multiply(Stretches days, double[] products) {
    for (int k = 0; k < days.count(); k++) {
      products[k] *= likelihood(Math.clamp(began, days.from(k), days.last(k)));
    }
  }

  private double likelihood(long day) {
    double readiness =
        day < began ? AHEAD.at(began - day) : ageing.at(Math.max(0, Math.min(day, known) - began));
    return Math.max(SLIP, readiness);
  }
}
