package dev.upfront.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.junit.jupiter.api.Test;

class DaysOfNewsTest {
  private static final Instant NOON = Instant.parse("2023-06-10T12:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final DaysOfNews days =
      new DaysOfNews(now::get, Duration.ofMinutes(1), Duration.ofDays(2));
  private final List<Instant> reached = new ArrayList<>();

  @Test
  void days_are_over_some_days_behind_the_newest_article() {
    bring("2023-06-09");
    bring("2023-06-01");
    assertThat(over()).isEqualTo(Instant.parse("2023-06-07T00:00:00Z"));
  }

  @Test
  void where_nothing_comes_for_a_while_the_clock_counts() {
    bring("2023-06-01");
    now.set(NOON.plusSeconds(59));
    assertThat(over()).isEqualTo(Instant.parse("2023-05-30T00:00:00Z"));
    now.set(NOON.plusSeconds(60));
    assertThat(over()).isEqualTo(Instant.parse("2023-06-08T12:01:00Z"));
  }

  private void bring(String day) {
    long at = Instant.parse(day + "T00:00:00Z").toEpochMilli();
    days.onEvent(new Brought("a", true, "", 0, false, new byte[0], new byte[0]), at, output());
  }

  /** Where the next day that is not over begins. */
  private Instant over() {
    days.onPeriodicEmit(output());
    return reached.getLast().plusMillis(1);
  }

  private WatermarkOutput output() {
    return new WatermarkOutput() {
      @Override
      public void emitWatermark(Watermark watermark) {
        reached.add(Instant.ofEpochMilli(watermark.getTimestamp()));
      }

      @Override
      public void markIdle() {
        throw new AssertionError("never idle");
      }

      @Override
      public void markActive() {
        throw new AssertionError("never idle");
      }
    };
  }
}
