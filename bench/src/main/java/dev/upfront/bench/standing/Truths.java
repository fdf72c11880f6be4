package dev.upfront.bench.standing;

import dev.upfront.standing.Value;

/** Whether what is said is so. */
final class Truths {
  private Truths() {}

  /** A window is true where all of the true one lies in it; all else where it is equal. */
  static boolean holds(Value told, Value truth) {
    return told instanceof Value.When when && truth instanceof Value.When day
        ? when.window().contains(day.window())
        : told.equals(truth);
  }
}
