package dev.upfront.app;

import dev.upfront.dossier.Words;
import dev.upfront.intake.feed.FeedException;
import dev.upfront.intake.feed.Feeds;
import dev.upfront.intake.feed.Following;
import dev.upfront.intake.feed.Opml;
import dev.upfront.intake.web.Fetched;
import dev.upfront.intake.web.Fetcher;
import dev.upfront.intake.web.Validators;
import dev.upfront.intake.web.Wanted;
import dev.upfront.intake.web.WebAddress;
import dev.upfront.ledger.Bookmarks;
import dev.upfront.ledger.Ledger;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code upfront follow}: which feeds {@code watch} asks. */
@Command(
    name = "follow",
    description = "Keeps the list of feeds and sitemaps that 'upfront watch' asks for news.",
    synopsisSubcommandLabel = "add|list|remove|import|export",
    footer = {
      "",
      "Examples:",
      "  upfront follow add https://example.org/tv",
      "  upfront follow import feeds.opml",
      "  upfront follow list"
    })
final class FollowCommand implements Runnable {
  @Spec
  private CommandSpec spec;

  private final Streams streams;

  FollowCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing command: add, list, remove, import or export");
  }

  private static Instant now() {
    return InstantSource.system().instant();
  }

  @Command(
      name = "add",
      description = {
        "Follows feeds (RSS, Atom, JSON Feed) and sitemaps.",
        "Of a page, the first feed that it names is followed."
      })
  int add(
      @Parameters(paramLabel = "URL", arity = "1..*", description = "A feed, a sitemap or a page.")
          List<String> addresses,
      @Mixin WebOptions web,
      @Mixin LedgerOption option)
      throws InterruptedException {
    boolean allWell = true;
    try (Ledger ledger = option.open(InstantSource.system());
        Fetcher fetcher = Fetcher.of(web.manners())) {
      for (String each : addresses) {
        URI address = WebAddress.parse(each);
        if (address == null) {
          streams.complain(each + " is no address on the web: check it");
          allWell = false;
        } else {
          allWell &= follow(address, fetcher, ledger.bookmarks());
        }
      }
    }
    return streams.end(allWell ? Main.DONE : Main.SOME_FAILED);
  }

  private boolean follow(URI address, Fetcher web, Bookmarks bookmarks)
      throws InterruptedException {
    switch (web.fetch(address, Wanted.FEED, at -> Validators.NONE)) {
      case Fetched.Nothing nothing -> {
        streams.complain(nothing.message());
        return false;
      }
      case Fetched.Unchanged unchanged -> {
        streams.complain(address + " answers what nobody asked: check the address");
        return false;
      }
      case Fetched.Page page -> {
        try {
          String title = Feeds.read(page).title();
          begin(Following.begin(address, title, now()), bookmarks);
          return true;
        } catch (FeedException e) {
          return discover(page, e, web, bookmarks);
        }
      }
    }
  }

  private boolean discover(Fetched.Page page, FeedException e, Fetcher web, Bookmarks bookmarks)
      throws InterruptedException {
    List<URI> feeds = Feeds.of(page);
    if (feeds.isEmpty()) {
      List<URI> sitemaps = web.sitemaps(page.address());
      streams.complain(
          sitemaps.isEmpty()
              ? page.address() + " " + e.getMessage()
              : page.address() + " names no feed; its site has sitemaps: follow one of "
                  + String.join(" ", sitemaps.stream().map(URI::toString).toList()));
      return false;
    }
    begin(Following.begin(feeds.get(0), "", now()), bookmarks);
    feeds.stream()
        .skip(1)
        .forEach(other -> streams.out().println("The page also names " + other + "."));
    return true;
  }

  private void begin(Following feed, Bookmarks bookmarks) {
    streams
        .out()
        .printf(
            bookmarks.follow(feed) ? "Following %s.%n" : "%s was followed already.%n",
            feed.address());
  }

  @Command(name = "list", description = "Shows the feeds that are followed, and how each fares.")
  int list(
      @Option(names = "--json", description = "Print a line of JSON for each feed.") boolean json,
      @Mixin LedgerOption option) {
    try (Ledger ledger = option.openExisting(InstantSource.system())) {
      List<Following> feeds = ledger.bookmarks().feeds();
      if (feeds.isEmpty() && !json) {
        streams.out().println("No feed is followed: 'upfront follow add URL' begins with one.");
      }
      for (Following feed : feeds) {
        streams.out().print(json ? FeedLines.json(feed) : FeedLines.people(feed));
      }
    }
    return streams.end(Main.DONE);
  }

  @Command(
      name = "remove",
      description = "Follows feeds no more; what was taken from them stays in the ledger.")
  int remove(
      @Parameters(paramLabel = "URL", arity = "1..*", description = "As 'list' shows it.")
          List<String> addresses,
      @Mixin LedgerOption option) {
    boolean allWell = true;
    try (Ledger ledger = option.openExisting(InstantSource.system())) {
      for (String each : addresses) {
        URI address = WebAddress.parse(each);
        if (address == null || !ledger.bookmarks().unfollow(address)) {
          streams.complain(each + " is not followed: see 'upfront follow list'");
          allWell = false;
        }
      }
    }
    return streams.end(allWell ? Main.DONE : Main.SOME_FAILED);
  }

  @Command(name = "import", description = "Follows the feeds of an OPML file.")
  int importOpml(
      @Parameters(paramLabel = "FILE", description = "As feed readers export it.") Path file,
      @Mixin LedgerOption option) {
    Map<URI, String> feeds;
    try {
      feeds = Opml.read(Files.readString(file, StandardCharsets.UTF_8));
    } catch (FeedException e) {
      streams.complain(file + " " + e.getMessage());
      return Main.SOME_FAILED;
    } catch (IOException e) {
      streams.complain(file + " cannot be read: check the name, and that it is in UTF-8");
      return Main.SOME_FAILED;
    }
    int followed = 0;
    try (Ledger ledger = option.open(InstantSource.system())) {
      for (Map.Entry<URI, String> feed : feeds.entrySet()) {
        Following begun = Following.begin(feed.getKey(), feed.getValue(), now());
        followed += ledger.bookmarks().follow(begun) ? 1 : 0;
      }
    }
    streams.out().printf("%s followed, %d new.%n", Words.count(feeds.size(), "feed"), followed);
    return streams.end(Main.DONE);
  }

  @Command(name = "export", description = "Writes the feeds that are followed as OPML.")
  int exportOpml(
      @Option(names = "-o", paramLabel = "FILE", description = "Standard output unless told.")
          @Nullable
          Path file,
      @Mixin LedgerOption option) {
    try (Ledger ledger = option.openExisting(InstantSource.system())) {
      String opml = Opml.write(ledger.bookmarks().feeds());
      if (file == null) {
        streams.out().print(opml);
      } else {
        Files.writeString(file, opml);
      }
    } catch (IOException e) {
      streams.complain(file + " cannot be written: check the name, make room, or write elsewhere");
      return Main.SOME_FAILED;
    }
    return streams.end(Main.DONE);
  }
}
