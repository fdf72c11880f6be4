package dev.upfront.app;

import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Entry;
import dev.upfront.ledger.Ledger;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code upfront export}: writes the claims of the ledger for other programs. */
@Command(
    name = "export",
    description = "Writes all that the ledger holds, for other programs or to be imported again.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  upfront export -o ledger.jsonl",
      "  upfront export --format csv --as-of 2023-06-30",
      "  upfront export --format parquet -o claims.parquet"
    })
final class ExportCommand implements Callable<Integer> {

  /** What to write. */
  enum Format {
    jsonl,
    csv,
    parquet
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "jsonl: a line for each version of an article, text and claims, for 'upfront import' (the default).",
        "csv, parquet: a row for each claim."
      })
  private Format format = Format.jsonl;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; standard output unless told. Parquet needs a file.")
  private @Nullable Path output;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Only what was published by the end of that day, as in 2023-06-30.")
  private @Nullable LocalDate day;

  @Mixin
  private LedgerOption option = new LedgerOption();

  @Spec
  private CommandSpec spec;

  private final Streams streams;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (format == Format.parquet && output == null) {
      throw new ParameterException(spec.commandLine(), "--format parquet needs -o FILE");
    }
    AsOf asOf = AsOf.day(day == null ? LocalDate.MAX : day);
    try (Ledger ledger = option.openExisting(InstantSource.system())) {
      if (output == null) {
        print(ledger.entries(asOf));
        return streams.end(Main.DONE);
      }
      write(ledger.entries(asOf), output);
      return Main.DONE;
    } catch (IOException e) {
      streams.complain("cannot write %s (%s): make room, or write elsewhere"
          .formatted(output == null ? "the output" : output, reason(e)));
      return Main.SOME_FAILED;
    }
  }

  private void print(Stream<Entry> entries) throws IOException {
    // Nobody is left to read it, as behind head: then the rest needs no writing.
    Stream<Entry> wanted = entries.takeWhile(entry -> streams.send());
    text(wanted, streams.out());
  }

  /** Beside its place first, so that a file of that name is never there in part. */
  private void write(Stream<Entry> entries, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      if (format == Format.parquet) {
        Export.parquet(entries, part);
      } else {
        try (BufferedWriter out = Files.newBufferedWriter(part)) {
          text(entries, out);
        }
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void text(Stream<Entry> entries, Writer out) throws IOException {
    if (format == Format.csv) {
      Export.csv(entries, out);
    } else {
      Export.jsonLines(entries, out);
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
  }
}
