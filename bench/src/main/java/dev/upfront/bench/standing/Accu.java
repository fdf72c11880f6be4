package dev.upfront.bench.standing;

import dev.upfront.standing.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * ACCU with detection of copying and with similar values (AccuSim): truths, the accuracy of sources and who copies from
 * whom are worked out by turns. Two sources that share mistakes are likely to depend on each other, as there are many ways
 * of being wrong; the votes of a source count less the likelier it copied them from one that was counted before.
 *
 * <p>X. L. Dong, L. Berti-Équille, D. Srivastava: Integrating Conflicting Data: The Role of Source Dependence. PVLDB 2(1),
 * 2009. With their constants: accuracy 0.8 at first, 100 false values for each topic, prior of a direction of copying 0.2,
 * share of values that a copier copies 0.8.
 */
final class Accu implements Method {
  private static final double INITIAL_ACCURACY = 0.8;
  private static final double FALSE_VALUES = 100;
  private static final double COPIES = 0.2;
  private static final double COPIED = 0.8;
  private static final double RHO = 0.5;
  private static final int MOST_ROUNDS = 15;
  private static final double CLOSE = 0.001;

  @Override
  public String title() {
    return "ACCU, copying";
  }

  @Override
  public Map<Topic, Belief> beliefs(Known known, Set<Topic> asked) {
    Settled settled = settle(Ballot.all(known.observations()));
    Map<Topic, Belief> beliefs = new HashMap<>();
    for (int i = 0; i < settled.ballots().size(); i++) {
      Ballot ballot = settled.ballots().get(i);
      if (asked.contains(ballot.topic())) {
        double[] probabilities = settled.probabilities().get(i);
        Value best = ballot.best(probabilities);
        beliefs.put(
            ballot.topic(), new Belief(best, probabilities[ballot.values().indexOf(best)]));
      }
    }
    return beliefs;
  }

  /**
   * What it comes to.
   *
   * @param sources the sources
   * @param accuracy how often each is right
   * @param copies how likely the first copies from the second
   * @param ballots the topics
   * @param probabilities for each topic, how likely each of its values is
   */
  record Settled(
      List<String> sources,
      double[] accuracy,
      double[][] copies,
      List<Ballot> ballots,
      List<double[]> probabilities) {}

