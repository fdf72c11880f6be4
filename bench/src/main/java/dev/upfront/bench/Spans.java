package dev.upfront.bench;

import dev.upfront.claim.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How well articles are dated by their text alone: how often the span holds the true day, and how long it is. */
final class Spans {
  private static final int SHORT_DAYS = 120;

  private final List<Long> lengths = new ArrayList<>();
  private int right;
  private int open;
  private int brief;
  private int briefRight;

  /** Takes an article in: its true day, or the days that it may be, and the span that was read. */
  void add(Window gold, Window read) {
    long length = length(read);
    boolean holds = holds(gold, read);
    lengths.add(length);
    open += length == Long.MAX_VALUE ? 1 : 0;
    right += holds ? 1 : 0;
    if (length <= SHORT_DAYS) {
      brief++;
      briefRight += holds ? 1 : 0;
    }
  }

  /** Whether the span says something and what it says is so. */
  static boolean holds(Window gold, Window read) {
    return !read.equals(Window.ANY) && read.intersection(gold).isPresent();
  }

  /** Days from the first to the last, both counted; the most there are where a side is open. */
  static long length(Window read) {
    LocalDate first = read.firstDay();
    LocalDate last = read.lastDay();
    return first == null || last == null
        ? Long.MAX_VALUE
        : last.toEpochDay() - first.toEpochDay() + 1;
  }

  /** Open spans count as wrong, and as longer than any. */
  @Override
  public String toString() {
    Collections.sort(lengths);
    long median = lengths.isEmpty() ? 0 : lengths.get((lengths.size() - 1) / 2);
    return String.format(
        Locale.ROOT,
        "%s hold the day, %d open; median span %s; %d of at most %d days, of which %s hold it",
        Tally.share(right, lengths.size()),
        open,
        median == Long.MAX_VALUE ? "open" : median + " days",
        brief,
        SHORT_DAYS,
        Tally.share(briefRight, brief));
  }
}
