package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code upfront add}, {@code export} and {@code import} as a user meets them. */
class LedgerCommandsTest {
  private static final String NEWS = """
      Netflix Renews ‘The Lighthouse Keepers’ for Season 2
      Published: 2023-05-04
      Outlet: Couchlight
      Address: https://couchlight.example/keepers

      Netflix has renewed The Lighthouse Keepers for a second season, the company announced on Thursday.

      Season 2 will premiere on August 13, 2023.
      """;

  @TempDir
  private Path folder;

  private final Shell shell = new Shell();
  private Path db = Path.of("");

  @BeforeEach
  void nameTheLedger() {
    db = folder.resolve("ledger/upfront.db");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String run(Object... args) {
    Shell own = new Shell();
    List<Object> all = new ArrayList<>(List.of(args));
    all.addAll(1, List.of("--db", db));
    assertThat(own.upfront(all.toArray())).isEqualTo(Main.DONE);
    assertThat(own.err()).isEmpty();
    return own.out();
  }

  @Test
  void addSaysWhatBecameOfTheArticles() throws IOException {
    Path news = file("news.txt", NEWS);

    assertThat(run("add", news))
        .isEqualToIgnoringNewLines(
            "1 article: 1 new, 0 edited, 0 known already. 2 claims recorded, 0 withdrawn.");
    assertThat(run("add", news)).contains("0 new, 0 edited, 1 known already");
    assertThat(run("add", file("edit.txt", NEWS.replace("August 13", "August 3"))))
        .contains("1 edited", "2 claims recorded, 1 withdrawn");
  }

  @Test
  void addTellsOfEachArticleInJson() throws IOException {
    Path news = file("news.txt", NEWS);

    JsonNode line = JsonMapper.shared().readTree(run("add", "--json", news));

    assertThat(line.toString())
        .isEqualTo(
            "{\"id\":\"%s\",\"address\":\"https://couchlight.example/keepers\",\"version\":1,"
                    .formatted(news)
                + "\"day\":\"2023-05-04\",\"became\":\"new\",\"claims\":2,\"withdrawn\":0}");
  }

  @Test
  void whatCannotBeReadGetsALineAndTheRestIsAdded() throws IOException {
    Path missing = folder.resolve("missing.txt");

    int code = shell.upfront("add", "--db", db, missing, file("news.txt", NEWS));

    assertThat(code).isEqualTo(Main.SOME_FAILED);
    assertThat(shell.errLines())
        .containsExactly("upfront: " + missing + " does not exist: check the name");
    assertThat(shell.out()).contains("1 article: 1 new");
  }

  @Test
  void aLedgerThatCannotBeOpenedIsToldInALine() throws IOException {
    Path notes = file("notes.txt", "not a database, but a text of some length");

    assertThat(shell.upfront("add", "--db", notes, notes)).isEqualTo(Main.WRONG_USAGE);
    assertThat(shell.errLines())
        .containsExactly("upfront: the ledger " + notes
            + " is no ledger, or a damaged one: give another file, or restore a copy");
  }

  @Test
  void exportMakesNoLedger() {
    assertThat(shell.upfront("export", "--db", db)).isEqualTo(Main.WRONG_USAGE);
    assertThat(shell.err()).contains("does not exist yet");
    assertThat(db).doesNotExist();
  }

  @Test
  void importRestoresWhatWasExported() throws IOException {
    run("add", file("news.txt", NEWS), file("edit.txt", NEWS.replace("August 13", "August 3")));
    String exported = run("export");
    assertThat(exported.lines()).hasSize(2);
    Path lines = folder.resolve("ledger.jsonl");
    assertThat(run("export", "-o", lines)).isEmpty();
    assertThat(lines).hasContent(exported);

    db = folder.resolve("restored.db");
    assertThat(run("import", lines))
        .isEqualToIgnoringNewLines(
            "2 articles: 1 new, 1 edited, 0 known already. 4 claims recorded, 1 withdrawn.");

    assertThat(run("export")).isEqualTo(exported);
    assertThat(run("import", lines)).contains("2 known already");
  }

  @Test
  void aLineThatIsNoneIsToldAndTheRestIsImported() throws IOException {
    run("add", file("news.txt", NEWS));
    Path lines = file("broken.jsonl", "{}\n\n" + run("export") + "{\"id\":");
    db = folder.resolve("restored.db");

    assertThat(shell.upfront("import", "--db", db, lines)).isEqualTo(Main.SOME_FAILED);

    assertThat(shell.errLines())
        .satisfiesExactly(
            line -> assertThat(line)
                .startsWith("upfront: " + lines + ", line 1 is no line of an export"),
            line -> assertThat(line)
                .startsWith("upfront: " + lines + ", line 4 is no line of an export"));
    assertThat(shell.out()).contains("1 article: 1 new");
  }

  @Test
  void csvHasARowForEachClaim() throws IOException {
    run("add", file("news.txt", NEWS));

    List<CSVRecord> rows = CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(run("export", "--format", "csv")))
        .getRecords();

    assertThat(rows).extracting(row -> row.get("type")).containsExactly("renewed", "release");
    assertThat(rows.get(1).toMap())
        .containsEntry("series", "The Lighthouse Keepers")
        .containsEntry("season", "2")
        .containsEntry("from", "2023-08-13")
        .containsEntry("outlet", "Couchlight")
        .containsEntry("day", "2023-05-04")
        .containsEntry("withdrawn_day", "")
        .containsEntry("quote", "Season 2 will premiere on August 13, 2023.");
  }

