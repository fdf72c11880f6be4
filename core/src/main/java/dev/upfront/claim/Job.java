package dev.upfront.claim;

/** What somebody does behind the camera. */
public enum Job {
  /** Created, developed or adapted the series. */
  CREATOR,
  /** Runs it. */
  SHOWRUNNER,
  /** Writes it, or composes the series for anime. */
  WRITER,
  /** Directs it, or some of it. */
  DIRECTOR,
  /** Produces it, executive producers included. */
  PRODUCER,
  /** Wrote the source work and takes part in the series. */
  AUTHOR;

  /** The word that stands for it in the contract. */
  public String word() {
    return Words.of(this);
  }

  /**
   * The one that a word of the contract stands for.
   *
   * @throws IllegalArgumentException where it stands for none
   */
  public static Job of(String word) {
    return Words.constant(Job.class, word);
  }
}
