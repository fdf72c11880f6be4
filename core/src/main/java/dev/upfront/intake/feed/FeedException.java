package dev.upfront.intake.feed;

import java.io.Serial;
import java.util.Objects;

/** Says why something is no feed: a clause whose subject is its address, and what helps. */
public final class FeedException extends Exception {
  @Serial
  private static final long serialVersionUID = 1L;

  FeedException(String wrong, String remedy) {
    super(wrong + ": " + remedy);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
