package dev.upfront.bench;

import java.util.List;

/**
 * Learns how much features that are there or not weigh for an answer of yes or no (Cox 1958): the weights under which the
 * answers that are known are likeliest, less a penalty on their squares. The surface has one top, and the functions are
 * those that give the same bits on each machine, so the same examples give the same weights.
 */
final class LogisticRegression {
  /** What a square of a weight costs, in logarithms of likelihood: that a feature seen a few times decides little. */
  private static final double PENALTY = 2;

  private static final double ENOUGH = 1e-9;
  private static final int MOST_STEPS = 3000;

  private LogisticRegression() {}

  /**
   * One case.
   *
   * @param features those that are there, each from 0 on and once
   * @param yes the answer
   * @param counts how much the case counts, more than 0
   */
  record Case(int[] features, boolean yes, double counts) {}

  /** The weights of {@code size} features. */
  static double[] learn(List<Case> cases, int size) {
    return Maximum.of(
        at -> logLikelihood(cases, at), at -> gradient(cases, at), size, ENOUGH, MOST_STEPS);
  }

  /** How likely yes is, 0 to 1. */
  static double likely(int[] features, double[] weights) {
    double sum = 0;
    for (int feature : features) {
      sum += weights[feature];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  private static double logLikelihood(List<Case> cases, double[] at) {
    double sum = 0;
    for (double weight : at) {
      sum -= PENALTY * weight * weight;
    }
    for (Case one : cases) {
      double likely = likely(one.features, at);
      sum += one.counts * StrictMath.log(one.yes ? likely : 1 - likely);
    }
    return sum;
  }

  private static double[] gradient(List<Case> cases, double[] at) {
    double[] slope = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      slope[i] = -2 * PENALTY * at[i];
    }
    for (Case one : cases) {
      double pull = one.counts * ((one.yes ? 1 : 0) - likely(one.features, at));
      for (int feature : one.features) {
        slope[feature] += pull;
      }
    }
    return slope;
  }
}
