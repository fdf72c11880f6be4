package dev.upfront.app;

import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.LedgerException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --db}: which ledger a command is about. */
final class LedgerOption {
  private static final String VARIABLE = "UPFRONT_DB";

  @Option(
      names = "--db",
      paramLabel = "FILE|URL",
      description = {
        "The ledger: a file, or a jdbc:sqlite: or jdbc:postgresql: URL.",
        "Unless told: UPFRONT_DB of the environment, else upfront/upfront.db in XDG_DATA_HOME,"
            + " which is ~/.local/share as a rule."
      })
  private @Nullable String db;

  /**
   * Opens it, and makes it where there is none.
   *
   * @throws dev.upfront.ledger.LedgerException where it cannot be opened
   */
  Ledger open(InstantSource clock) {
    return Ledger.open(url(), clock);
  }

  /** Opens it for a question, and refuses where there is none. */
  Ledger openExisting(InstantSource clock) {
    return Ledger.openExisting(url(), clock);
  }

  /** Opens it for a question that has an answer without it too: null where none was named and there is none. */
  @Nullable
  Ledger openIfThere(InstantSource clock) {
    boolean named = db != null || !System.getenv().getOrDefault(VARIABLE, "").isEmpty();
    Path standard = standard(System.getenv(), System.getProperty("user.home", "."));
    return named || Files.exists(standard) ? openExisting(clock) : null;
  }

  /**
   * Opens it to see what adding would do; where there is none, one in the folder stands in for it, so that none is made.
   */
  Ledger openToForesee(InstantSource clock, Path folder) {
    try {
      return openExisting(clock);
    } catch (LedgerException e) {
      if (!e.isMissing()) {
        throw e;
      }
      return Ledger.open("jdbc:sqlite:" + folder.resolve("none.db"), clock);
    }
  }

  private String url() {
    return url(db, System.getenv(), System.getProperty("user.home", "."));
  }

  /**
   * The JDBC URL of the ledger that a user means.
   *
   * @param db what was said on the command line, null where nothing was
   * @param environment variables of the environment
   * @param home folder of the user
   */
  static String url(@Nullable String db, Map<String, String> environment, String home) {
    String said = db != null ? db : environment.getOrDefault(VARIABLE, "");
    if (said.startsWith("jdbc:")) {
      return said;
    }
    return "jdbc:sqlite:" + (said.isEmpty() ? standard(environment, home) : said);
  }

  /** The specification says that a folder which is not absolute counts as not said. */
  private static Path standard(Map<String, String> environment, String home) {
    Path data = Path.of(home, ".local", "share");
    try {
      Path said = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
      data = said.isAbsolute() ? said : data;
    } catch (InvalidPathException e) {
      // As good as not said.
    }
    return data.resolve("upfront").resolve("upfront.db");
  }
}
