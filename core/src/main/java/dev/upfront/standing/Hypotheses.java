package dev.upfront.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answers that a question may have, one of which is true on each day, and how likely each makes what is said. The
 * truth may change from one day to the next: a plan slips, a series is given up.
 */
interface Hypotheses {
  /** What is believed before anything is said: a probability for each hypothesis. */
  double[] prior();

  /** Notes that something was said, which an answer may from then on be made of. */
  default void hear(Saying saying) {}

  /**
   * Lets days pass in which the truth may have changed.
   *
   * @param isNews whether somebody contradicts the standing answer at their end, and does not merely repeat another:
   *     news comes on the day on which something changes, so a change is then not unlikely however few the days
   */
  void pass(double[] belief, long days, LocalDate today, boolean isNews);

  /** Takes in that what was planned is put off. {@code weight}: the probability that this is so. */
  default void delay(double[] belief, Value standing, double weight) {}

  /**
   * For each hypothesis the probability that a source which speaks for itself says so, were it true: 0 to 1, to be
   * compared with 1, the probability that a copy says what it copies.
   */
  double[] likelihoods(Saying saying);

  /** The answer that a belief amounts to. {@code standing}: the one before, which does not give way to a trifle. */
  Pick pick(double[] belief, @Nullable Value standing);

  /** For each hypothesis whether it is part of an answer. */
  boolean[] parts(Value answer);

  /** Whether what is said agrees with an answer. */
  boolean agrees(Value said, Value answer);

  /** Whether one who says {@code said} may have it from one who said {@code earlier}. */
  boolean mayRepeat(Value said, Value earlier);

  /** An answer, with the probability that it is right. */
  record Pick(Value value, double confidence) {}
}
