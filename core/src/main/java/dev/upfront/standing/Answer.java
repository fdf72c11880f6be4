package dev.upfront.standing;

import dev.upfront.claim.Modality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is believed about one question.
 *
 * @param question the question
 * @param history every answer that ever stood, oldest first, never empty; the last one stands
 * @param confidence the probability that the standing answer is right, 0 to 1, on the day asked
 * @param support the claims for it, oldest first
 * @param dissent the claims against it, oldest first
 * @param withdrawn claims that were taken back, oldest first
 */
public record Answer(
    Question question,
    List<Step> history,
    double confidence,
    List<Support> support,
    List<Support> dissent,
    List<Support> withdrawn) {

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

  /** Who said it first, of those that count for it. */
  public Optional<Support> first() {
    return support.stream().filter(one -> !one.isEcho()).findFirst();
  }

  /** How many claims for it are no echoes of others. */
  public int origins() {
    return (int) support.stream()
        .filter(one -> !one.isEcho())
        .map(one -> one.claim().article().source())
        .distinct()
        .count();
  }
}
