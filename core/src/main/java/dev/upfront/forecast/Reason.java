package dev.upfront.forecast;

import java.time.temporal.ChronoUnit;

/**
 * A step on the way to a forecast, in words, and what it did.
 *
 * @param words what was taken into account, a sentence
 * @param days by how many days it moved the middle of the forecast, later where positive
 * @param bits how much it taught (Kullback and Leibler's divergence of the curve after it from that before), 0 or more
 */
public record Reason(String words, long days, double bits) {

  /** The step from one curve to another. */
  static Reason of(String words, Curve before, Curve after) {
    long days = ChronoUnit.DAYS.between(before.quantile(0.5), after.quantile(0.5));
    return new Reason(words, days, after.bitsFrom(before));
  }
}
