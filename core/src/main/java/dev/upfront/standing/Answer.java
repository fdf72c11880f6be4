package dev.upfront.standing;

import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is believed about one question.
 *
 * @param question the question
 * @param history every answer that ever stood, oldest first, never empty; the last one stands
 * @param confidence the probability that the standing answer is right, 0 to 1, on the day asked
 * @param support the claims for it, oldest first; of an abridged answer the most telling ones, as in the next two
 * @param dissent the claims against it, oldest first
 * @param withdrawn claims that were taken back, oldest first
 * @param extent how many claims there are
 */
public record Answer(
    Question question,
    List<Step> history,
    double confidence,
    List<Support> support,
    List<Support> dissent,
    List<Support> withdrawn,
    Extent extent) {
  /** A window that is less likely than this is no answer, however narrow, and other answers are hardly believed. */
  static final double LEAST_LIKELY = 1.0 / 3;

  /** An answer with all its claims. */
  public Answer(
      Question question,
      List<Step> history,
      double confidence,
      List<Support> support,
      List<Support> dissent,
      List<Support> withdrawn) {
    this(
        question,
        history,
        confidence,
        support,
        dissent,
        withdrawn,
        Extent.of(support, dissent, withdrawn));
  }

  /** Takes copies, and refuses an answer without any. */
  public Answer {
    history = List.copyOf(history);
    support = List.copyOf(support);
    dissent = List.copyOf(dissent);
    withdrawn = List.copyOf(withdrawn);
    if (history.isEmpty()) {
      throw new IllegalArgumentException("no answer to " + question);
    }
  }

  /** Whether it is likely enough to be listed among what is believed. */
  public boolean isLikely() {
    return confidence >= LEAST_LIKELY;
  }

  private Step last() {
    return history.getLast();
  }

  /** The answer itself. */
  public Value value() {
    return last().value();
  }

  /** How firmly its support says so. */
  public Modality firmness() {
    return last().firmness();
  }

  /** The day since which it stands. */
  public LocalDate since() {
    return last().since();
  }

  /** What it took the place of. */
  public Optional<Value> replaced() {
    for (int i = history.size() - 2; i >= 0; i--) {
      if (!history.get(i).value().equals(value())) {
        return Optional.of(history.get(i).value());
      }
    }
    return Optional.empty();
  }

  /** Who said it first, and as exactly as the answer; where nobody did, who first said what it is made of. */
  public Optional<Support> first() {
    List<Support> said =
        support.stream().filter(one -> !one.isEcho() && !one.implied()).toList();
    return said.stream()
        .filter(one -> saysAsMuch(one.value(), value()))
        .findFirst()
        .or(() -> said.stream().findFirst());
  }

  /** Whether what is said is no vaguer than the answer. */
  static boolean saysAsMuch(Value said, Value answer) {
    return !(said instanceof Value.When(Window one) && answer instanceof Value.When(Window other))
        || other.contains(one);
  }

  /** Whether somebody says so of what was over by then: of what was to come, that its day is over shows nothing. */
  public boolean isTold() {
    return value() instanceof Value.When(Window window)
        && window.lastDay() != null
        && support.stream().anyMatch(one -> isTelling(one, window.lastDay()));
  }

  private static boolean isTelling(Support support, LocalDate last) {
    LocalDate day = support.claim().article().day();
    return support.claim().claim().modality() != Modality.EXPECTED
        && support.value() instanceof Value.When(Window said)
        && said.lastDay() != null
        && !said.lastDay().isAfter(day)
        && !last.isAfter(day);
  }

  /** How many sources say so and do not merely repeat others. */
  public int origins() {
    return extent.origins();
  }
}
