package dev.upfront.app;

import dev.upfront.intake.IntakeException;
import java.io.Serial;
import java.util.Objects;

/** Says in one line which input gives no article, why, and what helps. */
final class InputException extends Exception {
  @Serial
  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  InputException(IntakeException cause) {
    super(cause.getMessage(), cause);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
