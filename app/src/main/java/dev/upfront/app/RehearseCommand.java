package dev.upfront.app;

import dev.upfront.dossier.Standings;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.reading.Reader;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code upfront rehearse}: goes once through what most commands do, with the articles of the demo and a ledger that is
 * gone afterwards. The start script runs it to learn which classes those need ({@code -XX:ArchiveClassesAtExit}), which
 * takes a second off the start of each.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

  /** A season was out then and another had no date, so that there is something to settle and something to forecast. */
  private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

  /** More would load no more classes. */
  private static final int ARTICLES = 6;

  @Override
  public Integer call() throws IOException, Standings.UnknownSeriesException {
    InstantSource clock = InstantSource.system();
    Reader reader = Reader.bundled();
    try (Scratch scratch = Scratch.make();
        Ledger ledger =
            Ledger.open("jdbc:sqlite:" + scratch.folder().resolve("rehearsal.db"), clock)) {
      PressPack.articles().stream()
          .limit(ARTICLES)
          .forEach(article -> ledger.record(reader.read(article)));
      Standings standings = new Standings(ledger);
      standings.mark(DAY);
      AsOf asOf = AsOf.day(DAY);
      String page = new StandingPage(new Ink(false), false, new Outlook(ledger, asOf)::of)
          .of(standings.brief("Heartstopper", asOf), null);
      return page.isEmpty() ? Main.SOME_FAILED : Main.DONE;
    }
  }
}
