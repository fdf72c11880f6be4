package dev.upfront.ledger;

import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Says in a line for users what a database says in a page for its makers. */
final class Trouble {
  private Trouble() {}

  static LedgerException of(Place place, Throwable failure) {
    LedgerException known = cause(failure, LedgerException.class);
    if (known != null) {
      return known;
    }
    SQLiteException sqlite = cause(failure, SQLiteException.class);
    if (sqlite != null) {
      return sqlite(place, sqlite);
    }
    SQLException other = cause(failure, SQLException.class);
    if (other != null) {
      return postgres(place, other);
    }
    if (cause(failure, FlywayException.class) != null) {
      String message = String.valueOf(failure.getMessage());
      return message.contains("non-empty schema")
          ? trouble(place, failure, "is a database of something else", "give another one")
          : trouble(
              place,
              failure,
              "cannot be brought up to date (" + firstLine(message) + ")",
              "restore it from a copy, or report this");
    }
    return failure instanceof IOException
        ? trouble(
            place,
            failure,
            "cannot be made there (" + failure.getClass().getSimpleName() + ")",
            "check the folder and who may write to it")
        : trouble(
            place, failure, "failed (" + firstLine(String.valueOf(failure)) + ")", "report this");
  }

  private static LedgerException sqlite(Place place, SQLiteException e) {
    // The lower byte is the kind, the rest says more.
    return switch (e.getResultCode().code & 0xff) {
      case 3, 8, 23 ->
        trouble(place, e, "may not be written", "give yourself the right to write the file");
      case 5, 6 ->
        trouble(place, e, "is kept busy by another program", "try again when that one is done");
      case 10 -> trouble(place, e, "cannot be read or written", "check the disk");
      case 11, 26 ->
        trouble(place, e, "is no ledger, or a damaged one", "give another file, or restore a copy");
      case 13 -> trouble(place, e, "has no room left on its disk", "make room, and run this again");
      case 14 ->
        trouble(place, e, "cannot be opened", "check the name, the folder and who may write there");
      default -> trouble(place, e, "failed (" + firstLine(message(e)) + ")", "report this");
    };
  }

  private static LedgerException postgres(Place place, SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    if (state.startsWith("08")) {
      return trouble(
          place, e, "cannot be reached", "check host and port, and that the server runs");
    }
    if (state.startsWith("28")) {
      return trouble(place, e, "refuses the user", "check user and password of the URL");
    }
    return switch (state) {
      case "3D000" -> trouble(place, e, "does not exist", "create the database first");
      case "42501", "25006" ->
        trouble(place, e, "may not be written", "grant the user the right to write");
      case "53100" ->
        trouble(place, e, "has no room left on its disk", "make room, and run this again");
      default -> trouble(place, e, "failed (" + firstLine(message(e)) + ")", "report this");
    };
  }

  private static LedgerException trouble(
      Place place, Throwable cause, String wrong, String remedy) {
    return new LedgerException(place.shown(), wrong, remedy, cause);
  }

  private static String message(Throwable e) {
    return String.valueOf(e.getMessage());
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /** The cause of that kind in a chain of causes, or null. */
  private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> kind) {
    Throwable each = failure;
    for (int depth = 0; each != null && depth < 20; depth++) {
      if (kind.isInstance(each)) {
        return kind.cast(each);
      }
      each = each.getCause();
    }
    return null;
  }
}
