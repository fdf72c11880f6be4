package dev.upfront.reading.odds;

import java.util.Locale;

/**
 * Something about a title and a day that speaks for the series' coming out on that day, or against it.
 *
 * @param aspect what kind of thing it is
 * @param what the thing, in words of small letters without spaces
 */
public record AirDateClue(Aspect aspect, String what) {

  /** Kinds of clues. */
  public enum Aspect {
    /** Where the day stands, seen from the title. */
    PLACE,
    /** What the day is: its unit, how words bound it, whether it lies ahead. */
    DAY,
    /** How the title and its sentence look. */
    SHAPE,
    /** What stands between both in one sentence. */
    BETWEEN,
    /** A word near the day. */
    WORD,
    /** What was read of the series by other ways, and of which others the day is. */
    TOLD,
    /** How old the series is when the article is written, and on that day. */
    AGE
  }

  /** The clue that {@link #toString} writes. Throws {@link IllegalArgumentException} where it is none. */
  public static AirDateClue parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("“" + text + "” is no clue: aspect/what is");
    }
    return new AirDateClue(
        Aspect.valueOf(text.substring(0, slash).toUpperCase(Locale.ROOT)),
        text.substring(slash + 1));
  }

  @Override
  public String toString() {
    return aspect.name().toLowerCase(Locale.ROOT) + "/" + what;
  }
}
