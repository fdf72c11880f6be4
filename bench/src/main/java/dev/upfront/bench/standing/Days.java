package dev.upfront.bench.standing;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Lengths of windows in days. */
final class Days {
  /** For how long a window goes on where it is open: nobody means by "not before May" the next century. */
  private static final int OPEN = 1096;

  private Days() {}

  /** How many days it has, counting {@value #OPEN} for an open side. */
  static double in(Window window) {
    LocalDate first = window.firstDay();
    LocalDate last = window.lastDay();
    return first == null || last == null ? OPEN : ChronoUnit.DAYS.between(first, last) + 1.0;
  }

  /** Which share of the candidate's days a window leaves possible, 0 to 1. */
  static double left(Window told, Window candidate) {
    if (told.contains(candidate)) {
      return 1;
    }
    return told.intersection(candidate)
        .map(common -> Math.min(1, in(common) / in(candidate)))
        .orElse(0.0);
  }

  /** A window with the same days, written in one way for all that have them. */
  static Window plain(Window window) {
    return new Window(day(window.firstDay()), day(window.lastDay()));
  }

  private static @Nullable PartialDate day(@Nullable LocalDate day) {
    return day == null ? null : PartialDate.of(day);
  }
}
