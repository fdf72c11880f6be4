package dev.upfront.ledger;

import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;

/**
 * An outlet's marks added up.
 *
 * @param outlet whose they are
 * @param type of claims of which type
 * @param modality said how firmly
 * @param right how many were right
 * @param wrong how many were wrong
 * @param blamed how many mistakes were the outlet's own, in fractions of a mistake
 * @param daysAhead days from claim to event, summed over those that were right
 * @param original how many the outlet said by itself
 */
public record Tally(
    String outlet,
    FactType type,
    Modality modality,
    int right,
    int wrong,
    double blamed,
    long daysAhead,
    int original) {

  /** How many claims were marked. */
  public int claims() {
    return right + wrong;
  }
}