  /** Read back by another library than the one that writes it. */
  @Test
  void parquetHoldsTheSameRows() throws IOException {
    run("add", file("news.txt", NEWS));
    Path parquet = folder.resolve("claims.parquet");

    run("export", "--format", "parquet", "-o", parquet);

    List<Map<String, Object>> rows = new ArrayList<>();
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(parquet));
        RowReader row = reader.rowReader()) {
      while (row.hasNext()) {
        row.next();
        rows.add(Map.of(
            "type", row.getString("type"),
            "season", row.getInt("season"),
            "quote", row.getString("quote"),
            "by", row.isNull("by") ? "-" : row.getString("by")));
      }
    }
    assertThat(rows)
        .hasSize(2)
        .first()
        .satisfies(first -> assertThat(first)
            .containsEntry("type", "renewed")
            .containsEntry("season", 2)
            .containsEntry("by", "Netflix"));
    assertThat(rows.get(1)).containsEntry("quote", "Season 2 will premiere on August 13, 2023.");
  }

  @Test
  void parquetNeedsAFile() {
    assertThat(shell.upfront("export", "--format", "parquet")).isEqualTo(Main.WRONG_USAGE);
    assertThat(shell.err()).contains("--format parquet needs -o FILE");
  }

  @Test
  void anExportOfADayHoldsWhatWasPublishedBy() throws IOException {
    run("add", file("news.txt", NEWS), file("more.txt", "Silo\nPublished: 2023-05-05\n\nMore."));

    assertThat(run("export", "--as-of", "2023-05-04").lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "news.db, other.db, /data, jdbc:sqlite:news.db",
    "jdbc:postgresql://h/d, , , jdbc:postgresql://h/d",
    ", other.db, /data, jdbc:sqlite:other.db",
    ", , /data, jdbc:sqlite:/data/upfront/upfront.db",
    ", , data, jdbc:sqlite:/home/ann/.local/share/upfront/upfront.db",
    ", , , jdbc:sqlite:/home/ann/.local/share/upfront/upfront.db",
  })
  void findsTheLedgerThatIsMeant(String db, String variable, String data, String url) {
    Map<String, String> environment = Map.of(
        "UPFRONT_DB", variable == null ? "" : variable, "XDG_DATA_HOME", data == null ? "" : data);

    assertThat(LedgerOption.url(db, environment, "/home/ann")).isEqualTo(url);
  }
}
