package dev.upfront.reading.sentence;

import java.util.List;

/**
 * Words that mean one season or several.
 *
 * @param from its first token
 * @param to behind its last token
 * @param kind how the words point
 * @param numbers the seasons, where the words number them
 * @param count how many, for {@link Kind#FURTHER} and {@link Kind#COUNT}
 * @param bare an ordinal with no noun behind it ("the second")
 */
public record SeasonMention(
    int from, int to, Kind kind, List<Integer> numbers, int count, boolean bare) {
  /** No series has had more seasons; what is larger is a year or a count of something else. */
  static final int MOST = 60;

  /** How words point to a season. */
  public enum Kind {
    /** By number: "season 3", "the second and third series". */
    EXACT,
    /** The one to come: "the new season", "fresh episodes". */
    UPCOMING,
    /** The one that runs: "this season". */
    CURRENT,
    /** The one before: "last season". */
    PREVIOUS,
    /** The last one: "the final season". */
    FINAL,
    /** The one behind the one just named: "its successor". */
    SUCCESSOR,
    /** So many beyond those that exist: "two more seasons". */
    FURTHER,
    /** All so far: "both seasons", "each of the three earlier seasons". */
    ALL,
    /** A part of the season that is spoken of: "Volume 2" where the seasons are called seasons. */
    PART,
    /** A number of seasons, none of them pointed out: "after three seasons". */
    COUNT
  }

  public static SeasonMention exact(int from, int to, List<Integer> numbers, boolean bare) {
    return new SeasonMention(from, to, Kind.EXACT, List.copyOf(numbers), numbers.size(), bare);
  }

  SeasonMention asPart() {
    return new SeasonMention(from, to, Kind.PART, numbers, count, bare);
  }

  public static SeasonMention of(int from, int to, Kind kind, int count) {
    return new SeasonMention(from, to, kind, List.of(), count, false);
  }
}
