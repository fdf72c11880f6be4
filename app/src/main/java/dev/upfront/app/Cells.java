package dev.upfront.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/**
 * Text measured in the cells of a terminal, where 東 takes two and a combining accent none. What a
 * reader sees as one character is never cut apart.
 */
final class Cells {
  /** How wide a page is. */
  static final int PAGE = 80;

  private static final Pattern CHARACTER = Pattern.compile("\\X");

  /** Spaces of all kinds, line ends and control characters, among them what starts an escape. */
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  /**
   * Characters without a glyph, among them those that turn the direction of a whole line. Joiners
   * and selectors stay, as emoji and some scripts are made with them.
   */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\u200c\\u200d]]");

  private Cells() {}

  /** How many cells the text takes. */
  static int width(String text) {
    int width = 0;
    int ascii = 0;
    while (ascii < text.length() && text.charAt(ascii) < 0x7f) {
      ascii++;
    }
    if (ascii == text.length()) {
      return ascii;
    }
    Matcher character = CHARACTER.matcher(text);
    while (character.find()) {
      width += characterWidth(text, character.start(), character.end());
    }
    return width;
  }

  /** The parts of one character lie on each other, so the widest part counts. */
  private static int characterWidth(String text, int start, int end) {
    int width = 0;
    for (int i = start; i < end; ) {
      int point = text.codePointAt(i);
      // Selector 16 asks for the emoji of a sign that has a narrow form too.
      width = Math.max(width, point == 0xfe0f ? 2 : WCWidth.wcwidth(point));
      i += Character.charCount(point);
    }
    return width;
  }

  /** One line of text that a terminal can be trusted with. */
  static String clean(String text) {
    return UNSEEN.matcher(BLANK.matcher(text).replaceAll(" ")).replaceAll("").strip();
  }

  /** Fills the text up with spaces. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Cuts the text where it is too wide, and says so with an ellipsis. */
  static String elide(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    return text.substring(0, fitting(text, 0, width - 1)).stripTrailing() + "…";
  }

  /**
   * Breaks the text into lines, between words where there are any.
   *
   * @param most how many lines there may be; the last one is elided where the text goes on
   */
  static List<String> wrap(String text, int width, int most) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      if (lines.size() == most - 1) {
        lines.add(elide(text.substring(start), width));
        break;
      }
      int end = fitting(text, start, width);
      if (end < text.length() && text.charAt(end) != ' ') {
        int space = text.lastIndexOf(' ', end);
        if (space > start) {
          end = space;
        }
      }
      lines.add(text.substring(start, end).stripTrailing());
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return lines;
  }

  /**
   * Shortens the text to a width at its beginning too where it must, so that {@code focus} is in
   * view; between words where there are any.
   */
  static String around(String text, String focus, int width) {
    int at = text.indexOf(focus);
    if (at < 0 || width(text) <= width || width(text.substring(0, at + focus.length())) < width) {
      return elide(text, width);
    }
    // A third of the line goes to the words before, and more where few come after.
    int before = Math.max(width / 3, width - 1 - width(text.substring(at)));
    int start = at;
    while (start > 0) {
      int word = text.lastIndexOf(' ', start - 2) + 1;
      if (width(text.substring(word, at)) >= before) {
        break;
      }
      start = word;
    }
    return elide((start == 0 ? "" : "…") + text.substring(start), width);
  }

  /** The end of the longest stretch from the start that fits; one character at least. */
  private static int fitting(String text, int start, int width) {
    Matcher character = CHARACTER.matcher(text).region(start, text.length());
    int end = start;
    int used = 0;
    while (character.find()) {
      used += characterWidth(text, character.start(), character.end());
      if (used > width && end > start) {
        break;
      }
      end = character.end();
      if (used > width) {
        break;
      }
    }
    return end;
  }
}
