package dev.upfront.app;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Sends outcomes where they belong as they come: data to standard output, failures to standard
 * error. Where a person waits for many and sees none of the data, a bar shows how far it is.
 */
final class Printing implements AutoCloseable {
  private static final int MANY = 20;
  private static final int MEGABYTE = 1_000_000;

  private final Streams streams;
  private final boolean apart;

  /** Whether the bar moves with each outcome. */
  private final boolean steps;

  private @Nullable ProgressBar bar;
  private boolean first = true;
  private boolean allWell = true;

  /**
   * Starts with nothing printed.
   *
   * @param total how many outcomes will come
   * @param apart whether to put an empty line between them
   * @param shown whether their data is printed, so that who sees it needs no bar
   */
  Printing(Streams streams, int total, boolean apart, boolean shown) {
    this.streams = streams;
    this.apart = apart;
    this.bar = total >= MANY
            && streams.terminal().test(2)
            && !(shown && streams.terminal().test(1))
        ? bar(total, " articles", 1, streams)
        : null;
    this.steps = true;
  }

  private Printing(Streams streams, long bytes, boolean shown) {
    this.streams = streams;
    this.apart = false;
    this.bar = bytes >= MEGABYTE
            && streams.terminal().test(2)
            && !(shown && streams.terminal().test(1))
        ? bar(bytes, " MB", MEGABYTE, streams)
        : null;
    this.steps = false;
  }

  /** For outcomes of which nobody knows how many there will be, but how many bytes they come from. */
  static Printing ofBytes(Streams streams, long bytes, boolean shown) {
    return new Printing(streams, bytes, shown);
  }

  /** How many bytes were read so far. */
  void reached(long bytes) {
    if (bar != null && !steps) {
      bar.stepTo(bytes);
    }
  }

  private static ProgressBar bar(long total, String unit, long size, Streams streams) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setUnit(unit, size)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(200)
        // Drawn in place on the last line, so that messages can take the line and stay above it.
        .setConsumer(
            new DelegatingProgressBarConsumer(line -> streams.note("\r" + line), Cells.PAGE - 1))
        .build();
  }

  /**
   * Prints one outcome.
   *
   * @return false where nobody takes the data any more, so that the rest can be left
   */
  boolean take(ReadCommand.Outcome outcome) {
    if (outcome.failure() != null) {
      allWell = false;
      wipe();
      streams.complain(outcome.failure());
    }
    if (bar != null && steps) {
      bar.step();
    }
    if (outcome.data().isEmpty()) {
      return true;
    }
    if (apart && !first) {
      streams.out().print("\n\n");
    }
    first = false;
    streams.out().print(outcome.data());
    return streams.send();
  }

  /** Whether nothing failed so far. */
  boolean allWell() {
    return allWell;
  }

  /** Takes the bar away; it draws itself anew until it is closed. */
  private void wipe() {
    if (bar != null) {
      streams.note("\r\u001b[K");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      wipe();
      bar = null;
    }
  }
}
