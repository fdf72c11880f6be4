package dev.upfront.app;

import dev.upfront.dossier.Histories;
import dev.upfront.dossier.StandingJson;
import dev.upfront.dossier.Standings;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.standing.Change;
import dev.upfront.standing.Changes;
import dev.upfront.standing.SeriesStanding;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code upfront changes}: what is believed otherwise than before. */
@Command(
    name = "changes",
    description = {
      "Lists which answers were settled otherwise than before, and which seasons came further.",
      "Claims that changed no answer are not listed."
    },
    sortOptions = false,
    footer = {"", "Example:", "  upfront changes --since 2023-04-01 heartstopper"})
final class ChangesCommand implements Callable<Integer> {

  @Option(
      names = "--since",
      required = true,
      paramLabel = "DAY",
      description = "The first day whose changes are listed, as in 2023-06-30.")
  private LocalDate since = LocalDate.MIN;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The last day, from which it is looked back; today unless told.")
  private @Nullable LocalDate day;

  @Option(names = "--json", description = "Print a line of JSON for each change.")
  private boolean json;

  @Parameters(
      arity = "0..1",
      paramLabel = "SERIES",
      description = "Only changes of this series; all unless told.")
  private @Nullable String series;

  @Mixin
  private LedgerOption option = new LedgerOption();

  @Spec
  private CommandSpec spec;

  private final Streams streams;

  ChangesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    InstantSource clock = InstantSource.system();
    LocalDate last = day == null ? AsOf.today(clock) : day;
    if (since.isAfter(last)) {
      throw new ParameterException(
          spec.commandLine(),
          "--since %s is later than %s, the last day: turn them round".formatted(since, last));
    }
    try (Ledger ledger = option.openExisting(clock)) {
      Standings standings = new Standings(ledger);
      AsOf asOf = AsOf.day(last);
      List<SeriesStanding> looked = series == null
          ? standings.changedSince(since, asOf)
          : List.of(standings.brief(series, asOf));
      List<Change> changes = new ArrayList<>();
      Histories past = ShippedSeasons.series();
      looked.forEach(standing -> changes.addAll(Changes.since(past.joinedTo(standing), since)));
      changes.sort(Comparator.comparing(Change::day).thenComparing(Change::series));
      if (json) {
        changes.forEach(change -> streams.out().print(StandingJson.write(change) + "\n"));
      } else {
        streams.out().print(ChangesPage.of(changes, streams.ink()));
      }
      return streams.end(Main.DONE);
    } catch (Standings.UnknownSeriesException e) {
      streams.complain(String.valueOf(e.getMessage()));
      return Main.SOME_FAILED;
    }
  }
}
