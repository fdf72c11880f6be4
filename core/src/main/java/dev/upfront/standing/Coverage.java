package dev.upfront.standing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many of those who name people of a season leave out a certain one. Their silence speaks against somebody whom few
 * name, and who may be misread: most against a second showrunner, least against one of many writers.
 */
final class Coverage {
  private static final double PRIOR = 0.6;

  /** The silence of more sources than these says no more: articles name whom they have room for. */
  private static final int MOST_SILENT = 5;

  /** What the silence of one source leaves of the odds. */
  private static final double OF_CAST = 0.55;

  private static final double OF_ONE_PERSONS_JOB = 0.45;
  private static final double OF_SHARED_JOB = 0.55;

  private final Map<Question, Double> priors;

  private Coverage(Map<Question, Double> priors) {
    this.priors = priors;
  }

  /** That of the people of one season. */
  static Coverage of(Map<Question, List<Saying>> questions) {
    Map<String, Set<String>> kinds = new HashMap<>();
    Map<Question, Set<String>> naming = new HashMap<>();
    questions.forEach((question, sayings) -> {
      if (question instanceof Question.CastMember || question instanceof Question.CrewMember) {
        Set<String> sources = new HashSet<>();
        sayings.forEach(saying -> sources.add(saying.source()));
        naming.put(question, sources);
        kinds.computeIfAbsent(kind(question), kind -> new HashSet<>()).addAll(sources);
      }
    });
    Map<Question, Double> priors = new HashMap<>();
    naming.forEach((question, sources) -> {
      int silent = kinds.getOrDefault(kind(question), Set.of()).size() - sources.size();
      double odds =
          PRIOR / (1 - PRIOR) * Math.pow(ofSilence(question), Math.min(MOST_SILENT, silent));
      priors.put(question, odds / (1 + odds));
    });
    return new Coverage(Map.copyOf(priors));
  }

  private static String kind(Question question) {
    return question instanceof Question.CrewMember member ? member.job().word() : "cast";
  }

  private static double ofSilence(Question question) {
    if (!(question instanceof Question.CrewMember member)) {
      return OF_CAST;
    }
    return switch (member.job()) {
      case CREATOR, SHOWRUNNER, AUTHOR -> OF_ONE_PERSONS_JOB;
      case WRITER, DIRECTOR, PRODUCER -> OF_SHARED_JOB;
    };
  }

  /** The probability that a person is in the season, before it is weighed who says so, 0 to 1. */
  double prior(Question question) {
    return priors.getOrDefault(question, PRIOR);
  }
}
