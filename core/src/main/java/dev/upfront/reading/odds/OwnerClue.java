package dev.upfront.reading.odds;

import java.util.Locale;

/**
 * Something that speaks for a series being the one that somebody is in, or against it.
 *
 * @param place where it lies
 * @param what a word beside the title, or what holds there
 */
public record OwnerClue(Place place, String what) {

  /** Where a clue lies. */
  public enum Place {
    /** The rules take the series. */
    TOLD,
    /** The sentence names it before the person. */
    BEFORE,
    /** The sentence names it behind the person. */
    BEHIND,
    /** Only sentences before name it. */
    EARLIER,
    /** What the article has of it elsewhere. */
    ARTICLE,
    /** How it names the person, which speaks for being in any series. */
    PERSON
  }

  /** The clue that {@link #toString} writes. Throws {@link IllegalArgumentException} where it is none. */
  public static OwnerClue parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("“" + text + "” is no clue: place/what is");
    }
    return new OwnerClue(
        Place.valueOf(text.substring(0, slash).toUpperCase(Locale.ROOT)),
        text.substring(slash + 1));
  }

  @Override
  public String toString() {
    return place.name().toLowerCase(Locale.ROOT) + "/" + what;
  }
}
