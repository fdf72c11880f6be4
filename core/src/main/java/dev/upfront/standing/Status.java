package dev.upfront.standing;

/** How far a season has come. */
public enum Status {
  /** Nothing firm is claimed. */
  UNKNOWN,
  /** It is said that nobody has decided. */
  UNDECIDED,
  /** A first season was ordered. */
  ORDERED,
  /** A further season was ordered. */
  RENEWED,
  /** Filming or animation began. */
  FILMING,
  /** Filming ended. */
  WRAPPED,
  /** Its premiere is announced for a day, or for a window of a month or less. */
  DATED,
  /** It is out. */
  RELEASED,
  /** It will not be made. */
  CANCELLED;

  /** Whether a season that has come as far is sure to be made. */
  public boolean isComing() {
    return switch (this) {
      case ORDERED, RENEWED, FILMING, WRAPPED, DATED -> true;
      case UNKNOWN, UNDECIDED, RELEASED, CANCELLED -> false;
    };
  }
}
