package dev.upfront.bench;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a claim that was read counts as the one that was marked: type, series, season and the type's
 * own arguments agree. Names are compared without accents and articles; a release window may be off
 * by some days, the more the longer it is.
 */
final class Matching {
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]+");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*?\\)");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EMPTY_OPENING =
      Pattern.compile("^(the|a|marvel s|marvels|star wars) ");

  private Matching() {}

  /**
   * Whether they are the same claim.
   *
   * @param goldSeries the series of the marked article, for a mark that names none
   * @param readSeries the series of the article as read, for a claim that names none
   */
  static boolean same(
      Mark gold, Mark read, @Nullable String goldSeries, @Nullable String readSeries) {
    if (!gold.family().equals(read.family())) {
      return false;
    }
    if (!sameSeries(or(gold.series(), goldSeries), or(read.series(), readSeries))) {
      return false;
    }
    if (gold.season() != null && !gold.season().equals(read.season())) {
      return false;
    }
    return switch (gold.type()) {
      case "release" ->
        gold.from() == null && gold.to() == null
            || sameWindow(gold.from(), gold.to(), read.from(), read.to());
      case "cast", "crew" -> samePerson(gold.person(), read.person());
      case "episode_count" -> gold.count() == null || gold.count().equals(read.count());
      default -> true;
    };
  }

  private static @Nullable String or(@Nullable String text, @Nullable String other) {
    return text == null || text.isEmpty() ? other : text;
  }

  /** A name in its plainest form. */
  static String plain(@Nullable String name) {
    if (name == null) {
      return "";
    }
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    plain = NOT_ASCII.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).replace("&", " and ");
    plain = IN_BRACKETS.matcher(plain).replaceAll(" ");
    plain = NOT_A_WORD.matcher(plain).replaceAll(" ").strip();
    return EMPTY_OPENING.matcher(plain).replaceFirst("");
  }

  static boolean sameSeries(@Nullable String a, @Nullable String b) {
    String one = plain(a);
    String other = plain(b);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    return one.equals(other)
        || Math.min(one.length(), other.length()) >= 4
            && (one.contains(other) || other.contains(one));
  }

  static boolean samePerson(@Nullable String a, @Nullable String b) {
    List<String> one = words(a);
    List<String> other = words(b);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    return one.get(one.size() - 1).equals(other.get(other.size() - 1))
        && (one.get(0).charAt(0) == other.get(0).charAt(0) || one.size() == 1 || other.size() == 1);
  }

  /** Whether both are equally firm, by the words of the contract or by older ones. */
  static boolean sameModality(String a, @Nullable String b) {
    return b != null && word(a).equals(word(b));
  }

  private static String word(String modality) {
    return switch (modality) {
      case "asserted" -> "reported";
      case "rumoured", "rumored" -> "expected";
      default -> modality;
    };
  }

  /** Whether two names of a part have a word in common. */
  static boolean sameCharacter(@Nullable String a, @Nullable String b) {
    Set<String> common = new HashSet<>(words(a));
    common.retainAll(words(b));
    return !common.isEmpty();
  }

  private static List<String> words(@Nullable String name) {
    String plain = plain(name).strip();
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  /**
   * Whether both are open on the same sides and their ends lie within 3 days of each other; within
   * 32 where the marked window is longer than 60 days, on the day where it is a single day.
   */
  static boolean sameWindow(
      @Nullable String goldFrom,
      @Nullable String goldTo,
      @Nullable String readFrom,
      @Nullable String readTo) {
    LocalDate from = goldFrom == null ? null : first(goldFrom);
    LocalDate to = goldTo == null ? null : last(goldTo);
    LocalDate otherFrom = readFrom == null ? null : first(readFrom);
    LocalDate otherTo = readTo == null ? null : last(readTo);
    long slack = 3;
    if (from != null && to != null) {
      long length = ChronoUnit.DAYS.between(from, to);
      slack = length > 60 ? 32 : length == 0 ? 0 : 3;
    }
    return near(from, otherFrom, slack) && near(to, otherTo, slack);
  }

  private static boolean near(@Nullable LocalDate a, @Nullable LocalDate b, long slack) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return Math.abs(ChronoUnit.DAYS.between(a, b)) <= slack;
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.parse(date + "-01-01");
      case 7 -> LocalDate.parse(date + "-01");
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.parse(date + "-12-31");
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
