package dev.upfront.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of a name when what the press does not agree on is taken away. Loops over
 * characters, no patterns: thousands of keys are made while the catalogue loads.
 */
final class NameKey {
  private NameKey() {}

  /**
   * The key of a title: letters and digits alone, without case, accents, a leading The; an
   * ampersand reads "and".
   */
  static String ofTitle(String title) {
    String plain = plain(title);
    StringBuilder key = new StringBuilder(plain.length() + 2);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '&') {
        key.append("and");
      } else if (isPartOfWord(c)) {
        key.append(c);
      }
    }
    return key.isEmpty() ? title.strip() : key.toString();
  }

  /**
   * The key of a platform or outlet: as for a title, but a plus, an ampersand and the spaces
   * between words tell one from another (AMC and AMC+).
   */
  static String ofHouse(String name) {
    String plain = plain(name);
    StringBuilder key = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean sign = c == '&' || c == '+';
      if (sign || isPartOfWord(c)) {
        if (gap && !sign && !key.isEmpty() && isPartOfWord(key.charAt(key.length() - 1))) {
          key.append(' ');
        }
        key.append(c);
        gap = false;
      } else {
        gap |= Character.isWhitespace(c);
      }
    }
    return key.isEmpty() ? name.strip() : key.toString();
  }

  /** The key of a word: without case and accents. */
  static String ofWord(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 || c >= 'A' && c <= 'Z') {
        return withoutAccents(word.toString()).toLowerCase(Locale.ROOT);
      }
    }
    return word.toString();
  }

  private static String plain(String name) {
    String lower = withoutAccents(name).toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** Halves of a pair count as well: both halves of a letter beyond the first plane are kept. */
  private static boolean isPartOfWord(char c) {
    return c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c >= 128 && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
  }

  private static String withoutAccents(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) < 128) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    String parted = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(parted.length());
    for (i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