  /** Goes round until the accuracies stand still. */
  static Settled settle(List<Ballot> ballots) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    ballots.forEach(ballot ->
        ballot.votes().forEach(vote -> numbers.putIfAbsent(vote.source(), numbers.size())));
    List<Votes> votes =
        ballots.stream().map(ballot -> Votes.of(ballot, numbers)).toList();
    double[] accuracy = new double[numbers.size()];
    Arrays.fill(accuracy, INITIAL_ACCURACY);
    double[][] copies = new double[numbers.size()][numbers.size()];
    List<double[]> probabilities = probabilities(votes, accuracy, copies);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      copies = copies(votes, probabilities, accuracy);
      probabilities = probabilities(votes, accuracy, copies);
      double[] before = accuracy;
      accuracy = accuracy(votes, probabilities, before.length);
      if (isClose(before, accuracy)) {
        break;
      }
    }
    return new Settled(List.copyOf(numbers.keySet()), accuracy, copies, ballots, probabilities);
  }

  /**
   * A ballot in numbers.
   *
   * @param values how many values there are
   * @param sources who voted
   * @param choices for which value, in the same order
   * @param similar how far the first value speaks for the second
   */
  private record Votes(int values, int[] sources, int[] choices, double[][] similar) {
    static Votes of(Ballot ballot, Map<String, Integer> numbers) {
      List<Observation> votes = ballot.votes();
      int[] sources = new int[votes.size()];
      int[] choices = new int[votes.size()];
      for (int i = 0; i < sources.length; i++) {
        sources[i] = numbers.getOrDefault(votes.get(i).source(), 0);
        choices[i] = ballot.values().indexOf(votes.get(i).value());
      }
      List<Value> values = ballot.values();
      double[][] similar = new double[values.size()][values.size()];
      for (int i = 0; i < similar.length; i++) {
        for (int j = 0; j < similar.length; j++) {
          similar[i][j] = Agreement.of(values.get(i), values.get(j));
        }
      }
      return new Votes(values.size(), sources, choices, similar);
    }
  }

  /** How many topics two sources agree on, rightly and wrongly, and how many they differ on. */
  private static final class Shared {
    private int right;
    private int wrong;
    private int different;
  }

  private static double[][] copies(
      List<Votes> ballots, List<double[]> probabilities, double[] accuracy) {
    Shared[][] shared = new Shared[accuracy.length][accuracy.length];
    for (int topic = 0; topic < ballots.size(); topic++) {
      Votes votes = ballots.get(topic);
      int truth = best(probabilities.get(topic));
      for (int i = 0; i < votes.sources().length; i++) {
        for (int j = i + 1; j < votes.sources().length; j++) {
          int a = Math.min(votes.sources()[i], votes.sources()[j]);
          int b = Math.max(votes.sources()[i], votes.sources()[j]);
          if (shared[a][b] == null) {
            shared[a][b] = new Shared();
          }
          int one = votes.choices()[i];
          count(shared[a][b], one, votes.choices()[j], votes.similar()[one][truth] == 1);
        }
      }
    }
    double[][] copies = new double[accuracy.length][accuracy.length];
    for (int a = 0; a < copies.length; a++) {
      for (int b = a + 1; b < copies.length; b++) {
        if (shared[a][b] != null) {
          double apart = logLikelihood(shared[a][b], accuracy[a], accuracy[b], 0, 0);
          double aCopies =
              logLikelihood(shared[a][b], accuracy[a], accuracy[b], COPIED, accuracy[b]);
          double bCopies =
              logLikelihood(shared[a][b], accuracy[a], accuracy[b], COPIED, accuracy[a]);
          double top = Math.max(apart, Math.max(aCopies, bCopies));
          double independent = (1 - 2 * COPIES) * Math.exp(apart - top);
          double first = COPIES * Math.exp(aCopies - top);
          double second = COPIES * Math.exp(bCopies - top);
          copies[a][b] = first / (independent + first + second);
          copies[b][a] = second / (independent + first + second);
        }
      }
    }
    return copies;
  }

  private static void count(Shared shared, int one, int other, boolean isRight) {
    if (one != other) {
      shared.different++;
    } else if (isRight) {
      shared.right++;
    } else {
      shared.wrong++;
    }
  }

  /**
   * How likely two sources agree and differ as they do, where one copies a share of its values from an original.
   *
   * @param copied the share; 0 where neither copies
   * @param original how accurate the original is
   */
  private static double logLikelihood(
      Shared shared, double a, double b, double copied, double original) {
    double bothRight = a * b;
    double bothWrong = (1 - a) * (1 - b) / FALSE_VALUES;
    double apart = 1 - bothRight - bothWrong;
    return shared.right * Math.log(original * copied + bothRight * (1 - copied))
        + shared.wrong * Math.log((1 - original) * copied + bothWrong * (1 - copied))
        + shared.different * Math.log(apart * (1 - copied));
  }

  private static List<double[]> probabilities(
      List<Votes> ballots, double[] accuracy, double[][] copies) {
    return ballots.stream().map(votes -> probabilities(votes, accuracy, copies)).toList();
  }

  /** How likely each value is: by the votes for it, as their sources are accurate and did not copy. */
  private static double[] probabilities(Votes votes, double[] accuracy, double[][] copies) {
    double[] counts = new double[votes.values()];
    for (int value = 0; value < counts.length; value++) {
      List<Integer> counted = new ArrayList<>();
      for (int source : inOrder(votes, value, accuracy, copies)) {
        double own = 1;
        for (int before : counted) {
          own *= 1 - COPIED * copies[source][before];
        }
        double right = accuracy[source];
        counts[value] += own * Math.log(FALSE_VALUES * right / (1 - right));
        counted.add(source);
      }
    }
    double[] scores = new double[counts.length];
    double top = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = counts[i];
      for (int j = 0; j < scores.length; j++) {
        if (j != i) {
          scores[i] += RHO * counts[j] * votes.similar()[j][i];
        }
      }
      top = Math.max(top, scores[i]);
    }
    double sum = Math.max(0, FALSE_VALUES + 1 - scores.length) * Math.exp(-top);
    for (double score : scores) {
      sum += Math.exp(score - top);
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - top) / sum;
    }
    return scores;
  }

  /**
   * Those who vote for a value: first the more accurate one of the two that depend on each other most, then always the one
   * that depends most on one of those before.
   */
  private static List<Integer> inOrder(
      Votes votes, int value, double[] accuracy, double[][] copies) {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < votes.sources().length; i++) {
      if (votes.choices()[i] == value) {
        left.add(votes.sources()[i]);
      }
    }
    List<Integer> order = new ArrayList<>();
    List<Integer> all = List.copyOf(left);
    while (!left.isEmpty()) {
      List<Integer> others = order.isEmpty() ? all : order;
      Integer next = left.stream()
          .max(Comparator.<Integer>comparingDouble(source -> mostDependence(source, others, copies))
              .thenComparingDouble(source -> accuracy[source]))
          .orElseThrow();
      left.remove(next);
      order.add(next);
    }
    return order;
  }

  private static double mostDependence(int source, List<Integer> others, double[][] copies) {
    return others.stream()
        .filter(other -> other != source)
        .mapToDouble(other -> copies[source][other] + copies[other][source])
        .max()
        .orElse(0);
  }

  /** How likely what each source says is right, on average: that its value is, or one for which it speaks wholly. */
  private static double[] accuracy(List<Votes> ballots, List<double[]> probabilities, int sources) {
    double[] sums = new double[sources];
    int[] counts = new int[sources];
    for (int topic = 0; topic < ballots.size(); topic++) {
      Votes votes = ballots.get(topic);
      for (int i = 0; i < votes.sources().length; i++) {
        double[] probable = probabilities.get(topic);
        for (int value = 0; value < probable.length; value++) {
          if (votes.similar()[votes.choices()[i]][value] == 1) {
            sums[votes.sources()[i]] += probable[value];
          }
        }
        counts[votes.sources()[i]]++;
      }
    }
    for (int i = 0; i < sums.length; i++) {
      // Neither saints nor liars: their votes would count without bound.
      sums[i] = Math.clamp(sums[i] / counts[i], 0.01, 0.99);
    }
    return sums;
  }

  private static boolean isClose(double[] before, double[] after) {
    for (int i = 0; i < before.length; i++) {
      if (Math.abs(before[i] - after[i]) > CLOSE) {
        return false;
      }
    }
    return true;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
