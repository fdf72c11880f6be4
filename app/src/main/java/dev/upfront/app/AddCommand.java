package dev.upfront.app;

import dev.upfront.dossier.Standings;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.LedgerException;
import dev.upfront.ledger.Recording;
import dev.upfront.reading.Reader;
import dev.upfront.reading.Reading;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    footer = {"", "Examples:", "  upfront add press/", "  upfront add --db news.db article.html"})
final class AddCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description =
          "Articles as text or HTML. A folder stands for the articles in it and below, files that end"
              + " in txt, html, htm or md; - is standard input.")
  private List<String> operands = List.of();

  @Option(
      names = "--json",
      description = "Print a line of JSON for each article: what became of it.")
  private boolean json;

  @Mixin
  private LedgerOption option = new LedgerOption();

  private final Streams streams;

  AddCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<Input> inputs = Input.of(operands, streams.in());
    Additions additions = new Additions();
    InstantSource clock = InstantSource.system();
    try (Ledger ledger = option.open(clock);
        Printing printing = new Printing(streams, inputs.size(), false, json)) {
      Reader reader = Reader.bundled();
      InOrder.each(
          inputs,
          Runtime.getRuntime().availableProcessors(),
          input -> read(input, reader),
          read -> printing.take(record(read, ledger, additions)));
      if (additions.changedAnything()) {
        new Standings(ledger).mark(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
      }
      // Before it is said that all is done, it is on the disk.
      ledger.sync();
      printing.close();
      return end(printing.allWell(), additions);
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
    }
    return streams.end(allWell ? Main.DONE : Main.SOME_FAILED);
  }

  /** An input as far as it was read on any thread: one of both is null. */
  private record Read(
      Input input, @Nullable Reading reading, @Nullable String failure) {}

  private static Read read(Input input, Reader reader) {
    try {
      return new Read(input, reader.read(input.article()), null);
    } catch (InputException e) {
      return new Read(input, null, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // One article that trips the reader must not take the others with it.
      return new Read(input, null, ReadCommand.mistake(input, e));
    }
  }

  private ReadCommand.Outcome record(Read read, Ledger ledger, Additions additions) {
    if (read.reading() == null) {
      return new ReadCommand.Outcome("", read.failure());
    }
    Recording recording = ledger.record(read.reading());
    additions.count(recording);
    return new ReadCommand.Outcome(
        json ? Additions.line(read.input().id(), recording) + "\n" : "", null);
  }
}
