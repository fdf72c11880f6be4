package dev.upfront.app;

import dev.upfront.dossier.Standings;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.LedgerException;
import dev.upfront.ledger.LedgerJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code upfront import}: restores what {@code upfront export} wrote. */
@Command(
    name = "import",
    description = {
      "Records what 'upfront export' wrote as JSON Lines, each article at the instant of its first recording.",
      "Into an empty ledger, that restores an equal one; what is known already changes nothing."
    },
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  /** An article of the largest size that is read, with each of its characters escaped, has room in it. */
  private static final int LONGEST_LINE = 150_000_000;

  @Parameters(paramLabel = "FILE|-", description = "A file of JSON Lines; - is standard input.")
  private String operand = "";

  @Mixin
  private LedgerOption option = new LedgerOption();

  private final Streams streams;

  ImportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Additions additions = new Additions();
    boolean allWell = true;
    InstantSource clock = InstantSource.system();
    try (BufferedReader lines = open();
        Ledger ledger = option.open(clock)) {
      String line = next(lines);
      for (long number = 1; line != null; number++) {
        if (!line.isBlank()) {
          allWell &= record(line, number, ledger, additions);
        }
        line = next(lines);
      }
      if (additions.changedAnything()) {
        new Standings(ledger).mark(AsOf.today(clock));
      }
    } catch (NoSuchFileException e) {
      streams.complain(operand + " does not exist: check the name");
      return Main.SOME_FAILED;
    } catch (CharacterCodingException e) {
      streams.complain(operand + " is not in UTF-8, as each export is: check the file");
      allWell = false;
    } catch (IOException e) {
      streams.complain("%s cannot be read (%s): check the file".formatted(operand, e.getMessage()));
      allWell = false;
    } catch (LedgerException e) {
      if (additions.isEmpty()) {
        throw e;
      }
      streams.complain(e.getMessage());
      allWell = false;
    }
    streams.out().print(additions.summary());
    return streams.end(allWell ? Main.DONE : Main.SOME_FAILED);
  }

  private BufferedReader open() throws IOException {
    InputStream in = operand.equals("-") ? streams.in() : Files.newInputStream(Path.of(operand));
    return new BufferedReader(new InputStreamReader(
        in,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private boolean record(String line, long number, Ledger ledger, Additions additions) {
    try {
      LedgerJson.Line read = LedgerJson.parse(line);
      additions.count(ledger.record(read.reading(), read.recordedAt()));
      return true;
    } catch (IllegalArgumentException e) {
      streams.complain("%s, line %d is no line of an export (%s): export it again"
          .formatted(operand, number, e.getMessage()));
      return false;
    }
  }

  /** The next line, null at the end. A file without line ends must not fill the memory. */
  private static @Nullable String next(BufferedReader in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        return line.isEmpty() ? null : line.toString();
      }
      if (line.length() == LONGEST_LINE) {
        throw new IOException("a line is longer than any article");
      }
      line.append((char) c);
    }
    return line.toString();
  }
}
