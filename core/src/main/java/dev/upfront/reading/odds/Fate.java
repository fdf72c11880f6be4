package dev.upfront.reading.odds;

import dev.upfront.claim.Fact;
import org.jspecify.annotations.Nullable;

/** What can become of a series that is one of many in an article, as far as it is learned to tell from what stands around. */
public enum Fate {
  RENEWED,
  CANCELLED,
  FINAL_SEASON,
  ORDERED,
  UNDECIDED,
  DELAYED;

  /** The fate that a fact tells of, or null. */
  static @Nullable Fate of(Fact fact) {
    return switch (fact) {
      case Fact.Renewed renewed -> RENEWED;
      case Fact.Cancelled cancelled -> CANCELLED;
      case Fact.FinalSeason end -> FINAL_SEASON;
      case Fact.Ordered ordered -> ORDERED;
      case Fact.Undecided undecided -> UNDECIDED;
      case Fact.Delayed delayed -> DELAYED;
      default -> null;
    };
  }

  /**
   * Whether one sentence does not say both of a series. An end may undo an order, "ordered last year, now axed", but who was
   * "spared" beside others that were not, or whose fate is open, has not met with it.
   */
  boolean contradicts(Fate other) {
    boolean undone = this == CANCELLED && other == ORDERED;
    return this != other && !undone && isVerdict() && other.isVerdict();
  }

  private boolean isVerdict() {
    return switch (this) {
      case RENEWED, CANCELLED, ORDERED, UNDECIDED -> true;
      case FINAL_SEASON, DELAYED -> false;
    };
  }

  Fact fact() {
    return switch (this) {
      case RENEWED -> new Fact.Renewed(null);
      case CANCELLED -> new Fact.Cancelled(null);
      case FINAL_SEASON -> new Fact.FinalSeason();
      case ORDERED -> new Fact.Ordered(null);
      case UNDECIDED -> new Fact.Undecided();
      case DELAYED -> new Fact.Delayed();
    };
  }
}
