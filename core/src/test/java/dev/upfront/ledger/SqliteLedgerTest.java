package dev.upfront.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the default database, and what only a file can suffer. */
class SqliteLedgerTest extends LedgerContract {
  @TempDir
  private Path folder;

  @Override
  String newLedger() {
    return "jdbc:sqlite:" + folder.resolve("new/upfront.db");
  }
}
