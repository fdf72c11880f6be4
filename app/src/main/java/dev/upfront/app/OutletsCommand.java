package dev.upfront.app;

import dev.upfront.dossier.OutletTotal;
import dev.upfront.dossier.StandingJson;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.Tally;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code upfront outlets}: what became of what outlets said. */
@Command(
    name = "outlets",
    description = {
      "Lists the outlets' records. Once a season is out, what was said of it before is right or wrong.",
      "Of a mistake only the share that is likely the outlet's own counts against it: the rest is put",
      "down to the reader."
    },
    sortOptions = false)
final class OutletsCommand implements Callable<Integer> {
  private static final int NAME = 36;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "The records as they stood at the beginning of that day's month; now unless told.")
  private @Nullable LocalDate day;

  @Option(
      names = "--json",
      description = "Print a line of JSON for each outlet, type of claim and modality.")
  private boolean json;

  @Mixin
  private LedgerOption option = new LedgerOption();

  private final Streams streams;

  OutletsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    InstantSource clock = InstantSource.system();
    // The records of this month too, unless a day is named.
    LocalDate asOf = day == null ? AsOf.today(clock).plusMonths(1) : day;
    try (Ledger ledger = option.openExisting(clock)) {
      List<Tally> tallies = ledger.tallies(asOf);
      if (json) {
        tallies.forEach(tally -> streams.out().print(StandingJson.write(tally) + "\n"));
      } else {
        streams.out().print(page(tallies, streams.ink()));
      }
    }
    return streams.end(Main.DONE);
  }

  private static String page(List<Tally> tallies, Ink ink) {
    if (tallies.isEmpty()) {
      return "No season that something was said of before is out yet.\n";
    }
    String head = Cells.pad("Outlet", NAME) + "  right  wrong  its own     early  original";
    return ink.heading(head) + "\n"
        + OutletTotal.of(tallies).stream().map(OutletsCommand::row).collect(Collectors.joining());
  }

  private static String row(OutletTotal total) {
    return "%s %6d %6d %8.1f %9s %9s%n"
        .formatted(
            Cells.pad(Cells.elide(Cells.clean(total.outlet()), NAME), NAME),
            total.right(),
            total.wrong(),
            total.blamed(),
            total.early(),
            total.original());
  }
}
