package dev.upfront.reading.list;

import dev.upfront.reading.text.Tokens;

/** Lines and runs of capitals that stand where titles do and are none. */
public final class NoTitles {
  private NoTitles() {}

  /** "Starring Ana Ruiz", "Produced by Low Water Films": who is in it, and whose work it is. */
  public static boolean opensCredit(Tokens tokens, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    return tokens.is(from, "starring")
        || tokens.is(from + 1, "by")
            && (tokens.is(from, "produced")
                || tokens.is(from, "directed")
                || tokens.is(from, "written")
                || tokens.is(from, "created"));
  }

  /** "HBO Max Release Date: April 14", "Program: Low Water": what stands behind a label. */
  public static boolean isLabelled(Tokens tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.isMark(i, ':')
          && (isDate(tokens, i - 1)
              || i == from + 1 && (tokens.is(from, "program") || tokens.is(from, "screening")))) {
        return true;
      }
    }
    return false;
  }

  /** "Release date", but not "Blind Date". */
  private static boolean isDate(Tokens tokens, int i) {
    return tokens.is(i, "date")
        && (tokens.is(i - 1, "release")
            || tokens.is(i - 1, "premiere")
            || tokens.is(i - 1, "air")
            || tokens.is(i - 1, "start"));
  }
}
