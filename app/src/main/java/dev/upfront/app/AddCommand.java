package dev.upfront.app;

import dev.upfront.dossier.Standings;
import dev.upfront.intake.archive.WebArchive;
import dev.upfront.intake.web.Brought;
import dev.upfront.intake.web.Fetcher;
import dev.upfront.intake.web.Pages;
import dev.upfront.intake.web.Reason;
import dev.upfront.intake.web.Validators;
import dev.upfront.intake.web.Visit;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.LedgerException;
import dev.upfront.ledger.Recording;
import dev.upfront.reading.Mistake;
import dev.upfront.reading.Reader;
import dev.upfront.reading.Reading;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code upfront add}: reads articles and records what they claim. */
@Command(
    name = "add",
    description = {
      "Reads articles and records them in the ledger with what they claim.",
      "What is known already changes nothing; another text at a known address is a new version of it,"
          + " and claims that it no longer makes are marked as withdrawn."
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  upfront add press/",
      "  upfront add --db news.db article.html",
      "  upfront add https://example.org/news/silo-season-3",
      "  upfront add @addresses.txt",
      "  upfront add crawl.warc.gz"
    })
final class AddCommand implements Callable<Integer> {
  /** Most of them wait for a site or for their turn. */
  private static final int FETCHING = 16;

  @Parameters(
      paramLabel = "FILE|DIR|URL|-",
      arity = "1..*",
      description = {
        "Articles as text or HTML. A folder stands for the articles in it and below, files that end"
            + " in txt, html, htm or md; - is standard input; @FILE stands for the arguments in a file.",
        "Of a web archive (warc, warc.gz) the pages in English about television are taken; one that was"
            + " interrupted goes on where it stopped.",
        "Pages are fetched as their site's robots.txt allows, one a second from each host, and only"
            + " where they changed since they were last added."
      })
  private List<String> operands = List.of();

  @Option(
      names = "--json",
      description = "Print a line of JSON for each article: what became of it.")
  private boolean json;

  @Option(
      names = "--dry-run",
      description = "Fetch, read and say what would become of each article, and record nothing.")
  private boolean dryRun;

  @Mixin
  private WebOptions options = new WebOptions();

  @Mixin
  private LedgerOption option = new LedgerOption();

  private final Streams streams;

  AddCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<String> archives = operands.stream().filter(WebArchive::isOne).toList();
    List<Input> inputs =
        Input.of(operands.stream().filter(each -> !archives.contains(each)).toList(), streams.in());
    if (!dryRun) {
      try (Ledger ledger = option.open(InstantSource.system())) {
        return add(inputs, archives, ledger);
      }
    }
    try (Scratch scratch = Scratch.make();
        Ledger ledger = option.openToForesee(InstantSource.system(), scratch.folder())) {
      return add(inputs, archives, ledger);
    }
  }

  private int add(List<Input> inputs, List<String> archives, Ledger ledger) {
    Additions additions = new Additions();
    try (Fetcher web = Fetcher.of(options.manners());
        Printing printing = new Printing(streams, inputs.size(), false, json)) {
      Pages pages = new Pages(web, at -> known(ledger, at));
      Reader reader = Reader.bundled();
      boolean waits = inputs.stream().anyMatch(Input.Address.class::isInstance);
      InOrder.each(
          inputs,
          waits ? FETCHING : Runtime.getRuntime().availableProcessors(),
          input -> read(input, reader, pages),
          read -> printing.take(record(read, ledger, additions)));
      printing.close();
      boolean allWell = printing.allWell();
      for (String archive : archives) {
        allWell &=
            new ArchiveIntake(ledger, reader, streams, additions, dryRun, json).take(archive);
      }
      if (additions.changedAnything() && !dryRun) {
        new Standings(ledger).mark(AsOf.today(InstantSource.system()));
      }
      // Before it is said that all is done, it is on the disk.
      ledger.sync();
      return end(allWell, additions);
    } catch (LedgerException e) {
      if (additions.isEmpty()) {
        throw e;
      }
      streams.complain(e.getMessage());
      return end(false, additions);
    }
  }

  private int end(boolean allWell, Additions additions) {
    if (!json) {
      streams.out().print(additions.summary());
      if (dryRun) {
        streams.out().println("Nothing was recorded, as this was a dry run.");
      }
    }
    return streams.end(allWell && !additions.anyFailed() ? Main.DONE : Main.SOME_FAILED);
  }

  private static Validators known(Ledger ledger, URI at) {
    return ledger.bookmarks().visit(at).map(Visit::validators).orElse(Validators.NONE);
  }

  /** An input as far as it was read on any thread. */
  private sealed interface Read {
    /** An article. */
    record Whole(Input input, Reading reading, @Nullable Visit visit) implements Read {}

    /** A page that is as it was. */
    record Known(Input input, URI at) implements Read {}

    /** None; the reason is null where it is no page. */
    record Nothing(@Nullable Reason reason, String message) implements Read {}
  }

  private static Read read(Input input, Reader reader, Pages pages) {
    try {
      return input instanceof Input.Address page
          ? read(page, pages.take(page.address()), reader)
          : new Read.Whole(input, reader.read(input.article()), null);
    } catch (InputException e) {
      return new Read.Nothing(null, e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Read.Nothing(null, input.id() + " was not waited for: add it again");
    } catch (LedgerException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // One article that trips the reader must not take the others with it.
      return new Read.Nothing(null, Mistake.told(input.id(), e));
    }
  }

  private static Read read(Input input, Brought brought, Reader reader) {
    return switch (brought) {
      case Brought.Known known -> new Read.Known(input, known.at());
      case Brought.Nothing nothing -> new Read.Nothing(nothing.reason(), nothing.message());
      case Brought.Taken taken ->
        new Read.Whole(
            input, reader.read(taken.article()), new Visit(taken.at(), taken.validators(), null));
    };
  }

  private ReadCommand.Outcome record(Read read, Ledger ledger, Additions additions) {
    return switch (read) {
      case Read.Nothing nothing -> {
        if (nothing.reason() == null) {
          additions.countUnreadable();
        } else {
          additions.countNothing(nothing.reason());
        }
        yield new ReadCommand.Outcome("", nothing.message());
      }
      case Read.Known known -> {
        additions.countKnown();
        yield outcome(Additions.knownLine(known.input().id(), known.at()));
      }
      case Read.Whole whole -> {
        Recording recording =
            dryRun ? ledger.foresee(whole.reading()) : ledger.record(whole.reading());
        additions.count(recording);
        if (!dryRun && whole.visit() != null) {
          ledger.bookmarks().keep(whole.visit());
        }
        yield outcome(Additions.line(whole.reading().article(), recording));
      }
    };
  }

  private ReadCommand.Outcome outcome(String line) {
    return new ReadCommand.Outcome(json ? line + "\n" : "", null);
  }
}
