package dev.upfront.bench.standing;

import dev.upfront.standing.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The different values that sources give for one topic.
 *
 * @param topic the topic
 * @param votes who says what
 * @param values each value that is said, once, in the order in which it first came up
 */
record Ballot(Topic topic, List<Observation> votes, List<Value> values) {

  private static Ballot of(Topic topic, List<Observation> votes) {
    return new Ballot(
        topic, votes, votes.stream().map(Observation::value).distinct().toList());
  }

  /** One for each topic. */
  static List<Ballot> all(List<Observation> observations) {
    Map<Topic, List<Observation>> byTopic = observations.stream()
        .collect(
            Collectors.groupingBy(Observation::topic, LinkedHashMap::new, Collectors.toList()));
    return byTopic.entrySet().stream()
        .map(entry -> of(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /** Which share of the sources speaks for a value, as {@link Agreement} has it. */
  double share(Value value) {
    return votes.stream().mapToDouble(vote -> Agreement.of(vote.value(), value)).sum()
        / votes.size();
  }

  /** The value with the highest score; of equal ones the first. */
  Value best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return values.get(best);
  }
}
