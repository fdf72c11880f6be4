package dev.upfront.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for all tests of this JVM; it ends with the JVM. */
final class Server {
  private static final AtomicInteger LEDGERS = new AtomicInteger();

  private Server() {}

  private static final class Started {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The URL of a ledger that nobody else has. */
  static String newLedger() {
    return url() + "&currentSchema=ledger_" + LEDGERS.incrementAndGet();
  }

  static String url() {
    return Started.SERVER.getJdbcUrl("postgres", "postgres");
  }
}
