package dev.upfront.ledger;

import java.nio.file.Path;
import java.util.Properties;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** Where a ledger is: which database, and by which name messages call it. */
sealed interface Place {

  /** What messages call it; never holds a password. */
  String shown();

  /** The folder of the migrations that make it. */
  String migrations();

  SQLDialect dialect();

  /**
   * A file of SQLite.
   *
   * @param url with the settings that the user put behind the name
   * @param file its name, null for a database in memory
   */
  record Sqlite(String url, @Nullable Path file) implements Place {
    @Override
    public String shown() {
      return file == null ? url : file.toString();
    }

    @Override
    public String migrations() {
      return "classpath:dev/upfront/ledger/sqlite";
    }

    @Override
    public SQLDialect dialect() {
      return SQLDialect.SQLITE;
    }
  }

  /**
   * A schema of a PostgreSQL database.
   *
   * @param schema its name, {@value #SCHEMA} unless the URL names another as {@code currentSchema}
   * @param shown host, port and name of the database
   */
  record Postgres(String url, String schema, String shown) implements Place {
    private static final String SCHEMA = "upfront";

    @Override
    public String migrations() {
      return "classpath:dev/upfront/ledger/postgresql";
    }

    @Override
    public SQLDialect dialect() {
      return SQLDialect.POSTGRES;
    }
  }

  /**
   * The place that a JDBC URL means.
   *
   * @throws LedgerException where it means none that a ledger can be in
   */
  static Place of(String url) {
    if (url.startsWith("jdbc:sqlite:")) {
      String rest = url.substring("jdbc:sqlite:".length());
      String file = rest.startsWith("file:") ? rest.substring("file:".length()) : rest;
      int settings = file.indexOf('?');
      String name = settings < 0 ? file : file.substring(0, settings);
      return new Sqlite(url, name.isEmpty() || name.equals(":memory:") ? null : Path.of(name));
    }
    if (url.startsWith("jdbc:postgresql:")) {
      Properties parts = org.postgresql.Driver.parseURL(url, null);
      if (parts != null) {
        String shown = "%s:%s/%s"
            .formatted(
                parts.getProperty("PGHOST", "localhost"),
                parts.getProperty("PGPORT", "5432"),
                parts.getProperty("PGDBNAME", ""));
        return new Postgres(url, parts.getProperty("currentSchema", Postgres.SCHEMA), shown);
      }
    }
    int end = url.indexOf(':', "jdbc:".length());
    throw new LedgerException(
        "at " + (url.startsWith("jdbc:") && end > 0 ? url.substring(0, end + 1) + "…" : url),
        "is in no database that is known here",
        "give jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE",
        null);
  }
}
