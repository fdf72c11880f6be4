package dev.upfront.reading.odds;

import dev.upfront.claim.FactType;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    TOLD
  }

  /** The names of what clues are made of, in small letters: asked for many times in each sentence. */
  private static final Map<Enum<?>, String> WORDS = Stream.<Enum<?>[]>of(
          DayCandidates.Place.values(),
          When.Unit.values(),
          DateMention.Bound.values(),
          Text.Kind.values(),
          Slot.values(),
          FactType.values())
      .flatMap(Arrays::stream)
      .collect(Collectors.toUnmodifiableMap(
          Function.identity(), name -> name.name().toLowerCase(Locale.ROOT)));

  static AirDateClue of(Aspect aspect, Object what) {
    return new AirDateClue(aspect, word(what));
  }

  static AirDateClue of(Aspect aspect, Object first, Object second) {
    return new AirDateClue(aspect, word(first) + "/" + word(second));
  }

  static AirDateClue of(Aspect aspect, Object first, Object second, Object third) {
    return new AirDateClue(aspect, word(first) + "/" + word(second) + "/" + word(third));
  }

  /** A part of a clue as it is written: a word as it is, a name in small letters. */
  static String word(Object part) {
    String word = part instanceof Enum<?> name ? WORDS.get(name) : null;
    return word == null ? part.toString() : word;
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
