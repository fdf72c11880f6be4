package dev.upfront.ledger;

import static dev.upfront.ledger.Press.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the default database, and what only a file can suffer. */
class SqliteLedgerTest extends LedgerContract {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2023-05-10T12:00:00Z"));
  private static final AsOf NOW = AsOf.day(LocalDate.MAX);

  @TempDir
  private Path folder;

  private int ledgers;

  @Override
  String newLedger() {
    return "jdbc:sqlite:" + folder.resolve("new " + ledgers++ + "/upfront.db");
  }

  private String other() {
    return "jdbc:sqlite:" + folder.resolve("other.db");
  }

  private static Press silo(String file) {
    return Press.file(file).claims("Silo", 2, release("2024"));
  }

  @Test
  void aFileThatIsNoLedgerIsRefused() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "Not a database.\n".repeat(100));

    assertThatThrownBy(() -> Ledger.open("jdbc:sqlite:" + notes, CLOCK))
        .isInstanceOf(LedgerException.class)
        .hasMessage("the ledger " + notes
            + " is no ledger, or a damaged one: give another file, or restore a copy");
    assertThat(notes).hasContent("Not a database.\n".repeat(100));
  }

  @Test
  void aDatabaseOfSomethingElseIsRefused() throws SQLException {
    try (Connection connection = DriverManager.getConnection(other());
        Statement statement = connection.createStatement()) {
      statement.execute("create table accounts (owner text)");
    }

    assertThatThrownBy(() -> Ledger.open(other(), CLOCK))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("is a database of something else: ");
  }

  @Test
  void whoOnlyAsksMakesNoFile() {
    assertThatThrownBy(() -> Ledger.openExisting(other(), CLOCK))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("does not exist yet: ");
    assertThat(folder.resolve("other.db")).doesNotExist();
  }

  @Test
  void aLedgerOpenedForReadingOnlySaysSo() {
    Ledger.open(other(), CLOCK).close();
    String readOnly = "jdbc:sqlite:file:" + folder.resolve("other.db") + "?mode=ro";

    try (Ledger ledger = Ledger.open(readOnly, CLOCK)) {
      assertThatThrownBy(() -> ledger.record(silo("a").read()))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("may not be written: ");
      assertThat(ledger.claims("Silo", NOW)).isEmpty();
    }
  }

  @Test
  void aFileThatMayNotBeWrittenSaysSo() {
    Ledger.open(other(), CLOCK).close();
    Path file = folder.resolve("other.db");
    assertThat(file.toFile().setWritable(false)).isTrue();
    assumeFalse(
        Files.isWritable(file), "this user may write all files, as root may: nothing to see here");

    assertThatThrownBy(() -> {
          try (Ledger ledger = Ledger.open(other(), CLOCK)) {
            ledger.record(silo("a").read());
          }
        })
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("may not be written: ");
  }

  @Test
  void aFileThatMayNotBeWrittenInAFolderThatNeitherIsRead() {
    try (Ledger ledger = Ledger.open(other(), CLOCK)) {
      ledger.record(silo("a").read());
    }
    Path file = folder.resolve("other.db");
    assertThat(file.toFile().setWritable(false)).isTrue();
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      assumeFalse(
          Files.isWritable(file),
          "this user may write all files, as root may: nothing to see here");
      try (Ledger ledger = Ledger.openExisting(other(), CLOCK)) {
        assertThat(ledger.claims("Silo", NOW)).hasSize(1);
        assertThatThrownBy(() -> ledger.record(silo("b").says("More.").read()))
            .isInstanceOf(LedgerException.class)
            .hasMessageContaining("may not be written: ");
      }
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  /** A file that may not grow fails as one on a full disk does. */
  @Test
  void aFullDiskIsToldAndTheArticleIsWhollyOut() throws SQLException {
    Ledger.open(other(), CLOCK).close();
    int added = 0;
    try (Ledger ledger = Ledger.open(other() + "?max_page_count=60", CLOCK)) {
      assertThatThrownBy(() -> addUntilItFails(ledger))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("has no room left on its disk: make room");
      added = ledger.series().get(0).articles();
    }

    try (Ledger roomy = Ledger.open(other(), CLOCK)) {
      assertThat(roomy.entries(NOW))
          .hasSize(added)
          .allSatisfy(entry -> assertThat(entry.claims()).hasSize(1));
      assertThat(roomy.record(incompressible(added))).isInstanceOf(Recording.New.class);
    }
    assertThat(answer("pragma integrity_check")).isEqualTo("ok");
  }

  private static void addUntilItFails(Ledger ledger) {
    for (int i = 0; i < 1000; i++) {
      ledger.record(incompressible(i));
    }
  }

  private static dev.upfront.reading.Reading incompressible(int number) {
    return silo("n" + number)
        .says(new Random(number)
            .ints(4000, 33, 127)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString())
        .read();
  }

  @Test
  void isInTheModesThatItsPromisesRestOn() throws SQLException {
    Ledger.open(other(), CLOCK).close();

    assertThat(answer("pragma journal_mode")).isEqualTo("wal");
  }

  private String answer(String question) throws SQLException {
    try (Connection connection = DriverManager.getConnection(other());
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      return answer.getString(1);
    }
  }

  @Test
  void aLedgerOfTheFirstSchemaIsBroughtUpToDate() {
    org.flywaydb.core.Flyway.configure(Ledger.class.getClassLoader())
        .dataSource(other(), null, null)
        .locations("classpath:dev/upfront/ledger/sqlite")
        .target("1")
        .load()
        .migrate();

    try (Ledger ledger = Ledger.openExisting(other(), CLOCK)) {
      ledger.record(silo("a").read());
      assertThat(ledger.bookmarks().feeds()).isEmpty();
    }
  }
}
