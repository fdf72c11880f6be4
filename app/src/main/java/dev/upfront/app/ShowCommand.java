package dev.upfront.app;

import dev.upfront.dossier.StandingJson;
import dev.upfront.dossier.Standings;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.standing.SeriesStanding;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code upfront show}: what is believed of a series. */
@Command(
    name = "show",
    description = {
      "Shows what is believed of a series or a season, how sure that is, and who says so.",
      "Each answer has those who say otherwise, and last come those who merely repeat another."
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  upfront show heartstopper 2",
      "  upfront show heartstopper 2 --as-of 2022-12-01 --why"
    })
final class ShowCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "SERIES",
      description = "Its title; case and accents do not matter.")
  private String series = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "SEASON", description = "Only this season.")
  private @Nullable Integer season;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "What was believed at the end of that day, as in 2023-06-30; today unless told.")
  private @Nullable LocalDate day;

  @Option(
      names = "--recorded-by",
      paramLabel = "INSTANT",
      description = "Only what this ledger had recorded by then, as in 2023-06-30T12:00:00Z.")
  private @Nullable Instant recorded;

  @Option(names = "--why", description = "Print the sum of each answer: what counted how much.")
  private boolean why;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin
  private LedgerOption option = new LedgerOption();

  private final Streams streams;

  ShowCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    InstantSource clock = InstantSource.system();
    LocalDate asked = day == null ? AsOf.today(clock) : day;
    AsOf asOf = new AsOf(asked, recorded == null ? Instant.MAX : recorded);
    try (Ledger ledger = option.openExisting(clock)) {
      Standings standings = new Standings(ledger);
      SeriesStanding standing = ShippedSeasons.series()
          .joinedTo(why || json ? standings.of(series, asOf) : standings.brief(series, asOf));
      if (season != null && standing.season(season).isEmpty()) {
        streams.complain(noSuchSeason(standing, season));
        return Main.SOME_FAILED;
      }
      streams
          .out()
          .print(
              json
                  ? StandingJson.write(standing, season) + "\n"
                  : new StandingPage(streams.ink(), why, new Outlook(ledger, asOf)::of)
                      .of(standing, season));
      return streams.end(Main.DONE);
    } catch (Standings.UnknownSeriesException e) {
      streams.complain(String.valueOf(e.getMessage()));
      return Main.SOME_FAILED;
    }
  }

  private static String noSuchSeason(SeriesStanding standing, int season) {
    String known = standing.seasons().stream()
        .map(one -> Integer.toString(one.season()))
        .collect(Collectors.joining(", "));
    return "nothing was known of season %d of “%s” on %s: %s"
        .formatted(
            season,
            standing.series(),
            standing.day(),
            known.isEmpty() ? "no season is" : "only of " + known);
  }
}
