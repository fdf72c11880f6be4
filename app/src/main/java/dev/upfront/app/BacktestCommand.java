package dev.upfront.app;

import dev.upfront.forecast.Backtest;
import dev.upfront.forecast.Past;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code upfront backtest}: how good forecasts would have been in the past. */
@Command(
    name = "backtest",
    description =
        "Asks of past years what was then to come, and shows how good the forecasts were.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  upfront backtest",
      "  upfront backtest --charts charts",
      "  upfront backtest --seasons shows.csv --from 2018 --to 2023"
    })
final class BacktestCommand implements Callable<Integer> {
  @Option(
      names = "--seasons",
      paramLabel = "FILE",
      description = {
        "Seasons to learn from and to ask about, instead of those that come with Upfront:",
        "CSV with columns series, season and premiere (others help: platforms, countries, type,"
            + " genres, finale, episodes); CSV or JSON of the Wikidata query service; or TVmaze's"
            + " JSON of shows with embedded seasons, of seasons, or of episodes."
      })
  private @Nullable Path seasons;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "The last day that FILE tells of; its latest premiere unless told.")
  private @Nullable LocalDate until;

  @Option(names = "--from", paramLabel = "YEAR", description = "First year of questions (2016).")
  private int from = 2016;

  @Option(names = "--to", paramLabel = "YEAR", description = "Last year of questions (2023).")
  private int to = 2023;

  @Option(
      names = "--charts",
      paramLabel = "DIR",
      description = "Draws calibration, transforms and widths into that folder, as SVG.")
  private @Nullable Path charts;

  @Option(names = "--json", description = "Prints the figures as JSON.")
  private boolean json;

  @Spec
  private CommandSpec spec;

  private final Streams streams;

  BacktestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (from > to) {
      throw new ParameterException(spec.commandLine(), "--from " + from + " is after --to " + to);
    }
    Backtest.Report report;
    try {
      report = Backtest.run(past(), from, to);
    } catch (SeasonFileException e) {
      streams.complain(String.valueOf(e.getMessage()));
      return Main.SOME_FAILED;
    } catch (IllegalArgumentException e) {
      streams.complain(
          "nothing to learn from (" + e.getMessage() + "): give more seasons, or a later --from");
      return Main.SOME_FAILED;
    }
    if (report.questions().isEmpty()) {
      streams.complain(
          "no season came after a question of %d to %d: give other years".formatted(from, to));
      return Main.SOME_FAILED;
    }
    if (json) {
      streams.out().println(BacktestJson.of(report));
    } else {
      streams.out().print(BacktestPage.of(report, streams.ink()));
    }
    if (charts != null) {
      try {
        Charts.write(report, charts);
      } catch (IOException e) {
        streams.complain("cannot write to %s (%s): make room, or name another folder"
            .formatted(charts, e.getMessage()));
        return Main.SOME_FAILED;
      }
    }
    return streams.end(Main.DONE);
  }

  private Past past() throws SeasonFileException {
    if (seasons == null) {
      return ShippedSeasons.past();
    }
    SeasonRows rows = SeasonFile.read(seasons);
    if (rows.leftOut() > 0) {
      streams.complain("%,d rows of %s tell no day, or no number of a season, and are left out"
          .formatted(rows.leftOut(), seasons));
    }
    return ShippedSeasons.past(rows.histories(until));
  }
}
