package dev.upfront.reading.dating;

import dev.upfront.catalogue.Era;

/**
 * What a name tells that the news uses only from some day on, or until one: how likely it is to be used on each day.
 *
 * @param from the first day of its use, counted from 1970
 * @param to the last one
 * @param fades the days behind that within which it becomes half as frequent
 * @param slip what is left to days before its use
 */
record EraClue(long from, long to, int fades, double slip) {
  static EraClue of(Era era, double slip) {
    return new EraClue(
        era.from() == null ? Long.MIN_VALUE : era.from().toEpochDay(),
        era.to() == null ? Long.MAX_VALUE : era.to().toEpochDay(),
        era.fades(),
        slip);
  }

  /** Multiplies by the likelihood of each stretch of days. */
  void multiply(Stretches days, double[] products) {
    for (int k = 0; k < days.count(); k++) {
      products[k] *= likelihood(Math.clamp(from, days.from(k), days.last(k)));
    }
  }

  private double likelihood(long day) {
    if (day < from) {
      return slip;
    }
    return day <= to ? 1 : Math.max(slip, Math.pow(2, -(day - to) / (double) fades));
  }
}
