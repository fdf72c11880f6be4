package dev.upfront.app;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.catalogue.Series;
import dev.upfront.forecast.Curve;
import dev.upfront.forecast.Forecast;
import dev.upfront.forecast.Forecaster;
import dev.upfront.forecast.History;
import dev.upfront.forecast.Past;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.RecordedClaim;
import dev.upfront.web.Bands;
import dev.upfront.web.Forecasts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Forecasts from the seasons that come with Upfront and the claims of a ledger. */
final class SeasonForecasts implements Forecasts {
  private final Ledger ledger;
  private final Past past = ShippedSeasons.past();

  SeasonForecasts(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public @Nullable Bands bands(String series, int season, LocalDate day) {
    Knowing knowing = knowing(past, ledger, series, day);
    if (knowing.isEmpty() || knowing.premiere(season) != null) {
      return null;
    }
    Optional<Forecast> forecast;
    try {
      forecast = Forecaster.fit(past, day).forecast(knowing.of(season));
    } catch (IllegalArgumentException e) {
      // By that day nothing was known to learn from.
      return null;
    }
    return forecast.map(Forecast::curve).map(SeasonForecasts::bands).orElse(null);
  }

  private static Bands bands(Curve curve) {
    return new Bands(
        curve.quantile(0.25), curve.quantile(0.75), curve.quantile(0.1), curve.quantile(0.9));
  }

  /**
   * What was known of a series on a day.
   *
   * @param ledger what claims there are besides the past, null for none
   * @param name a title of the series
   */
  static Knowing knowing(Past past, @Nullable Ledger ledger, String name, LocalDate day) {
    AsOf asOf = AsOf.day(day);
    String title = Catalogue.bundled().find(name).map(Series::title).orElse(name);
    List<RecordedClaim> claims = ledger == null
        ? List.of()
        : ledger.claims(name, asOf).stream().filter(asOf::sees).toList();
    return new Knowing(day, title, history(past, title), claims);
  }

  /** Of two series of one title, the one with more seasons. */
  private static @Nullable History history(Past past, String series) {
    return past.seasons().stream()
        .filter(history -> history.title().equalsIgnoreCase(series))
        .max(Comparator.comparingInt(history -> history.premieres().size()))
        .orElse(null);
  }
}
