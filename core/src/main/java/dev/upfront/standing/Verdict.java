package dev.upfront.standing;

/** The answer to a question of yes or no. */
public enum Verdict implements Value {
  YES,
  NO,
  /** Not decided, or not told. */
  OPEN
}
