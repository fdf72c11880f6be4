package dev.upfront.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time between the premieres of a season and of the one before it, over or still going on.
 *
 * @param history the series
 * @param profile what was known of the series when the season before premiered
 * @param season number of the season that is waited for
 * @param began the premiere of the season before
 * @param came the premiere that ended it, null where it is still going on
 */
record Wait(
    History history,
    Profile profile,
    int season,
    LocalDate began,
    @Nullable LocalDate came) {

  /** All waits of a series that had begun before a day, as they stood on it. */
  static List<Wait> of(History whole, LocalDate day) {
    History known = whole.asOf(day.minusDays(1));
    List<Wait> waits = new ArrayList<>();
    List<Premiere> premieres = known.premieres();
    for (int i = 0; i < premieres.size(); i++) {
      Premiere last = premieres.get(i);
      Premiere next = i + 1 < premieres.size() ? premieres.get(i + 1) : null;
      // Where a season is missing from the source, nobody knows how long the wait for it was.
      if (next == null || next.season() == last.season() + 1) {
        waits.add(new Wait(
            known,
            Profile.of(known.traits(), premieres.subList(0, i + 1), day),
            last.season() + 1,
            last.day(),
            next == null ? null : next.day()));
      }
    }
    return waits;
  }

  /** All waits of the past that had lasted a day or more when a day began. */
  static List<Wait> known(Past past, LocalDate day) {
    return past.seasons().stream()
        .flatMap(history -> of(history, day).stream())
        .filter(wait -> wait.days() > 0)
        .toList();
  }

  boolean isOver() {
    return came != null;
  }

  /** Its length so far, in days. */
  long days() {
    return ChronoUnit.DAYS.between(began, came == null ? history.until().plusDays(1) : came);
  }
}
