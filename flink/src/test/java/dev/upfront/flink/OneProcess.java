package dev.upfront.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.dossier.StandingJson;
import dev.upfront.dossier.Standings;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.LedgerJson;
import dev.upfront.ledger.SeriesSummary;
import dev.upfront.reading.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What add, export and show make of the same articles, one after the other. */
record OneProcess(List<String> claims, List<String> standings) {

  static OneProcess of(Path folder, Path database, Instant at, LocalDate asOf)
      throws IOException, IntakeException {
    try (Ledger ledger = Ledger.open("jdbc:sqlite:" + database, InstantSource.system())) {
      Reader reader = Reader.bundled();
      for (Path file : files(folder)) {
        ledger.record(reader.read(Articles.read(file.toString(), file)), at);
      }
      return of(ledger, LocalDate.ofInstant(at, ZoneOffset.UTC), asOf);
    }
  }

  /** What a ledger holds and makes of it. */
  static OneProcess of(Ledger ledger, LocalDate today, LocalDate asOf) {
    Standings standings = new Standings(ledger);
    standings.mark(today);
    List<String> told = new ArrayList<>();
    for (SeriesSummary series : ledger.series()) {
      try {
        told.add(StandingJson.write(standings.of(series.title(), AsOf.day(asOf)), null));
      } catch (Standings.UnknownSeriesException e) {
        // Nothing was known of it then.
        continue;
      }
    }
    return new OneProcess(
        ledger.entries(AsOf.day(LocalDate.MAX)).map(LedgerJson::write).sorted().toList(),
        told.stream().sorted().toList());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Holds what a job wrote against it, byte for byte, whatever the order of lines. */
  void assertSame(Path out) throws IOException {
    assertSame(lines(out.resolve("claims")), claims);
    assertSame(lines(out.resolve("standings")), standings);
  }

  /** Tells the first line that differs, as there are thousands. */
  static void assertSame(List<String> lines, List<String> expected) {
    for (int i = 0; i < Math.min(lines.size(), expected.size()); i++) {
      assertThat(lines.get(i)).as("line %d", i).isEqualTo(expected.get(i));
    }
    assertThat(lines).hasSameSizeAs(expected);
  }

  /** All lines of all files, sorted; what begins with a dot is not finished. */
  static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files(folder)) {
      if (!file.getFileName().toString().startsWith(".")) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines.stream().sorted().toList();
  }

  /** Of a job that tells of a series each time that it changes, what it told last, sorted. */
  static List<String> lastTold(Path folder) throws IOException {
    record Told(int revision, String standing) {}
    Map<String, Told> last = new HashMap<>();
    for (String line : lines(folder)) {
      JsonNode node = JsonMapper.shared().readTree(line);
      String standing = line.substring(
          line.indexOf("\"standing\":") + "\"standing\":".length(), line.length() - 1);
      last.merge(
          node.required("standing").required("series").stringValue(),
          new Told(node.required("revision").intValue(), standing),
          (a, b) -> a.revision() > b.revision() ? a : b);
    }
    return last.values().stream().map(Told::standing).sorted().toList();
  }
}
