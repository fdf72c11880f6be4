package dev.upfront.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells between which days seasons are forecast to come out. */
@FunctionalInterface
public interface Forecasts {
  /** Forecasts nothing. */
  Forecasts NONE = (series, season, day) -> null;

  /**
   * Between which days a season may come out, by what was known on a day.
   *
   * @return null where nothing can be said
   */
  @Nullable
  Bands bands(String series, int season, LocalDate day);
}
