package dev.upfront.ledger;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says in one line what is wrong with a ledger: which one, what failed, what helps. Nothing of what was asked was done;
 * what was recorded before is whole. Unchecked, as a database may fail at any question.
 */
public final class LedgerException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final boolean missing;

  /**
   * Made of the three things that the message says.
   *
   * @param ledger which one, as {@link Place#shown()} says it
   * @param wrong what is wrong, a clause whose subject is the ledger: "cannot be written"
   * @param remedy what the user can do, an imperative: "make room"
   * @param cause what the database said, null where it said nothing
   */
  LedgerException(String ledger, String wrong, String remedy, @Nullable Throwable cause) {
    this(ledger, wrong, remedy, cause, false);
  }

  private LedgerException(
      String ledger, String wrong, String remedy, @Nullable Throwable cause, boolean missing) {
    super("the ledger " + ledger + " " + wrong + ": " + remedy, cause);
    this.missing = missing;
  }

  /** Said where one was asked for that nobody has made. */
  static LedgerException missing(String ledger) {
    return new LedgerException(
        ledger, "does not exist yet", "add articles to it, or check the name", null, true);
  }

  /** Whether nothing is wrong but that there is none yet. */
  public boolean isMissing() {
    return missing;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
