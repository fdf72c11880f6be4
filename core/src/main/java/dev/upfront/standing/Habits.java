package dev.upfront.standing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often outlets repeat others without a sign of it: the press reads the press. What is true may be said by many who
 * found it out; a mistake that somebody made before was copied, as a rule. So an outlet is known by its second-hand
 * mistakes.
 */
final class Habits {
  /** What is usual, worth as many mistakes. */
  private static final double USUAL = 0.15;

  private static final double USUAL_WORTH = 6;

  /** From this confidence on, what contradicts an answer counts as a mistake. */
  private static final double SURE = 0.6;

  /** Where no outlet is known. */
  static final Habits NONE = new Habits(Map.of());

  private final Map<String, Double> hiddenEchoes;

  private Habits(Map<String, Double> hiddenEchoes) {
    this.hiddenEchoes = hiddenEchoes;
  }

  /** Learns them from answers that are settled as if outlets were all alike. */
  static Habits of(Iterable<List<Answer>> answers) {
    Map<String, Integer> mistakes = new HashMap<>();
    Map<String, Integer> secondHand = new HashMap<>();
    for (List<Answer> settled : answers) {
      for (Answer answer : settled) {
        if (answer.confidence() >= SURE && !(answer.value() instanceof Verdict)) {
          count(answer.dissent(), mistakes, secondHand);
        }
      }
    }
    Map<String, Double> habits = new HashMap<>();
    mistakes.forEach((source, all) -> habits.put(
        source, (USUAL * USUAL_WORTH + secondHand.getOrDefault(source, 0)) / (USUAL_WORTH + all)));
    return new Habits(Map.copyOf(habits));
  }

  private static void count(
      List<Support> wrong, Map<String, Integer> mistakes, Map<String, Integer> secondHand) {
    Map<Value, Set<String>> sayers = new HashMap<>();
    for (Support support : wrong) {
      // An echo that is known as one needs no habit to explain it.
      if (!support.implied() && !support.isEcho()) {
        String source = support.claim().article().source();
        Set<String> before = sayers.computeIfAbsent(support.value(), value -> new HashSet<>());
        boolean isFirst = before.isEmpty();
        if (before.add(source)) {
          mistakes.merge(source, 1, Integer::sum);
          secondHand.merge(source, isFirst ? 0 : 1, Integer::sum);
        }
      }
    }
  }

  /** Whether nothing was learned of any outlet. */
  boolean areUsual() {
    return hiddenEchoes.isEmpty();
  }

  /** The probability that an outlet has from another one what that said before, without any sign, 0 to 1. */
  double hiddenEcho(String source) {
    return hiddenEchoes.getOrDefault(source, USUAL);
  }
}
