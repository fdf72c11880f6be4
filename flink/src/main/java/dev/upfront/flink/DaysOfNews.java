package dev.upfront.flink;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;

/**
 * Which days are over, where there is no end: all that are some days behind the newest article that came. A task to which
 * nothing has come for a while goes by the clock, so that it holds the days of the others back no longer, and that days
 * pass without news.
 *
 * <p>It never calls itself idle, as Flink's own generator does: what others then take for the end of all days would not be
 * the end of what this task's followers have yet to say.
 */
final class DaysOfNews implements WatermarkGenerator<Brought> {

  /** A clock that can be sent to a cluster. */
  interface Ticker extends InstantSource, Serializable {}

  private final Ticker clock;
  private final long patience;
  private final long lateness;
  private long newest = Long.MIN_VALUE;
  private Instant heard;

  DaysOfNews(Ticker clock, Duration patience, Duration lateness) {
    this.clock = clock;
    this.patience = patience.toMillis();
    this.lateness = lateness.toMillis();
    this.heard = clock.instant();
  }

  @Override
  public void onEvent(Brought brought, long timestamp, WatermarkOutput output) {
    newest = Math.max(newest, timestamp);
    heard = clock.instant();
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput output) {
    Instant now = clock.instant();
    long reached = newest;
    if (Duration.between(heard, now).toMillis() >= patience) {
      reached = Math.max(reached, now.toEpochMilli());
    }
    if (reached != Long.MIN_VALUE) {
      output.emitWatermark(new Watermark(reached - lateness - 1));
    }
  }
}
