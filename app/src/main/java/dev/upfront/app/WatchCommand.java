package dev.upfront.app;

import dev.upfront.dossier.Standings;
import dev.upfront.dossier.Words;
import dev.upfront.intake.feed.Following;
import dev.upfront.intake.web.Fetcher;
import dev.upfront.intake.web.Sleeper;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.reading.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code upfront watch}: takes in what the feeds that are followed tell of. */
@Command(
    name = "watch",
    description = {
      "Asks the feeds that are followed, each when it is due, and adds what is new to the ledger.",
      "Where a feed carries only the opening of an article, its page is fetched. Ends when it is"
          + " interrupted, which does no harm at any time."
    },
    sortOptions = false)
final class WatchCommand implements Callable<Integer> {
  /** Most of them wait for a site. */
  private static final int FEEDS_AT_A_TIME = 8;

  /** So that a feed that is followed meanwhile, by another process, is seen soon. */
  private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

  @Option(
      names = "--once",
      description = "Ask those that are due now, and end; for who has a timer of their own.")
  private boolean once;

  @Option(names = "--json", description = "Print a line of JSON for each feed that was asked.")
  private boolean json;

  @Mixin
  private WebOptions options = new WebOptions();

  @Mixin
  private LedgerOption option = new LedgerOption();

  private final Streams streams;

  WatchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException {
    InstantSource clock = InstantSource.system();
    try (Ledger ledger = option.openExisting(clock);
        Fetcher web = Fetcher.of(options.manners())) {
      Reader reader = Reader.bundled();
      if (once) {
        return streams.end(round(ledger, web, reader, clock) ? Main.DONE : Main.SOME_FAILED);
      }
      while (true) {
        round(ledger, web, reader, clock);
        Sleeper.real().sleep(untilNext(ledger, clock.instant()));
      }
    }
  }

  private static Duration untilNext(Ledger ledger, Instant now) {
    Optional<Duration> next = ledger.bookmarks().feeds().stream()
        .filter(feed -> !feed.gone())
        .map(feed -> Duration.between(now, feed.nextAt()))
        .min(Comparator.naturalOrder());
    Duration wait = next.orElse(LONGEST_SLEEP);
    return wait.compareTo(LONGEST_SLEEP) > 0
        ? LONGEST_SLEEP
        : wait.isNegative() ? Duration.ZERO : wait;
  }

  /** Asks those that are due; says whether all answered and all that they told of could be had. */
  private boolean round(Ledger ledger, Fetcher web, Reader reader, InstantSource clock) {
    Instant now = clock.instant();
    List<Following> due =
        ledger.bookmarks().feeds().stream().filter(feed -> feed.isDue(now)).toList();
    if (due.isEmpty() && !once) {
      return true;
    }
    Additions additions = new Additions();
    int[] inTrouble = {0};
    try (Printing printing = new Printing(streams, due.size(), false, json)) {
      Round round =
          new Round(ledger, web, reader::read, clock, new Random(), additions, this::complain);
      if (!due.isEmpty()) {
        InOrder.each(due, FEEDS_AT_A_TIME, feed -> take(round, feed), after -> {
          if (after == null || after.trouble() != null) {
            inTrouble[0]++;
          }
          return printing.take(outcome(after));
        });
      }
    }
    if (additions.changedAnything()) {
      new Standings(ledger).mark(AsOf.dayOf(now));
    }
    ledger.sync();
    if (!json) {
      streams
          .out()
          .printf("%s asked, %d in trouble.%n", Words.count(due.size(), "feed"), inTrouble[0]);
      streams.out().print(additions.summary());
      streams.out().flush();
    }
    return inTrouble[0] == 0 && !additions.anyFailed();
  }

  private static @Nullable Following take(Round round, Following feed) {
    try {
      return round.take(feed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private ReadCommand.Outcome outcome(@Nullable Following after) {
    if (after == null) {
      return new ReadCommand.Outcome("", null);
    }
    return new ReadCommand.Outcome(json ? FeedLines.json(after) : "", after.trouble());
  }

  private synchronized void complain(String message) {
    streams.complain(message);
  }
}
