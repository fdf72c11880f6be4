package dev.upfront.reading.odds;

import dev.upfront.reading.text.Resources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * What clues weigh for answers, as learned from marked articles: how likely answers of yes or no are, by one logistic
 * regression for each (Cox 1958), or the utilities of a conditional logit (McFadden 1974).
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

  /** What clues weigh together for each answer. */
  double[] sums(Collection<C> clues) {
    double[] sums = new double[answers];
    add(clues, sums);
    return sums;
  }

  /** Adds what clues weigh for each answer. */
  void add(Collection<C> clues, double[] sums) {
    for (C clue : clues) {
      double[] weight = weights.get(clue);
      for (int i = 0; weight != null && i < sums.length; i++) {
        sums[i] += weight[i];
      }
    }
  }

  /** How likely an answer is for which clues weigh so much together, 0 to 1. */
  static double likely(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  /** The clues that speak loudest for an answer, for people to read; of those as loud as each other the first. */
  String why(Collection<C> clues, int answer) {
    List<C> left = new ArrayList<>(clues);
    StringJoiner told = new StringJoiner(" ");
    for (int n = 0; n < TOLD && !left.isEmpty(); n++) {
      told.add(left.remove(loudest(left, answer)).toString());
    }
    return told.toString();
  }

  private int loudest(List<C> clues, int answer) {
    int loudest = 0;
    double most = weight(clues.get(0), answer);
    for (int i = 1; i < clues.size(); i++) {
      double weight = weight(clues.get(i), answer);
      if (Double.compare(weight, most) > 0) {
        loudest = i;
        most = weight;
      }
    }
    return loudest;
  }

  /** The clues of which something was learned. */
  Set<C> clues() {
    return weights.keySet();
  }

  /** What a clue weighs for an answer, 0 where nothing was learned of it. */
  double weight(C clue, int answer) {
    double[] weight = weights.get(clue);
    return weight == null ? 0 : weight[answer];
  }
}
