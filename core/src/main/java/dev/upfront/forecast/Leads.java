package dev.upfront.forecast;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.LogNormalDistribution;

/**
 * How long before its premiere a season reaches each stage: log-normal, fitted to past seasons and held to what is usual
 * by a prior (normal-inverse-gamma, at its mean: Gelman and others, Bayesian Data Analysis, 2013, chapter 3) that is worth
 * some seasons.
 */
final class Leads {
  /** How many seasons the prior is worth. */
  private static final double PRIOR = 4;

  /** Days that are usual, and the spread of their logarithm: what is believed before any season is seen. */
  private static final Map<Stage, Double> USUAL =
      Map.of(Stage.ORDERED, 540.0, Stage.FILMING, 420.0, Stage.WRAPPED, 270.0);

  private static final double SPREAD = 0.45;

  private final Map<Stage, LogNormalDistribution> leads = new EnumMap<>(Stage.class);
  private final Map<Stage, Integer> seen = new EnumMap<>(Stage.class);

  /** A season of the past: the day on which it premiered, and what is known of its making. */
  record Made(Premiere premiere, List<Milestone> milestones) {}

  Leads(List<Made> past) {
    for (Stage stage : Stage.values()) {
      double[] logs = past.stream()
          .flatMap(made -> made.milestones().stream()
              .filter(milestone -> milestone.stage() == stage)
              .limit(1)
              .mapToLong(milestone ->
                  ChronoUnit.DAYS.between(milestone.day(), made.premiere().day()))
              .boxed())
          .filter(days -> days > 0)
          .mapToDouble(StrictMath::log)
          .toArray();
      leads.put(stage, fitted(logs, StrictMath.log(USUAL.getOrDefault(stage, 0.0))));
      seen.put(stage, logs.length);
    }
  }

  private static LogNormalDistribution fitted(double[] logs, double usual) {
    double n = logs.length;
    double sum = 0;
    for (double log : logs) {
      sum += log;
    }
    double mean = (sum + PRIOR * usual) / (n + PRIOR);
    double squares = PRIOR * SPREAD * SPREAD;
    for (double log : logs) {
      squares += (log - mean) * (log - mean);
    }
    squares += PRIOR * (mean - usual) * (mean - usual);
    return LogNormalDistribution.of(mean, Math.sqrt(squares / (n + PRIOR)));
  }

  /** The time from that stage to the premiere. */
  LogNormalDistribution of(Stage stage) {
    LogNormalDistribution lead = leads.get(stage);
    if (lead == null) {
      throw new IllegalStateException("no lead for " + stage);
    }
    return lead;
  }

  /** How many seasons it was fitted on. */
  int seen(Stage stage) {
    return seen.getOrDefault(stage, 0);
  }
}
