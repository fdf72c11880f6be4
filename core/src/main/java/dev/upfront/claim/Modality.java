package dev.upfront.claim;

/** How firmly an article states a fact, from the firmest to the loosest. */
public enum Modality {
  /**
   * Put to those who decide or to the person concerned, or called official, confirmed or announced.
   */
  OFFICIAL("official"),
  /** Stated as a fact with no such source, or put to another outlet. */
  REPORTED("reported"),
  /** Hedged or guessed: may, could, likely, rumoured, a prediction. */
  EXPECTED("expected");

  private static final Modality[] ALL = values();

  private final String word;

  Modality(String word) {
    this.word = word;
  }

  /** The word that stands for it in the contract. */
  public String word() {
    return word;
  }

  /** The firmer of the two. */
  public static Modality firmer(Modality a, Modality b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /**
   * The modality that a word of the contract stands for.
   *
   * @throws IllegalArgumentException where it stands for none
   */
  public static Modality of(String word) {
    for (Modality modality : ALL) {
      if (modality.word.equals(word)) {
        return modality;
      }
    }
    throw new IllegalArgumentException(
        "“" + word + "” is no modality: official, reported or expected");
  }
}
