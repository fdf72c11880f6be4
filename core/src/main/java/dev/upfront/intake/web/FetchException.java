package dev.upfront.intake.web;

import java.io.IOException;
import java.io.Serial;
import java.util.Objects;

/** Ends a request whose answer is not wanted, or never came. */
final class FetchException extends IOException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /**
   * Made of what the message says after the address.
   *
   * @param wrong a clause whose subject is the address: "gives no answer"
   * @param remedy what the user can do, an imperative
   */
  FetchException(Reason reason, String wrong, String remedy) {
    super(wrong + ": " + remedy);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
