package dev.upfront.web;

import dev.upfront.standing.SeriesStanding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells between which days seasons are forecast to come out. */
@FunctionalInterface
public interface Forecasts {
  /** Forecasts nothing. */
  Forecasts NONE = (series, season) -> null;

  /**
   * Between which days a season may come out, by what was known on the day of the standing.
   *
   * @param series what was believed of its series
   * @return null where nothing can be said
   */
  @Nullable
  Bands bands(SeriesStanding series, int season);

  /**
   * The same for programs, with how it came about.
   *
   * @return a JSON object, null where nothing can be said
   */
  default @Nullable String json(SeriesStanding series, int season) {
    return null;
  }

  /** A standing with what the source of the forecasts knows of seasons that are out. */
  default SeriesStanding joined(SeriesStanding series) {
    return series;
  }

  /** How often announced days slip, in a sentence, by what was known on a day; "" where nobody counts. */
  default String slips(LocalDate day) {
    return "";
  }
}
