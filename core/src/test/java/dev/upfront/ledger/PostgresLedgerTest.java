package dev.upfront.ledger;

/** The contract on a real server. */
class PostgresLedgerTest extends LedgerContract {

  @Override
  String newLedger() {
    return Server.newLedger();
  }
}
