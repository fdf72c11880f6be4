package dev.upfront.forecast;

/** How far a season has come; each stage takes the ones before it for granted. */
public enum Stage {
  /** It was ordered: a first season, or one more. */
  ORDERED("ordered"),
  /** Filming or animation began. */
  FILMING("filming"),
  /** Filming ended. */
  WRAPPED("wrapped");

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  /** What tables and files call it. */
  public String word() {
    return word;
  }
}
