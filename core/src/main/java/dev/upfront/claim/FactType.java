package dev.upfront.claim;

import java.util.Locale;

/** The kinds of facts, in the order in which a season lives through them; people and sources last. */
public enum FactType {
  ORDERED,
  RENEWED,
  UNDECIDED,
  CANCELLED,
  FINAL_SEASON,
  PRODUCTION_STARTED,
  PRODUCTION_ONGOING,
  PRODUCTION_WRAPPED,
  DELAYED,
  NO_DATE_YET,
  RELEASE,
  EPISODE_COUNT,
  CAST,
  CREW,
  BASED_ON;

  /** The word that stands for it in the contract. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
