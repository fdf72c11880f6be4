package dev.upfront.standing;

import dev.upfront.claim.Window;

/** What a {@link Question} may have for an answer. */
public sealed interface Value permits Verdict, Value.When, Value.Count, Value.Name {

  /** The days within which something happens or happened. */
  record When(Window window) implements Value {
    @Override
    public String toString() {
      return window.toString();
    }
  }

  /** How many. */
  record Count(int number) implements Value {
    @Override
    public String toString() {
      return Integer.toString(number);
    }
  }

  /** Of a platform, a character, a work. */
  record Name(String name) implements Value {
    @Override
    public String toString() {
      return name;
    }
  }
}
