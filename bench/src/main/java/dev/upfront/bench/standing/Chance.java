package dev.upfront.bench.standing;

import java.util.List;
import java.util.SplittableRandom;

/** Draws that the simulation makes. */
final class Chance {
  private final SplittableRandom random;

  Chance(long seed) {
    this(new SplittableRandom(seed));
  }

  private Chance(SplittableRandom random) {
    this.random = random;
  }

  /** Draws that do not depend on how many this one makes from here on. */
  Chance split() {
    return new Chance(random.split());
  }

  boolean is(double probability) {
    return random.nextDouble() < probability;
  }

  /** From the first to the last, both inclusive. */
  int between(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  /** A delay in whole days with this mean, most often a short one (geometric distribution). */
  int delay(double mean) {
    return (int) Math.floor(Math.log1p(-random.nextDouble()) / Math.log1p(-1 / (1 + mean)));
  }

  /** From 1 on, small ones more often, as words are in any text (Zipf's law), up to about e to the power. */
  int rank(double power) {
    return (int) Math.exp(random.nextDouble() * power);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** The index of one of them, as often as its weight says. */
  int weighted(double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double at = random.nextDouble() * sum;
    for (int i = 0; i < weights.length; i++) {
      at -= weights[i];
      if (at < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }
}
