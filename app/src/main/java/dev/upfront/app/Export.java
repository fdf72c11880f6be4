package dev.upfront.app;

import blue.strategic.parquet.ParquetWriter;
import dev.upfront.ledger.Entry;
import dev.upfront.ledger.LedgerJson;
import dev.upfront.ledger.RecordedClaim;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Writes what the ledger holds in one form or another, an entry at a time. */
final class Export {
  private Export() {}

  /** A line of JSON for each version of an article, from which the ledger can be restored. */
  static void jsonLines(Stream<Entry> entries, Writer out) throws IOException {
    for (Entry entry : (Iterable<Entry>) entries::iterator) {
      out.write(LedgerJson.write(entry));
      out.write('\n');
    }
  }

  /** A row for each claim, by RFC 4180. */
  static void csv(Stream<Entry> entries, Writer out) throws IOException {
    CSVFormat format = CSVFormat.RFC4180
        .builder()
        .setHeader(ClaimColumns.NAMES.toArray(String[]::new))
        .get();
    CSVPrinter printer = format.print(out);
    for (Entry entry : (Iterable<Entry>) entries::iterator) {
      for (RecordedClaim claim : entry.claims()) {
        printer.printRecord(ClaimColumns.row(claim));
      }
    }
    printer.flush();
  }

  /** A row for each claim; its folder must be there. */
  static void parquet(Stream<Entry> entries, Path file) throws IOException {
    List<Type> columns = ClaimColumns.NAMES.stream().map(Export::column).toList();
    try (ParquetWriter<RecordedClaim> writer = ParquetWriter.writeFile(
        new MessageType("claim", columns),
        file.toFile(),
        (claim, row) -> ClaimColumns.of(claim).forEach(row::write))) {
      for (Entry entry : (Iterable<Entry>) entries::iterator) {
        for (RecordedClaim claim : entry.claims()) {
          writer.write(claim);
        }
      }
    }
  }

  private static Type column(String name) {
    return ClaimColumns.NUMBERS.contains(name)
        ? Types.optional(PrimitiveTypeName.INT32).named(name)
        : Types.optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(name);
  }
}
