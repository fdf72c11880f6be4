package dev.upfront.standing;

import dev.upfront.claim.Modality;
import dev.upfront.ledger.RecordedClaim;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says about one question.
 *
 * @param claim the claim, in the first version of its article that made it
 * @param value what it says; where it only says that something is put off, the days that it leaves open
 * @param kind how it says so
 * @param reliability the probability that it is right by itself, 0 to 1
 * @param until the day on which it was withdrawn, null where it stands
 */
record Saying(
    RecordedClaim claim,
    Value value,
    Kind kind,
    double reliability,
    @Nullable LocalDate until) {

  /** How a claim speaks of a question. */
  enum Kind {
    /** It is what the claim is about. */
    SAID,
    /** It follows from what the claim is about. */
    IMPLIED,
    /** It says that what was planned is put off, and not until when. */
    DELAY
  }

  /** The same, with a share of its reliability. */
  Saying lessReliable(double share) {
    return new Saying(claim, value, kind, reliability * share, until);
  }

  /** The day from which it counts. */
  LocalDate day() {
    return claim.article().day();
  }

  String source() {
    return claim.article().source();
  }

  String address() {
    return claim.article().address();
  }

  Modality modality() {
    return claim.claim().modality();
  }

  /** Whether it counts on a day. */
  boolean standsOn(LocalDate day) {
    return !day().isAfter(day) && (until == null || until.isAfter(day));
  }
}
