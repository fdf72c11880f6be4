package dev.upfront.app;

import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.Tally;
import java.io.StringWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

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
        tallies.forEach(tally -> streams.out().print(line(tally) + "\n"));
      } else {
        streams.out().print(page(tallies, streams.ink()));
      }
    }
    return streams.end(Main.DONE);
  }

  /** An outlet's record in all. */
  private record Total(
      String outlet, int right, int wrong, double blamed, long daysAhead, int original) {
    private Total(Tally tally) {
      this(
          tally.outlet(),
          tally.right(),
          tally.wrong(),
          tally.blamed(),
          tally.daysAhead(),
          tally.original());
    }

    private Total plus(Total other) {
      return new Total(
          outlet,
          right + other.right,
          wrong + other.wrong,
          blamed + other.blamed,
          daysAhead + other.daysAhead,
          original + other.original);
    }

    private int claims() {
      return right + wrong;
    }
  }

  private static String page(List<Tally> tallies, Ink ink) {
    if (tallies.isEmpty()) {
      return "No season that something was said of before is out yet.\n";
    }
    Map<String, Total> totals = new TreeMap<>();
    tallies.forEach(tally -> totals.merge(tally.outlet(), new Total(tally), Total::plus));
    String head = Cells.pad("Outlet", NAME) + "  right  wrong  its own     early  original";
    return ink.heading(head) + "\n"
        + totals.values().stream()
            .sorted(Comparator.comparingInt(Total::claims).reversed().thenComparing(Total::outlet))
            .map(OutletsCommand::row)
            .collect(Collectors.joining());
  }

  private static String row(Total total) {
    String early =
        total.right() == 0 ? "–" : Math.round((double) total.daysAhead() / total.right()) + " days";
    return "%s %6d %6d %8.1f %9s %8d%%%n"
        .formatted(
            Cells.pad(Cells.elide(Cells.clean(total.outlet()), NAME), NAME),
            total.right(),
            total.wrong(),
            total.blamed(),
            early,
            Math.round(100.0 * total.original() / total.claims()));
  }

  private static String line(Tally tally) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("outlet", tally.outlet());
      json.writeStringProperty("type", tally.type().word());
      json.writeStringProperty("modality", tally.modality().word());
      json.writeNumberProperty("right", tally.right());
      json.writeNumberProperty("wrong", tally.wrong());
      json.writeNumberProperty("blamed", tally.blamed());
      json.writeNumberProperty("days_ahead", tally.daysAhead());
      json.writeNumberProperty("original", tally.original());
      json.writeEndObject();
    }
    return line.toString();
  }
}
