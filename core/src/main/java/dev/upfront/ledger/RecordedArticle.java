package dev.upfront.ledger;

import dev.upfront.claim.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article, without its text.
 *
 * @param address where it stands; the name of its file where it has no address
 * @param version 1 for the first text seen at the address, one more for each edit
 * @param outlet who published it, null where not known
 * @param title its headline, "" where it has none
 * @param published the day that it carries, null where it carries none
 * @param dated the days between which it was written
 * @param day the day from which it counts as published, by UTC where worked out from {@code recordedAt}: its own
 *     day; for an undated article the last day of {@code dated}, as far as that had come when it was recorded; for an
 *     edit that carries no later day than the version before it, the day on which it was recorded
 * @param recordedAt when it was recorded
 * @param fingerprint what tells copies of it
 * @param credits names of the outlets to which its text puts what it tells, as it writes them
 */
public record RecordedArticle(
    String address,
    int version,
    @Nullable String outlet,
    String title,
    @Nullable LocalDate published,
    Window dated,
    LocalDate day,
    Instant recordedAt,
    Fingerprint fingerprint,
    List<String> credits) {

  /** Takes a copy of the credits. */
  public RecordedArticle {
    credits = List.copyOf(credits);
  }

  /** Who answers for it: the outlet, or the address where the outlet is not known. */
  public String source() {
    return outlet == null ? address : outlet;
  }
}
