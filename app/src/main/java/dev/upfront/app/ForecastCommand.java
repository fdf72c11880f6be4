package dev.upfront.app;

import dev.upfront.claim.Window;
import dev.upfront.dossier.Knowing;
import dev.upfront.dossier.Sentences;
import dev.upfront.dossier.Standings;
import dev.upfront.dossier.Words;
import dev.upfront.forecast.Forecast;
import dev.upfront.forecast.Premiere;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.standing.SeriesStanding;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code upfront forecast}: when a season will premiere. */
@Command(
    name = "forecast",
    description = "Says when a season will premiere, how sure that is, and why.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  upfront forecast \"Slow Horses\"",
      "  upfront forecast Heartstopper 2 --as-of 2022-12-01"
    })
final class ForecastCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "SERIES", description = "Title of the series.")
  private String title = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SEASON",
      description = "Number of the season; the next one unless told.")
  private @Nullable Integer number;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "What would have been said on that day, as in 2022-12-01; today unless told.")
  private @Nullable LocalDate day;

  @Option(names = "--json", description = "Prints the forecast as JSON.")
  private boolean json;

  @Mixin
  private LedgerOption option = new LedgerOption();

  @Spec
  private CommandSpec spec;

  private final Streams streams;

  ForecastCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (number != null && number < 1) {
      throw new ParameterException(spec.commandLine(), "SEASON is 1 or more, not " + number);
    }
    InstantSource clock = InstantSource.system();
    LocalDate asked = day == null ? AsOf.today(clock) : day;
    Fit fit;
    Knowing knowing;
    try (Ledger ledger = option.openIfThere(clock)) {
      AsOf asOf = AsOf.day(asked);
      fit = Fit.of(ShippedSeasons.past(), ledger, asOf);
      knowing = fit.knowing(asked, title, ledger == null ? null : standing(ledger, asOf));
    } catch (IllegalArgumentException e) {
      streams.complain(
          "nothing was known to learn from (%s): ask as of a later day".formatted(e.getMessage()));
      return Main.SOME_FAILED;
    }
    if (knowing.isEmpty()) {
      streams.complain("nothing is known of “%s” on %s: check the title, or add articles about it"
          .formatted(title, asked));
      return Main.SOME_FAILED;
    }
    String series = knowing.title();
    int season = number == null ? knowing.next() : number;
    String premiered = knowing.isTold(season) ? "premiered" : "was to premiere";
    Optional<Premiere> premiere = knowing.premiere(season);
    if (premiere.isPresent()) {
      streams
          .out()
          .println(
              json
                  ? ForecastJson.premiered(series, premiere.get())
                  : "%s, season %d: %s on %s, there is nothing to forecast."
                      .formatted(
                          Cells.clean(series),
                          season,
                          premiered,
                          Words.date(premiere.get().day())));
      return streams.end(Main.DONE);
    }
    Optional<Window> within = knowing.cameWithin(season);
    if (within.isPresent()) {
      streams
          .out()
          .println(
              json
                  ? ForecastJson.premiered(series, season, within.get())
                  : "%s, season %d: %s %s, there is nothing to forecast."
                      .formatted(
                          Cells.clean(series), season, premiered, Sentences.in(within.get())));
      return streams.end(Main.DONE);
    }
    Optional<Forecast> forecast = fit.forecaster().forecast(knowing.of(season));
    if (forecast.isEmpty()) {
      streams.complain(
          ("nothing says from when to count for season %d of “%s”: neither season %d nor an order or the"
                  + " making of this one has a day; add articles that tell")
              .formatted(season, series, season - 1));
      return Main.SOME_FAILED;
    }
    if (json) {
      streams.out().println(ForecastJson.of(forecast.get(), fit.slips()));
    } else {
      streams.out().print(ForecastPage.of(forecast.get(), fit.slips(), streams.ink()));
    }
    return streams.end(Main.DONE);
  }

  private @Nullable SeriesStanding standing(Ledger ledger, AsOf asOf) {
    try {
      return new Standings(ledger).brief(title, asOf);
    } catch (Standings.UnknownSeriesException e) {
      return null;
    }
  }
}
