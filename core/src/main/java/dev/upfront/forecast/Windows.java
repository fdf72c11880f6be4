package dev.upfront.forecast;

import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the press names for the premiere, brought to bear on a curve. */
final class Windows {
  /** Within a window, days that the past holds impossible are still possible. */
  private static final double OPEN_MIND = 0.05;

  private Windows() {}

  /**
   * Jeffrey's rule (The Logic of Decision, 1965): a window that is named makes it as probable as what was said is worth that the premiere falls inside,
   * and leaves the proportions within and without as they were. The firmest has the last word, of those the newest;
   * windows that are over have nothing to say.
   */
  static Curve weighed(Curve before, Knowledge known, List<Reason> reasons) {
    Curve curve = before;
    for (Claimed claim : known.claimed()) {
      if (isAnnouncement(claim) || !isAhead(claim.window(), known.day())) {
        continue;
      }
      Curve after = within(curve, claim.window(), claim.chance());
      reasons.add(Reason.of(
          "The press has it since %s, %s: %s (%.0f%%)."
              .formatted(
                  claim.day(), claim.modality().word(), claim.window(), 100 * claim.chance()),
          curve,
          after));
      curve = after;
    }
    return curve;
  }

  /** Whether it says anything, and of days that are still to come. */
  static boolean isAhead(Window window, LocalDate day) {
    LocalDate last = window.lastDay();
    return !window.equals(Window.ANY) && (last == null || last.isAfter(day));
  }

  private static Curve within(Curve before, Window window, double worth) {
    double inside = 0;
    int days = 0;
    for (int i = 0; i < before.size(); i++) {
      if (touches(window, before.epochDay(i))) {
        inside += before.chance(i);
        days++;
      }
    }
    double wanted = Math.max(worth, inside);
    if (days == 0 || inside >= 1) {
      return before;
    }
    double was = inside;
    double even = OPEN_MIND / days;
    double scale = was > 0 ? (1 - OPEN_MIND) / was : 0;
    double share = was > 0 ? wanted : wanted / OPEN_MIND;
    return before.mapped((i, chance) -> touches(window, before.epochDay(i))
        ? share * (chance * scale + even)
        : chance * (1 - wanted) / (1 - was));
  }

  /** Whether the window has a day in the week that stands for that day. */
  private static boolean touches(Window window, long day) {
    LocalDate first = window.firstDay();
    LocalDate last = window.lastDay();
    return (first == null || first.toEpochDay() <= day + Waits.STEP / 2)
        && (last == null || last.toEpochDay() >= day - Waits.STEP / 2);
  }

  /** The single day that was named most firmly, of those the newest, where it is still to come. */
  static @Nullable LocalDate announced(Knowledge known) {
    return known.claimed().stream()
        .filter(Windows::isAnnouncement)
        .reduce((looser, firmer) -> firmer)
        .map(claim -> claim.window().lastDay())
        .filter(day -> day.isAfter(known.day()))
        .orElse(null);
  }

  /** A day that is more than guessed at stands beside the curve, not in it. */
  private static boolean isAnnouncement(Claimed claim) {
    return claim.modality() != Modality.EXPECTED && claim.window().isDay();
  }
}
