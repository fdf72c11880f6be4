package dev.upfront.standing;

import dev.upfront.ledger.RecordedClaim;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it counts for or against an answer.
 *
 * @param claim the claim, in the first version of its article that made it
 * @param value what it says about the question
 * @param implied whether it says so only by implication, as a premiere date implies that a season is made
 * @param reliability the probability that it is right by itself: that the outlet is, and that the reader read it right
 * @param echo the probability that it repeats an earlier claim of the same, 0 to 1
 * @param origin the claim that it repeats where that is more likely than not, else null
 * @param factor how many times likelier the answer became by it; below 1 where it speaks against the answer
 * @param until the day on which it was withdrawn, null where it stands
 */
public record Support(
    RecordedClaim claim,
    Value value,
    boolean implied,
    double reliability,
    double echo,
    @Nullable RecordedClaim origin,
    double factor,
    @Nullable LocalDate until) {

  /** Whether it merely repeats another one. */
  public boolean isEcho() {
    return origin != null;
  }

  /** Whether it is what its own article tells more exactly. */
  boolean isSaidAgain() {
    return origin != null && origin.article().address().equals(claim.article().address());
  }
}
