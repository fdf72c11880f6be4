package dev.upfront.reading.odds;

import dev.upfront.claim.Window;
import dev.upfront.reading.scene.Premieres;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How old the series of an article are: what is new is ordered and begins, what has run is renewed and returns, which the
 * press seldom says of each in a list of many.
 */
final class Ages {
  private final Premieres premieres;
  private final Window dated;
  private final Map<String, Optional<LocalDate>> began = new HashMap<>();

  /** As of the days between which the article was written. */
  Ages(Premieres premieres, Window dated) {
    this.premieres = premieres;
    this.dated = dated;
  }

  private Optional<LocalDate> began(String title) {
    return began.computeIfAbsent(title, premieres::began);
  }

  /** How old a series was when the article was written; null where nobody knows when it began. */
  @Nullable
  Age of(String title) {
    LocalDate first = dated.firstDay();
    LocalDate last = dated.lastDay();
    Optional<LocalDate> day = began(title);
    if (day.isEmpty()) {
      return null;
    }
    // it may be as old as in either of two years
    return first == null || last == null || last.getYear() - first.getYear() > 1
        ? Age.UNDATED
        : Age.of(day.get().getYear(), first.getYear());
  }

  /** How old a series is in a window; null where nobody knows. */
  @Nullable
  Age in(Window window, String title) {
    LocalDate day = window.knownDay();
    Optional<LocalDate> first = began(title);
    return day == null || first.isEmpty() ? null : Age.of(first.get().getYear(), day.getYear());
  }
}
