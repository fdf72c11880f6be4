package dev.upfront.bench;

import dev.upfront.reading.title.MainSeriesClue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The conditional logit (McFadden, Conditional Logit Analysis of Qualitative Choice Behavior, 1974): of the answers that an
 * article offers, each is right with a probability that grows with the exponential of its weight, the weighted sum of its
 * clues. The weights are those under which the right answers are likeliest, less a penalty on their squares. The surface
 * has one top, so the same examples give the same weights.
 */
final class ConditionalLogit {
  /** What a square of a weight costs, in logarithms of likelihood: that a clue seen once or twice decides nothing. */
  private static final double PENALTY = 0.15;

  private static final double ENOUGH = 1e-7;
  private static final int MOST_STEPS = 5000;
  private static final int CLUES = MainSeriesClue.values().length;

  private final double[] weights;

  private ConditionalLogit(double[] weights) {
    this.weights = weights;
  }

  static ConditionalLogit learn(List<Example> examples) {
    double[] weights = Maximum.of(
        at -> logLikelihood(examples, at), at -> gradient(examples, at), CLUES, ENOUGH, MOST_STEPS);
    return new ConditionalLogit(weights);
  }

  double weight(MainSeriesClue clue) {
    return weights[clue.ordinal()];
  }

  /** Whether the heaviest answer is right. */
  boolean chooses(Example example) {
    double most = Double.NEGATIVE_INFINITY;
    boolean right = false;
    for (Example.Answer answer : example.answers()) {
      double weight = weight(answer, weights);
      if (weight > most) {
        most = weight;
        right = answer.isRight();
      }
    }
    return right;
  }

  private static double logLikelihood(List<Example> examples, double[] at) {
    double sum = 0;
    for (double weight : at) {
      sum -= PENALTY * weight * weight;
    }
    for (Example example : examples) {
      Shares shares = Shares.of(example, at);
      sum += Math.log(shares.right / shares.all);
    }
    return sum;
  }

  private static double[] gradient(List<Example> examples, double[] at) {
    double[] slope = new double[CLUES];
    for (int i = 0; i < CLUES; i++) {
      slope[i] = -2 * PENALTY * at[i];
    }
    for (Example example : examples) {
      Shares shares = Shares.of(example, at);
      for (int i = 0; i < shares.each.length; i++) {
        Example.Answer answer = example.answers().get(i);
        double share = shares.each[i];
        double pull = (answer.isRight() ? share / shares.right : 0) - share / shares.all;
        answer.clues().forEach((clue, much) -> slope[clue.ordinal()] += pull * much);
      }
    }
    return slope;
  }

  /**
   * How likely the answers of an article are, next to the likeliest.
   *
   * @param each of them, in their order
   * @param right the sum of those that are right
   * @param all the sum of all
   */
  private record Shares(double[] each, double right, double all) {
    static Shares of(Example example, double[] at) {
      List<Example.Answer> answers = example.answers();
      double[] each = answers.stream().mapToDouble(answer -> weight(answer, at)).toArray();
      double highest = Arrays.stream(each).max().orElse(0);
      double right = 0;
      double all = 0;
      for (int i = 0; i < each.length; i++) {
        each[i] = Math.exp(each[i] - highest);
        all += each[i];
        right += answers.get(i).isRight() ? each[i] : 0;
      }
      return new Shares(each, right, all);
    }
  }

  private static double weight(Example.Answer answer, double[] at) {
    double sum = 0;
    for (Map.Entry<MainSeriesClue, Double> clue : answer.clues().entrySet()) {
      sum += at[clue.getKey().ordinal()] * clue.getValue();
    }
    return sum;
  }
}
