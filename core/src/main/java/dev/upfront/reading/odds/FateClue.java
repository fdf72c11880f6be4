package dev.upfront.reading.odds;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something around a title that speaks for a fate of the series or against it.
 *
 * @param place where it stands
 * @param what an expression of {@code states.txt} by its kind and status, a phrase of {@code events.phrases} by its
 *     section, a word, or what holds there
 * @param nearness how near it stands, where the sentence of the title has it
 */
public record FateClue(Place place, String what, Nearness nearness) {

  /** Where a clue stands, seen from the row of titles that the title is in. */
  public enum Place {
    BEFORE,
    BEHIND,
    SENTENCE_BEFORE,
    OPENING_OF_PARAGRAPH,
    HEADING,
    HEADLINE,
    /** What the phrases and lists told of the same series anywhere. */
    TOLD,
    /** What they told of any series in the paragraph. */
    PARAGRAPH,
    /** A word of the sentence. */
    SENTENCE,
    /** How old the series is. */
    AGE,
    /** What holds for the article as a whole. */
    ARTICLE,
    /** How the title itself stands: in a row, in an item, first in its line. */
    SHAPE
  }

  /** How near to the row an expression stands: by tokens, or by titles between, with the end of a clause or without it. */
  public enum Nearness {
    ANY,
    CLOSE,
    NEAR,
    FAR,
    NO_TITLE_BETWEEN,
    NO_TITLE_BETWEEN_APART,
    ONE_TITLE_BETWEEN,
    ONE_TITLE_BETWEEN_APART,
    TITLES_BETWEEN,
    TITLES_BETWEEN_APART
  }

  static FateClue of(Place place, String what) {
    return new FateClue(place, what, Nearness.ANY);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FateClue clue
        && place == clue.place
        && nearness == clue.nearness
        && what.equals(clue.what);
  }

  /** Looked up for each sign near each title: all three tell clues apart. */
  @Override
  public int hashCode() {
    return 31 * (31 * what.hashCode() + place.ordinal()) + nearness.ordinal();
  }

  /** The clue that {@link #toString} writes. Throws {@link IllegalArgumentException} where it is none. */
  public static FateClue parse(String text) {
    int first = text.indexOf('/');
    int last = text.lastIndexOf('/');
    if (first == last) {
      throw new IllegalArgumentException("“" + text + "” is no clue: place/what/nearness is");
    }
    return new FateClue(
        Place.valueOf(text.substring(0, first).toUpperCase(Locale.ROOT)),
        text.substring(first + 1, last),
        Nearness.valueOf(text.substring(last + 1).toUpperCase(Locale.ROOT)));
  }

  @Override
  public String toString() {
    return (place + "/").toLowerCase(Locale.ROOT)
        + what
        + ("/" + nearness).toLowerCase(Locale.ROOT);
  }
}
