package dev.upfront.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract on a real server, and what only a server can refuse. */
class PostgresLedgerTest extends LedgerContract {

  @Override
  String newLedger() {
    return Server.newLedger();
  }

  @Test
  void aDatabaseThatIsNotThereIsTold() {
    String url = Server.url().replace("/postgres?", "/nowhere?");

    assertThatThrownBy(() -> Ledger.open(url, InstantSource.system()))
        .isInstanceOf(LedgerException.class)
        .hasMessageEndingWith("/nowhere does not exist: create the database first");
  }

  @Test
  void aServerThatIsNotThereIsToldWithoutThePassword() {
    // Port 1 is of a service that nobody runs any more.
    assertThatThrownBy(() -> Ledger.open(
            "jdbc:postgresql://localhost:1/upfront?user=a&password=secret", InstantSource.system()))
        .isInstanceOf(LedgerException.class)
        .hasMessage("the ledger localhost:1/upfront cannot be reached:"
            + " check host and port, and that the server runs");
  }

  @ParameterizedTest
  @CsvSource({"jdbc:mysql://u:secret@h/x", "jdbc:postgresql:///", "upfront.db"})
  void anotherDatabaseIsNotKnown(String url) {
    assertThatThrownBy(() -> Ledger.open(url, InstantSource.system()))
        .isInstanceOf(LedgerException.class)
        .hasMessageNotContaining("secret");
  }
}
