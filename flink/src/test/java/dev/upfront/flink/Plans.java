package dev.upfront.flink;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Plans that tests ask for. */
final class Plans {
  static final Instant AT = Instant.parse("2026-01-01T12:00:00Z");
  static final LocalDate AS_OF = LocalDate.of(2022, 5, 10);

  private Plans() {}

  /** Of a batch as of {@link #AS_OF}. */
  static Plan ended() {
    return new Plan(true, false, AT, AS_OF, Duration.ofSeconds(1), 2, () -> AT, true);
  }

  /** Of a job that does not end, as of {@link #AS_OF}. */
  static Plan live() {
    return new Plan(false, true, AT, AS_OF, Duration.ofMillis(200), 2, () -> AT, true);
  }
}
