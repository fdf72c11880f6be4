package dev.upfront.reading.sentence;

import dev.upfront.reading.text.Tokens;

/** "A seven-part thriller", "a four-parter": what has its parts counted mostly has no other season. */
public final class InParts {
  private InParts() {}

  /** Whether a token is "part" or "parter" behind its hyphen. */
  public static boolean isPart(Tokens tokens, int i) {
    return tokens.isMark(i - 1, '-') && (tokens.is(i, "part") || tokens.is(i, "parter"));
  }
}
