package dev.upfront.standing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many of those who name people of a season name a certain one. The silence of the others speaks against somebody
 * whom a single article names, and who may be misread.
 */
final class Coverage {
  /** Where nothing is known of who names whom. */
  static final Coverage NONE = new Coverage(Map.of());

  /** The share of people named that are in it, where next to none of those who name people name them. */
  private static final double SELDOM_NAMED = 0.15;

  /** By how much it is higher for those whom all name. */
  private static final double ALWAYS_NAMED = 0.5;

  private final Map<Question, Double> shares;

  private Coverage(Map<Question, Double> shares) {
    this.shares = shares;
  }

  /** That of the people of one season. */
  static Coverage of(Map<Question, List<Saying>> questions) {
    Map<Question, Set<String>> naming = new HashMap<>();
    Set<String> cast = new HashSet<>();
    Set<String> crew = new HashSet<>();
    questions.forEach((question, sayings) -> {
      Set<String> sources = new HashSet<>();
      sayings.forEach(saying -> sources.add(saying.source()));
      if (question instanceof Question.CastMember) {
        cast.addAll(sources);
        naming.put(question, sources);
      } else if (question instanceof Question.CrewMember) {
        crew.addAll(sources);
        naming.put(question, sources);
      }
    });
    Map<Question, Double> shares = new HashMap<>();
    naming.forEach((question, sources) -> shares.put(
        question,
        (double) sources.size()
            / (question instanceof Question.CastMember ? cast.size() : crew.size())));
    return new Coverage(Map.copyOf(shares));
  }

  /** The probability that a person is in the season, before it is weighed who says so, 0 to 1. */
  double prior(Question question) {
    return SELDOM_NAMED + ALWAYS_NAMED * shares.getOrDefault(question, 1.0);
  }
}
