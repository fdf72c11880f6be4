package dev.upfront.bench.standing;

import dev.upfront.standing.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * TruthFinder: a source is trustworthy where its facts are likely, a fact is likely where trustworthy sources state it.
 *
 * <p>X. Yin, J. Han, P. S. Yu: Truth Discovery with Multiple Conflicting Information Providers on the Web. IEEE
 * Transactions on Knowledge and Data Engineering 20(6), 2008. With their constants: initial trust 0.9, ρ 0.5, γ 0.3, base
 * similarity 0.5. A fact implies another one of the same topic by its similarity ({@link Agreement}) less the base, so
 * that different values speak against each other.
 */
final class TruthFinder implements Method {
  private static final double INITIAL_TRUST = 0.9;
  private static final double RHO = 0.5;
  private static final double GAMMA = 0.3;
  private static final double BASE_SIMILARITY = 0.5;

  /** They stop once the trust vectors of two rounds have a cosine closer to 1 than this. */
  private static final double CLOSE = 0.000_01;

  private static final int MOST_ROUNDS = 50;

  /** Keeps the logarithm of a trust of 1 finite. */
  private static final double MOST_TRUST = 1 - 1e-9;

  @Override
  public String title() {
    return "TruthFinder";
  }

  @Override
  public Map<Topic, Belief> beliefs(Known known, Set<Topic> asked) {
    List<Ballot> ballots = Ballot.all(known.observations());
    Map<String, Double> trust = trust(ballots);
    Map<Topic, Belief> beliefs = new HashMap<>();
    for (Ballot ballot : ballots) {
      if (asked.contains(ballot.topic())) {
        double[] confidences = confidences(ballot, trust);
        Value best = ballot.best(confidences);
        beliefs.put(ballot.topic(), new Belief(best, confidences[ballot.values().indexOf(best)]));
      }
    }
    return beliefs;
  }

  /** How trustworthy each source is, once that has settled. */
  static Map<String, Double> trust(List<Ballot> ballots) {
    Map<String, Double> trust = new LinkedHashMap<>();
    ballots.forEach(
        ballot -> ballot.votes().forEach(vote -> trust.put(vote.source(), INITIAL_TRUST)));
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Map<String, Double> before = Map.copyOf(trust);
      trust.putAll(averages(ballots, before));
      if (1 - cosine(before, trust) < CLOSE) {
        break;
      }
    }
    return trust;
  }

  /** The average confidence of the facts that each source states (equation 1). */
  private static Map<String, Double> averages(List<Ballot> ballots, Map<String, Double> trust) {
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (Ballot ballot : ballots) {
      double[] confidences = confidences(ballot, trust);
      for (Observation vote : ballot.votes()) {
        double[] sum = sums.computeIfAbsent(vote.source(), source -> new double[2]);
        sum[0] += confidences[ballot.values().indexOf(vote.value())];
        sum[1]++;
      }
    }
    Map<String, Double> averages = new LinkedHashMap<>();
    sums.forEach((source, sum) -> averages.put(source, sum[0] / sum[1]));
    return averages;
  }

  /** The confidence of each value of a topic (equations 3 to 8). */
  static double[] confidences(Ballot ballot, Map<String, Double> trust) {
    List<Value> values = ballot.values();
    double[] scores = new double[values.size()];
    for (Observation vote : ballot.votes()) {
      double trusted = Math.min(MOST_TRUST, trust.getOrDefault(vote.source(), INITIAL_TRUST));
      scores[values.indexOf(vote.value())] -= Math.log(1 - trusted);
    }
    double[] confidences = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      double adjusted = scores[i];
      for (int j = 0; j < scores.length; j++) {
        if (j != i) {
          double implied = Agreement.of(values.get(j), values.get(i)) - BASE_SIMILARITY;
          adjusted += RHO * scores[j] * implied;
        }
      }
      confidences[i] = 1 / (1 + Math.exp(-GAMMA * adjusted));
    }
    return confidences;
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double product = 0;
    double lengthA = 0;
    double lengthB = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      double other = b.getOrDefault(entry.getKey(), 0.0);
      product += entry.getValue() * other;
      lengthA += entry.getValue() * entry.getValue();
      lengthB += other * other;
    }
    return product / Math.sqrt(lengthA * lengthB);
  }
}
