package dev.upfront.intake.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Decides when a feed is asked again: as it wishes, within reason; else as often as it brings something; after failures
 * ever later. Times are jittered by a tenth, so that feeds that were added together are not asked together for ever.
 */
final class Schedule {
  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Duration USUAL = Duration.ofHours(1);
  private static final int GAPS = 10;
  private static final double JITTER = 0.1;

  private final RandomGenerator random;

  Schedule(RandomGenerator random) {
    this.random = random;
  }

  /**
   * After an answer.
   *
   * @param feed what it said, null where it only said that nothing changed
   * @param freshFor how long its server says that it stays as it is, null where it does not
   */
  Duration afterAnswer(@Nullable Feed feed, @Nullable Duration freshFor) {
    Duration every = feed == null ? null : feed.every();
    Duration wish = every == null
        ? freshFor
        : freshFor == null || freshFor.compareTo(every) < 0 ? every : freshFor;
    Duration wait = wish != null
        ? wish
        : Objects.requireNonNullElse(feed == null ? null : rhythm(feed.entries()), USUAL);
    return jittered(within(wait));
  }

  /**
   * After failures.
   *
   * @param failures how many in a row, this one included
   * @param wanted when the server wants to be asked again, null where it does not say
   */
  Duration afterFailure(int failures, @Nullable Duration wanted) {
    Duration backoff = within(SHORTEST.multipliedBy(1L << Math.min(failures, 20)));
    return jittered(wanted == null || wanted.compareTo(backoff) < 0 ? backoff : within(wanted));
  }

  /** Half the mean time between its last entries. */
  private static @Nullable Duration rhythm(List<Entry> entries) {
    List<Instant> days = entries.stream()
        .map(Entry::published)
        .filter(Objects::nonNull)
        .map(day -> (Instant) day)
        .sorted()
        .toList();
    List<Instant> last = days.subList(Math.max(0, days.size() - GAPS - 1), days.size());
    return last.size() < 2
        ? null
        : Duration.between(last.get(0), last.get(last.size() - 1))
            .dividedBy(2L * (last.size() - 1));
  }

  private static Duration within(Duration wait) {
    Duration atMost = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    return atMost.compareTo(SHORTEST) < 0 ? SHORTEST : atMost;
  }

  private Duration jittered(Duration wait) {
    double factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
    return Duration.ofMillis((long) (wait.toMillis() * factor));
  }
}
