package dev.upfront.claim;

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
    return Words.of(this);
  }

  /**
   * The one that a word of the contract stands for.
   *
   * @throws IllegalArgumentException where it stands for none
   */
  public static FactType of(String word) {
    return Words.constant(FactType.class, word);
  }
}
