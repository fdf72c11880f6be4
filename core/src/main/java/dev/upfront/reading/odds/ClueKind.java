package dev.upfront.reading.odds;

import dev.upfront.claim.FactType;
import dev.upfront.reading.date.DateMention.Bound;
import dev.upfront.reading.date.When.Unit;
import dev.upfront.reading.odds.AirDateClue.Aspect;
import dev.upfront.reading.odds.DayCandidates.Place;
import dev.upfront.reading.text.Text;
import java.util.Arrays;
import java.util.Locale;

/**
 * Kinds of clues about a title and a day, each with the few words that stand in each of its parts. A clue is a number while
 * articles are read: there are many for each pair, and only those that tell why are ever written.
 */
enum ClueKind {
  ALWAYS(Aspect.SHAPE, words("always")),
  ROW(Aspect.SHAPE, counts("row_", 4)),
  TITLES(Aspect.SHAPE, counts("of_", 4)),
  DAYS(Aspect.SHAPE, counts("days_", 3)),
  BLOCK(Aspect.SHAPE, names(Text.Kind.values())),

  PLACE(Aspect.PLACE, names(Place.values())),
  PLACE_UNIT(Aspect.PLACE, names(Place.values()), names(Unit.values())),
  PLACE_LYING(Aspect.PLACE, names(Place.values()), names(Lying.values())),
  PLACE_BLOCK(Aspect.PLACE, names(Place.values()), words("in"), names(Text.Kind.values())),
  PLACE_TITLES(Aspect.PLACE, names(Place.values()), counts("titles_", 2)),
  PLACE_DAYS(Aspect.PLACE, names(Place.values()), counts("days_", 2)),
  PLACE_OWN_DAYS(Aspect.PLACE, names(Place.values()), words("no_own_days", "own_days")),
  PLACE_OPENS(Aspect.PLACE, names(Place.values()), words("inside", "opens")),
  PLACE_LAST(Aspect.PLACE, names(Place.values()), words("of_other", "of_last")),
  PLACE_OF(Aspect.PLACE, names(Place.values()), counts("of_", 3)),

  UNIT(Aspect.DAY, names(Unit.values())),
  LYING(Aspect.DAY, names(Lying.values())),
  UNIT_LYING(Aspect.DAY, names(Unit.values()), names(Lying.values())),
  BOUND(Aspect.DAY, names(Bound.values())),

  BETWEEN(Aspect.BETWEEN, names(Place.values()), counts("titles_", 2)),
  BETWEEN_DAY(Aspect.BETWEEN, names(Place.values()), counts("titles_", 2), words("no_day", "day")),
  BETWEEN_APART(
      Aspect.BETWEEN, names(Place.values()), counts("titles_", 2), words("joint", "apart")),
  BETWEEN_COMMA(
      Aspect.BETWEEN, names(Place.values()), counts("titles_", 2), words("no_comma", "comma")),

  TOLD(Aspect.TOLD, names(FactType.values())),
  TOLD_PLACE(Aspect.TOLD, names(FactType.values()), names(Place.values())),
  NO_DAY(Aspect.TOLD, words("no_day")),
  NO_DAY_PLACE(Aspect.TOLD, words("no_day"), names(Place.values())),
  OWN_DAY(Aspect.TOLD, words("other_day", "this_day")),
  DAY_OF_OTHER(Aspect.TOLD, words("day_of_other")),
  DAY_OF_OTHER_PLACE(Aspect.TOLD, words("day_of_other"), names(Place.values())),

  AGE(Aspect.AGE, names(Age.values())),
  AGE_THEN(Aspect.AGE, words("then"), names(Age.values())),
  AGE_NOW_THEN(Aspect.AGE, names(Age.values()), words("then"), names(Age.values()));

  /** How a day lies to those on which the article may have been written. */
  enum Lying {
    OPEN,
    AHEAD,
    PAST,
    NOW
  }

  /** No kind has more clues. */
  private static final int ROOM = 512;

  private static final ClueKind[] KINDS = values();

  private final Aspect aspect;
  private final String[][] parts;

  ClueKind(Aspect aspect, String[]... parts) {
    this.aspect = aspect;
    this.parts = parts;
    if (clues() > ROOM) {
      throw new IllegalArgumentException(
          name() + " has " + clues() + " clues, and room is for " + ROOM);
    }
  }

  private static String[] words(String... words) {
    return words;
  }

  private static String[] names(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .toArray(String[]::new);
  }

  private static String[] counts(String what, int most) {
    String[] words = new String[most + 1];
    Arrays.setAll(words, count -> what + count);
    return words;
  }

  /**
   * The number of the clue with that word of its first part, the last one where there are not so many; a kind of no more
   * parts than words are given.
   */
  int of(int first) {
    return number(place(0, first));
  }

  int of(int first, int second) {
    return number(place(0, first) * parts[1].length + place(1, second));
  }

  int of(int first, int second, int third) {
    int two = place(0, first) * parts[1].length + place(1, second);
    return number(two * parts[2].length + place(2, third));
  }

  private int place(int part, int word) {
    return Math.min(word, parts[part].length - 1);
  }

  private int number(int clue) {
    return ordinal() * ROOM + clue;
  }

  private int clues() {
    return Arrays.stream(parts).mapToInt(words -> words.length).reduce(1, (a, b) -> a * b);
  }

  /** Of two words that exclude each other, the second where something is so. */
  static int index(boolean so) {
    return so ? 1 : 0;
  }

  /** How many numbers there are, some of which stand for nothing. */
  static int numbers() {
    return KINDS.length * ROOM;
  }

  /** Whether a number stands for a clue. */
  static boolean isClue(int number) {
    return number % ROOM < KINDS[number / ROOM].clues();
  }

  /** The clue that a number stands for. */
  static AirDateClue clue(int number) {
    ClueKind kind = KINDS[number / ROOM];
    String what = "";
    int rest = number % ROOM;
    for (int i = kind.parts.length - 1; i >= 0; i--) {
      String[] words = kind.parts[i];
      String word = words[rest % words.length];
      what = what.isEmpty() ? word : word + "/" + what;
      rest /= words.length;
    }
    return new AirDateClue(kind.aspect, what);
  }
}
