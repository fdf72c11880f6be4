package dev.upfront.reading.sentence;

/** What a phrase may ask for in place of a word: {@code <season>}, {@code <people>}. */
public enum Slot {
  SEASON,
  DATE,
  PLATFORM,
  SERIES,
  SHOW,
  PEOPLE,
  COUNT,
  NAME;

  /** Stands for the slot where a word's number would stand. */
  int symbol() {
    return -2 - ordinal();
  }
}
