package dev.upfront.bench.standing;

import dev.upfront.standing.Value;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The methods that need no model. None of them states a confidence by itself: the share of the sources that speak for
 * their answer is taken for it.
 */
enum Simple implements Method {
  /** What most sources say; of equally many, what was said last. */
  MAJORITY("majority") {
    @Override
    Value value(Ballot ballot) {
      return ballot.votes().stream()
          .max(Comparator.<Observation>comparingDouble(vote -> ballot.share(vote.value()))
              .thenComparing(Observation::day))
          .orElseThrow()
          .value();
    }
  },

  /** What was said last; on the same day, most firmly. */
  RECENT("recent") {
    @Override
    Value value(Ballot ballot) {
      return ballot.votes().stream()
          .max(Comparator.comparing(Observation::day)
              .thenComparing(Observation::modality, Comparator.reverseOrder()))
          .orElseThrow()
          .value();
    }
  },

  /** What was said most firmly; as firmly, last. */
  OFFICIAL("official") {
    @Override
    Value value(Ballot ballot) {
      return ballot.votes().stream()
          .max(Comparator.comparing(Observation::modality, Comparator.reverseOrder())
              .thenComparing(Observation::day))
          .orElseThrow()
          .value();
    }
  };

  private final String title;

  Simple(String title) {
    this.title = title;
  }

  abstract Value value(Ballot ballot);

  @Override
  public Map<Topic, Belief> beliefs(Known known, Set<Topic> asked) {
    Map<Topic, Belief> beliefs = new HashMap<>();
    for (Ballot ballot : Ballot.all(known.observations())) {
      if (asked.contains(ballot.topic())) {
        Value value = value(ballot);
        beliefs.put(ballot.topic(), new Belief(value, ballot.share(value)));
      }
    }
    return beliefs;
  }

  @Override
  public String title() {
    return title;
  }
}
