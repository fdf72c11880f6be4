package dev.upfront.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The conditional logit (McFadden, Conditional Logit Analysis of Qualitative Choice Behavior, 1974): of the answers that are
 * offered, each is right with a probability that grows with the exponential of its weight, the weighted sum of its clues.
 * The weights are those under which the right answers are likeliest, less a penalty on their squares. The surface has one
 * top, so the same examples give the same weights.
 *
 * @param <C> what speaks for an answer or against it
 */
final class ConditionalLogit<C> {
  private static final double ENOUGH = 1e-7;
  private static final int MOST_STEPS = 5000;

  private final Map<C, Integer> numbers;
  private final double[] weights;

  private ConditionalLogit(Map<C, Integer> numbers, double[] weights) {
    this.numbers = numbers;
    this.weights = weights;
  }

  /**
   * One answer of a choice.
   *
   * @param clues how much of each there is
   */
  record Answer<C>(boolean isRight, Map<C, Double> clues) {}

  /**
   * Learns from choices whose right answers are known.
   *
   * @param clues of which weights are learned; others weigh nothing
   * @param penalty what a square of a weight costs, in logarithms of likelihood: that a clue seen once or twice decides
   *     nothing
   */
  static <C> ConditionalLogit<C> learn(
      List<List<Answer<C>>> choices, List<C> clues, double penalty) {
    return learn(choices, clues, penalty, ENOUGH);
  }

  /**
   * The same.
   *
   * @param enough the step that is the last gains less than this, by itself and in proportion
   */
  static <C> ConditionalLogit<C> learn(
      List<List<Answer<C>>> choices, List<C> clues, double penalty, double enough) {
    Map<C, Integer> numbers = new HashMap<>();
    clues.forEach(clue -> numbers.put(clue, numbers.size()));
    List<Choice> known =
        choices.stream().map(answers -> Choice.of(answers, numbers)).toList();
    double[] weights = Maximum.of(
        at -> logLikelihood(known, penalty, at),
        at -> gradient(known, penalty, at),
        clues.size(),
        enough,
        MOST_STEPS);
    return new ConditionalLogit<>(numbers, weights);
  }

  /**
   * How many examples are chosen right by weights learned from the other parts.
   *
   * @param groups the examples, of which those of one group stay in one part
   * @param learner learns from examples
   * @param choice the choice that an example is
   */
  static <E, C> int rightByOthers(
      List<List<E>> groups,
      Function<List<E>, ConditionalLogit<C>> learner,
      Function<E, List<Answer<C>>> choice) {
    int right = 0;
    for (int part = 0; part < MarkedFolders.PARTS; part++) {
      ConditionalLogit<C> learned =
          learner.apply(MarkedFolders.flat(MarkedFolders.part(groups, part, false)));
      for (E example : MarkedFolders.flat(MarkedFolders.part(groups, part, true))) {
        right += learned.chooses(choice.apply(example)) ? 1 : 0;
      }
    }
    return right;
  }

  double weight(C clue) {
    Integer number = numbers.get(clue);
    return number == null ? 0 : weights[number];
  }

  /** How likely each answer is, 0 to 1. */
  double[] likely(List<Answer<C>> answers) {
    Shares shares = Shares.of(Choice.of(answers, numbers), weights);
    return Arrays.stream(shares.each).map(share -> share / shares.all).toArray();
  }

  /** Whether the heaviest answer is right. */
  boolean chooses(List<Answer<C>> answers) {
    Choice choice = Choice.of(answers, numbers);
    double most = Double.NEGATIVE_INFINITY;
    boolean right = false;
    for (int i = 0; i < choice.right.length; i++) {
      double weight = choice.weight(i, weights);
      if (weight > most) {
        most = weight;
        right = choice.right[i];
      }
    }
    return right;
  }

  private static double logLikelihood(List<Choice> choices, double penalty, double[] at) {
    double sum = 0;
    for (double weight : at) {
      sum -= penalty * weight * weight;
    }
    for (Choice choice : choices) {
      Shares shares = Shares.of(choice, at);
      sum += StrictMath.log(shares.right / shares.all);
    }
    return sum;
  }

  private static double[] gradient(List<Choice> choices, double penalty, double[] at) {
    double[] slope = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      slope[i] = -2 * penalty * at[i];
    }
    for (Choice choice : choices) {
      Shares shares = Shares.of(choice, at);
      for (int i = 0; i < shares.each.length; i++) {
        double share = shares.each[i];
        double pull = (choice.right[i] ? share / shares.right : 0) - share / shares.all;
        for (int k = 0; k < choice.clues[i].length; k++) {
          slope[choice.clues[i][k]] += pull * choice.much[i][k];
        }
      }
    }
    return slope;
  }

  /**
   * A choice in numbers.
   *
   * @param right which answers are
   * @param clues those of each answer
   * @param much how much there is of each
   */
  private record Choice(boolean[] right, int[][] clues, double[][] much) {

    static <C> Choice of(List<Answer<C>> answers, Map<C, Integer> numbers) {
      int size = answers.size();
      Choice choice = new Choice(new boolean[size], new int[size][], new double[size][]);
      for (int i = 0; i < size; i++) {
        choice.right[i] = answers.get(i).isRight;
        List<Map.Entry<C, Double>> weighed = new ArrayList<>();
        for (Map.Entry<C, Double> clue : answers.get(i).clues.entrySet()) {
          if (numbers.containsKey(clue.getKey())) {
            weighed.add(clue);
          }
        }
        choice.clues[i] =
            weighed.stream().mapToInt(clue -> numbers.get(clue.getKey())).toArray();
        choice.much[i] = weighed.stream().mapToDouble(Map.Entry::getValue).toArray();
      }
      return choice;
    }

    double weight(int answer, double[] at) {
      double sum = 0;
      for (int k = 0; k < clues[answer].length; k++) {
        sum += at[clues[answer][k]] * much[answer][k];
      }
      return sum;
    }
  }

  /**
   * How likely the answers of a choice are, next to the likeliest.
   *
   * @param each of them, in their order
   * @param right the sum of those that are right
   * @param all the sum of all
   */
  private record Shares(double[] each, double right, double all) {
    static Shares of(Choice choice, double[] at) {
      double[] each = new double[choice.right.length];
      for (int i = 0; i < each.length; i++) {
        each[i] = choice.weight(i, at);
      }
      double highest = Arrays.stream(each).max().orElse(0);
      double right = 0;
      double all = 0;
      for (int i = 0; i < each.length; i++) {
        each[i] = StrictMath.exp(each[i] - highest);
        all += each[i];
        right += choice.right[i] ? each[i] : 0;
      }
      return new Shares(each, right, all);
    }
  }
}
