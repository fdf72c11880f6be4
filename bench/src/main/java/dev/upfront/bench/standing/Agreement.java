package dev.upfront.bench.standing;

import dev.upfront.standing.Value;

/**
 * How far a source that says one value speaks for another one. The published methods were made for values that are equal
 * or not. Taken so, each sharper window would be a vote against each wider one that holds it, and all of them would lose
 * by that: so a window speaks for a candidate by the share of the candidate's days that it leaves possible. A wide one
 * speaks for each sharper one inside it, a sharp one hardly for a wider one.
 */
final class Agreement {
  private Agreement() {}

  /** 1 where it speaks for it wholly, 0 where it does not. */
  static double of(Value told, Value candidate) {
    if (told instanceof Value.When when && candidate instanceof Value.When other) {
      return Days.left(when.window(), other.window());
    }
    return told.equals(candidate) ? 1 : 0;
  }
}
