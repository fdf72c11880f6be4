package dev.upfront.standing;

/** Weighs an answer against all the other hypotheses. */
final class Weighing {
  private final Hypotheses hypotheses;
  private final double[] prior;
  private final boolean[] parts;
  private final double priorOfAnswer;
  private final double priorOfOthers;

  /** Weighs this answer. */
  Weighing(Hypotheses hypotheses, Value answer) {
    this.hypotheses = hypotheses;
    this.prior = hypotheses.prior();
    this.parts = hypotheses.parts(answer);
    this.priorOfAnswer = sum(prior, true);
    this.priorOfOthers = sum(prior, false);
  }

  /** How much of a belief lies on the answer, 0 to 1. */
  double confidence(double[] belief) {
    return Math.clamp(sum(belief, true), 0, 1);
  }

  private double sum(double[] weights, boolean ofAnswer) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += parts[i] == ofAnswer ? weights[i] : 0;
    }
    return sum;
  }

  /**
   * How many times likelier the answer makes a saying than the other hypotheses do.
   *
   * @param echo the probability that it repeats another one, and would then be said whatever is true
   */
  double factor(Saying saying, double echo) {
    if (priorOfAnswer == 0 || priorOfOthers == 0) {
      return 1;
    }
    double[] likelihoods = hypotheses.likelihoods(saying);
    double answer = 0;
    double others = 0;
    for (int i = 0; i < prior.length; i++) {
      if (parts[i]) {
        answer += prior[i] * likelihoods[i];
      } else {
        others += prior[i] * likelihoods[i];
      }
    }
    return (echo + (1 - echo) * answer / priorOfAnswer)
        / (echo + (1 - echo) * others / priorOfOthers);
  }
}
