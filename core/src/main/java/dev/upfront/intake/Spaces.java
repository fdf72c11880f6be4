package dev.upfront.intake;

/** White space as it shows on a page: any run of it is one space. */
final class Spaces {
  private Spaces() {}

  static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Characters with no width, left by editors and by who counts copies. */
  static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060';
  }

  /** How many characters of the text show as other than white space. */
  static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += is(c) || isInvisible(c) ? 0 : 1;
    }
    return letters;
  }

  /** The text on one line, with single spaces. */
  static String collapsed(String text) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), 200));
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (is(c)) {
        gap = true;
      } else if (!isInvisible(c)) {
        if (gap && !line.isEmpty()) {
          line.append(' ');
        }
        line.append(c);
        gap = false;
      }
    }
    return line.toString();
  }
}
