package dev.upfront.reading.odds;

import dev.upfront.reading.text.Resources;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How likely answers of yes or no are by what speaks for them: one logistic regression for each (Cox 1958), whose weights
 * were learned from marked articles.
 *
 * @param <C> what speaks for an answer or against it
 */
final class Odds<C> {
  /** How many clues tell why. */
  private static final int TOLD = 3;

  private final int answers;

  private final Map<C, double[]> weights = new HashMap<>();

  /** The weights of a resource: in each line a clue and what it weighs for each of so many answers. */
  Odds(String resource, int answers, Function<String, C> clue) {
    this.answers = answers;
    for (String line : Resources.lines(resource)) {
      String[] parts = line.split("\\s+");
      double[] ofAnswers = new double[answers];
      for (int i = 0; i < answers; i++) {
        ofAnswers[i] = Double.parseDouble(parts[i + 1]);
      }
      weights.put(clue.apply(parts[0]), ofAnswers);
    }
  }

  /** How likely each answer is, 0 to 1. */
  double[] likely(Collection<C> clues) {
    double[] likely = new double[answers];
    for (C clue : clues) {
      double[] weight = weights.get(clue);
      for (int i = 0; weight != null && i < likely.length; i++) {
        likely[i] += weight[i];
      }
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] = 1 / (1 + Math.exp(-likely[i]));
    }
    return likely;
  }

  /** The clues that speak loudest for an answer, for people to read. */
  String why(Collection<C> clues, int answer) {
    return clues.stream()
        .sorted(Comparator.comparingDouble((C clue) -> -weight(clue, answer)))
        .limit(TOLD)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  private double weight(C clue, int answer) {
    double[] weight = weights.get(clue);
    return weight == null ? 0 : weight[answer];
  }
}
