package dev.upfront.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * An open database whose schema is the one that this program knows.
 *
 * <p>SQLite in WAL mode with {@code synchronous=NORMAL}: a commit is in the file's log at once, and no killed process
 * loses it; only when the machine itself loses power may the last ones be missing, each wholly, and then adding them
 * again is all it takes. {@link #sync} sends the log to the disk. Writers take their lock as they begin and wait for each
 * other for up to {@value #PATIENCE_MS} ms.
 */
final class Database implements AutoCloseable {
  /** The newest migration; raised with each new one. */
  static final int SCHEMA = 3;

  private static final int PATIENCE_MS = 120_000;
  private static final String HISTORY = "flyway_schema_history";

  /** Held within this process while a schema is made, as its threads share one lock on a file. */
  private static final Object MAKING = new Object();

  private final Place place;
  private final Connection connection;
  private final DSLContext sql;

  private Database(Place place, Connection connection) {
    this.place = place;
    this.connection = connection;
    this.sql = DSL.using(
        connection,
        place.dialect(),
        new Settings()
            .withExecuteLogging(false)
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.NEVER));
  }

  /**
   * Opens a database.
   *
   * @param make whether to make it where there is none, rather than to refuse
   */
  static Database open(Place place, boolean make) {
    if (!make
        && place instanceof Place.Sqlite(String url, Path file)
        && file != null
        && Files.notExists(file)) {
      throw missing(place);
    }
    try {
      if (place instanceof Place.Sqlite(String url, Path file) && file != null) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !url.startsWith("jdbc:sqlite:file:")) {
          Files.createDirectories(folder);
        }
      }
      DataSource source = source(place);
      Connection connection = source.getConnection();
      try {
        bringUpToDate(place, source, connection, make);
        return new Database(place, connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException | FlywayException | IOException e) {
      throw Trouble.of(place, e);
    }
  }

  private static LedgerException missing(Place place) {
    return LedgerException.missing(place.shown());
  }

  private static DataSource source(Place place) {
    return switch (place) {
      case Place.Sqlite sqlite -> {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url(sqlite));
        yield source;
      }
      case Place.Postgres postgres -> {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(postgres.url());
        source.setCurrentSchema(postgres.schema());
        source.setApplicationName("Upfront");
        yield source;
      }
    };
  }

  /**
   * The URL by which SQLite opens a place. It keeps its log beside the file, even to read; where neither may be written, and
   * there is none, it is told that it needs none. It then relies on it that the owner writes nothing meanwhile.
   */
  private static String url(Place.Sqlite place) {
    Path file = place.file();
    if (file == null || !place.url().equals("jdbc:sqlite:" + file) || !Files.isReadable(file)) {
      return place.url();
    }
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    boolean isSealed = folder != null
        && !Files.isWritable(folder)
        && !Files.isWritable(whole)
        && Files.notExists(whole.resolveSibling(whole.getFileName() + "-wal"));
    return isSealed
        ? "jdbc:sqlite:file:" + whole.toUri().getRawPath() + "?immutable=1"
        : place.url();
  }

  /** Flyway is asked only where there is something to do: it takes longer to start than most questions to answer. */
  private static void bringUpToDate(
      Place place, DataSource source, Connection connection, boolean make)
      throws SQLException, IOException {
    int version = version(place, connection);
    if (version > SCHEMA) {
      throw new LedgerException(
          place.shown(),
          "was written by a newer Upfront (its schema is %d, this one knows %d)"
              .formatted(version, SCHEMA),
          "use that one",
          null);
    }
    if (version == SCHEMA) {
      return;
    }
    if (version == 0 && !make) {
      throw missing(place);
    }
    switch (place) {
      case Place.Sqlite(String url, Path file)
      when file != null -> {
        synchronized (MAKING) {
          make(place, file, source, connection);
        }
      }
      case Place.Sqlite memory ->
        throw new LedgerException(
            memory.shown(), "would be gone at once", "give the name of a file", null);
      case Place.Postgres postgres -> migrate(place, source);
    }
  }

  /** Flyway itself does not keep two processes from making the same SQLite file. */
  private static void make(Place place, Path file, DataSource source, Connection connection)
      throws SQLException, IOException {
    Path name = file.resolveSibling(file.getFileName() + ".making");
    try (FileChannel channel =
            FileChannel.open(name, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (lock.isValid()) {
        // Closed before Flyway opens a connection of its own, as an answer half read holds a lock.
        try (Statement statement = connection.createStatement()) {
          statement.execute("pragma journal_mode = wal");
        }
        migrate(place, source);
      }
    } finally {
      Files.deleteIfExists(name);
    }
  }

  private static void migrate(Place place, DataSource source) {
    var flyway = Flyway.configure(Database.class.getClassLoader())
        .dataSource(source)
        .locations(place.migrations());
    if (place instanceof Place.Postgres postgres) {
      flyway.defaultSchema(postgres.schema()).createSchemas(true);
    }
    flyway.load().migrate();
  }

  /** The newest migration that was run, 0 where none was. */
  private static int version(Place place, Connection connection) throws SQLException {
    String tables = switch (place) {
      case Place.Sqlite sqlite -> "select count(*) from sqlite_master where name = ?";
      case Place.Postgres postgres ->
        "select count(*) from information_schema.tables"
            + " where table_name = ? and table_schema = current_schema()";
    };
    try (PreparedStatement statement = connection.prepareStatement(tables)) {
      statement.setString(1, HISTORY);
      if (number(statement.executeQuery()) == 0) {
        return 0;
      }
    }
    try (PreparedStatement statement =
        connection.prepareStatement("select max(cast(version as integer)) from " + HISTORY
            + " where success and version is not null")) {
      return number(statement.executeQuery());
    }
  }

  private static int number(ResultSet answer) throws SQLException {
    try (answer) {
      return answer.next() ? answer.getInt(1) : 0;
    }
  }

  DSLContext sql() {
    return sql;
  }

  private boolean isSqlite() {
    return place instanceof Place.Sqlite;
  }

  /** What to tell of a failure. */
  LedgerException trouble(Throwable cause) {
    return Trouble.of(place, cause);
  }

  /**
   * Lets one process write at a time, on PostgreSQL too: it would let two of them find the same address unknown. SQLite
   * does so by itself.
   */
  void takeTurn(DSLContext transaction) {
    if (!isSqlite()) {
      transaction.fetch("select pg_advisory_xact_lock(hashtext('upfront ' || current_schema()))");
    }
  }

  /** Sends all that was committed to the disk, as far as nobody reads at the time. */
  void sync() {
    if (isSqlite()) {
      sql.fetch("pragma wal_checkpoint(passive)");
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw trouble(e);
    }
  }
}
