package dev.upfront.forecast;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a season will premiere, as of a day.
 *
 * @param knowledge what it rests on
 * @param curve the days on which it may premiere if it ever does, all after the day asked
 * @param never the chance that it never comes, 0 to 1
 * @param announced the day that was announced, null where none was: where there is one it comes first, and the curve is
 *     what would be believed without it
 * @param reasons how the curve came about, step by step
 */
public record Forecast(
    Knowledge knowledge,
    Curve curve,
    double never,
    @Nullable LocalDate announced,
    List<Reason> reasons) {

  /** Takes a copy of the reasons. */
  public Forecast {
    reasons = List.copyOf(reasons);
  }
}
