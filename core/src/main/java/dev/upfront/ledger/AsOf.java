package dev.upfront.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * From where in time a question is asked: what was published by the end of a day, of what was recorded by an instant.
 * The first is what the world could know, the second what this ledger did.
 *
 * @param day the last day of publication that counts
 * @param recorded the last instant of recording that counts
 */
public record AsOf(LocalDate day, Instant recorded) {

  /** What was published by the end of that day, whenever it was recorded. */
  public static AsOf day(LocalDate day) {
    return new AsOf(day, Instant.MAX);
  }

  /** The day that it is. By UTC, as all days are: so it is the same wherever the machine stands. */
  public static LocalDate today(InstantSource clock) {
    return dayOf(clock.instant());
  }

  /** The day by UTC in which an instant lies. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Whether the claim was known and stood. */
  public boolean sees(RecordedClaim claim) {
    Withdrawal withdrawn = claim.withdrawn();
    return isReached(claim.article().day(), claim.article().recordedAt())
        && (withdrawn == null || !knows(withdrawn));
  }

  /** Whether the withdrawal was known. */
  boolean knows(Withdrawal withdrawal) {
    return isReached(withdrawal.day(), withdrawal.recordedAt());
  }

  private boolean isReached(LocalDate published, Instant at) {
    return !published.isAfter(day) && !at.isAfter(recorded);
  }
}
