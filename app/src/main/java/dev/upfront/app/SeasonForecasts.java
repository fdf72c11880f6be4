package dev.upfront.app;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.upfront.dossier.Histories;
import dev.upfront.forecast.Curve;
import dev.upfront.forecast.Forecast;
import dev.upfront.forecast.Past;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.LedgerException;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.web.Bands;
import dev.upfront.web.Forecasts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts for a site. A fit is made when its month is first asked for; the last few are kept, and made anew behind the
 * readers' backs, as a ledger may learn of the past later. Threads may share it.
 */
public final class SeasonForecasts implements Forecasts {
  /** Two years of pages as of each month; a fit takes less than a megabyte. */
  private static final int MOST_FITS = 24;

  private static final Duration FRESH = Duration.ofHours(1);

  /** Each under the day on which its month begins; empty where nothing was known by then. */
  private final LoadingCache<LocalDate, Optional<Fit>> fits;

  private @Nullable Past shipped;
  private @Nullable Histories past;

  /** Learns from this ledger, and from the seasons that come with the program. */
  public SeasonForecasts(Ledger ledger) {
    fits = Caffeine.newBuilder()
        .maximumSize(MOST_FITS)
        .refreshAfterWrite(FRESH)
        .build(month -> fit(ledger, month));
  }

  private Optional<Fit> fit(Ledger ledger, LocalDate month) {
    try {
      return Optional.of(Fit.of(shipped(), ledger, AsOf.day(month)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Read at the first fit, and once for all of them. */
  private synchronized Past shipped() {
    if (shipped == null) {
      shipped = ShippedSeasons.past();
    }
    return shipped;
  }

  private synchronized Histories past() {
    if (past == null) {
      past = new Histories(shipped().seasons());
    }
    return past;
  }

  @Override
  public SeriesStanding joined(SeriesStanding series) {
    return past().joinedTo(series);
  }

  /** Begins to learn what the pages of a day ask for, so that the first of them need not wait for all of it. */
  void prepare(LocalDate day) {
    Thread.ofPlatform().daemon().name("fit").start(() -> {
      try {
        var unused = fit(day);
      } catch (LedgerException e) {
        // Who asks for a page will hear of it, unless the ledger was closed meanwhile.
      }
    });
  }

  @Override
  public @Nullable Bands bands(SeriesStanding series, int season) {
    return fit(series.day())
        .flatMap(fit -> fit.forecast(series, season))
        .map(Forecast::curve)
        .map(SeasonForecasts::bands)
        .orElse(null);
  }

  @Override
  public @Nullable String json(SeriesStanding series, int season) {
    return fit(series.day())
        .flatMap(fit ->
            fit.forecast(series, season).map(forecast -> ForecastJson.of(forecast, fit.slips())))
        .orElse(null);
  }

  @Override
  public String slips(LocalDate day) {
    return fit(day).map(fit -> fit.slips().words()).orElse("");
  }

  private Optional<Fit> fit(LocalDate day) {
    return fits.get(Fit.begins(day));
  }

  private static Bands bands(Curve curve) {
    return new Bands(
        curve.quantile(0.25), curve.quantile(0.75), curve.quantile(0.1), curve.quantile(0.9));
  }
}
