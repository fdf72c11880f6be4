package dev.upfront.claim;

/** What an article says of a player's place in the cast. */
public enum CastStatus {
  /** Plays, with no word on whether new or kept. */
  STARS,
  /** Is new to the cast. */
  JOINS,
  /** Was in it before and will be again. */
  RETURNS,
  /** Will not be in it, or no longer as before. */
  LEAVES;

  /** The word that stands for it in the contract. */
  public String word() {
    return Words.of(this);
  }

  /**
   * The one that a word of the contract stands for.
   *
   * @throws IllegalArgumentException where it stands for none
   */
  public static CastStatus of(String word) {
    return Words.constant(CastStatus.class, word);
  }
}
