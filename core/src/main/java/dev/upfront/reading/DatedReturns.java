package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.TitleKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what lists and rows say of the return of series whose days they give: "Returning: Copper Lane, season 3 (May 4);
 * Low Water (June 2)" orders and delays nothing. Of 58 such claims in marked
 * articles four were marked.
 */
final class DatedReturns {
  private DatedReturns() {}

  /** The drafts without the renewals and delays that no phrase tells and that a premiere of the same season explains. */
  static List<Draft> settle(List<Draft> drafts, TitleKeys keys) {
    Set<Day> days = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.fact() instanceof Fact.Release) {
        days.add(new Day(keys.of(draft), draft.season()));
      }
    }
    if (days.isEmpty()) {
      return drafts;
    }
    List<Draft> left = new ArrayList<>(drafts);
    left.removeIf(draft -> isReturn(draft) && isDated(draft, keys, days));
    return left.size() == drafts.size() ? drafts : left;
  }

  /** That a season of a series has its day. */
  private record Day(String series, @Nullable Integer season) {}

  private static boolean isReturn(Draft draft) {
    boolean returns = draft.fact() instanceof Fact.Renewed || draft.fact() instanceof Fact.Delayed;
    return returns && draft.grounds().phrase() == null;
  }

  private static boolean isDated(Draft draft, TitleKeys keys, Set<Day> days) {
    String series = keys.of(draft);
    return days.stream()
        .anyMatch(day -> day.series.equals(series)
            && (day.season == null
                || draft.season() == null
                || Objects.equals(day.season, draft.season())));
  }
}
