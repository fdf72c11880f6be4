package dev.upfront.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line near the top of an article that says when it was published, and mostly by whom or where: "May 14, 1999|By Jane
 * Doe", "Page last updated at 17:03 GMT, Friday, 26 March 2010", "(Filed: 18/10/2005)". Beside the one day on it stand only
 * names and the few words that such lines are made of; a line that tells when a series is on has others.
 */
final class DateLine {
  private static final int SHORTEST = "6/6/13".length();
  private static final int LONGEST = 110;

  /** Names and small words beside the day are no more. */
  private static final int MOST_WORDS = 14;

  /** The place and the day before the dash with which a report begins are no longer. */
  private static final int LONGEST_DATELINE = 70;

  private static final int MOST_PLACE_WORDS = 5;

  /** An hour, with its zone: "17:03 gmt", "9:00am pt", "16:12". */
  private static final Pattern HOUR = Pattern.compile(
      "\\b\\d{1,2}(?:[:.]\\d{2}){1,2} ?(?:[ap]\\.?m\\.?)?|\\b\\d{1,2} ?[ap]\\.?m\\b\\.?",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern AMERICAN_HOUR = Pattern.compile("\\d ?[ap]\\.?m\\b");

  /** What is counted below the headline: "22 Comments". */
  private static final Pattern COUNTED = Pattern.compile(
      "\\b\\d[\\d,]{0,8} (?:comments?|shares?|views?|min(?:ute)?s? read)\\b",
      Pattern.CASE_INSENSITIVE);

  /** What may stand between the day and the dash: the end of "(April 9, 2023)", or "(Agency)". */
  private static final Pattern AGENCY = Pattern.compile("^ ?(?:\\)|\\([\\p{L} ]{2,20}\\))");

  private static final Pattern SAYS_SO =
      Pattern.compile("\\b(?:published|posted)\\b|©", Pattern.CASE_INSENSITIVE);

  /** Who posted a comment. */
  private static final Pattern POSTER =
      Pattern.compile("\\bposted by\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d&'’.]+");

  private static final Set<String> SMALL_WORDS = Set.of(
      "a",
      "an",
      "and",
      "as",
      "at",
      "blog",
      "by",
      "columnist",
      "contributor",
      "correspondent",
      "critic",
      "date",
      "editor",
      "et",
      "filed",
      "first",
      "for",
      "from",
      "hrs",
      "in",
      "last",
      "modified",
      "of",
      "on",
      "originally",
      "page",
      "post",
      "posted",
      "print",
      "publication",
      "published",
      "publishing",
      "pt",
      "ct",
      "reporter",
      "staff",
      "the",
      "this",
      "to",
      "tv",
      "updated",
      "was",
      "with",
      "writer");

  /** No line with one of these says when it was published. */
  private static final Set<String> OF_SHOWS = Set.of(
      "airs",
      "airdate",
      "air",
      "available",
      "begins",
      "coming",
      "debut",
      "debuts",
      "due",
      "ends",
      "episode",
      "episodes",
      "finale",
      "launch",
      "launches",
      "premiere",
      "premieres",
      "premiered",
      "release",
      "released",
      "returns",
      "season",
      "series",
      "starts",
      "streaming",
      "volume",
      "part");

  private DateLine() {}

  /**
   * The day on which a line says that its article was published, or null where it is no such line.
   *
   * @param updated whether the day of an update counts, and no other; else it does not
   */
  static @Nullable LocalDate read(String line, boolean updated) {
    String text = Spaces.collapsed(line);
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return null;
    }
    // "PublishedAugust 2, 2022"
    text =
        text.startsWith("Published") ? "Published " + text.substring("Published".length()) : text;
    if (!updated) {
      text = beforeUpdate(text);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    // "Published 9 April 2023 by Faber." is said of a book
    boolean sentence = lower.endsWith(".") && !lower.endsWith("m.") && lower.indexOf('|') < 0;
    if (sentence || lower.length() != text.length() || lower.contains("updated") != updated) {
      return null;
    }
    Days.Found found = Days.only(lower, !AMERICAN_HOUR.matcher(lower).find());
    return found != null
            && isFurniture(text.substring(0, found.from()) + " " + text.substring(found.to()))
        ? found.day()
        : null;
  }

  /** "Published April 9, 2023 | Updated April 10, 2023": what stands before the update, where a day does. */
  private static String beforeUpdate(String text) {
    int update = text.indexOf("Updated");
    return update > 0 && Days.only(text.substring(0, update).toLowerCase(Locale.ROOT), true) != null
        ? text.substring(0, update)
        : text;
  }

  /**
   * The day on which a line below an article says that it was published, or null: "First published on April 9, 2023 / 7:00
   * AM", "© The Daily, April 9, 2023". Where and when a series is on stands there as well, so it has to say so.
   */
  static @Nullable LocalDate closing(String line) {
    return line.length() <= LONGEST
            && SAYS_SO.matcher(line).find()
            && !POSTER.matcher(line).find()
        ? read(line, false)
        : null;
  }

  /** "PASADENA, Calif. - February 9, 2019 - From": the day between the place and the dash with which a report begins, or null. */
  static @Nullable LocalDate opening(String line) {
    String text = line.substring(0, Math.min(line.length(), LONGEST_DATELINE));
    String lower = text.toLowerCase(Locale.ROOT);
    Days.Found found = lower.length() == text.length() ? Days.only(lower, true) : null;
    if (found == null || found.from() == 0) {
      return null;
    }
    String behind = AGENCY.matcher(text.substring(found.to())).replaceFirst("").strip();
    boolean dash = behind.startsWith("-") || behind.startsWith("–") || behind.startsWith("—");
    Matcher word = WORD.matcher(text.substring(0, found.from()));
    int words = 0;
    boolean place = false;
    while (word.find()) {
      if (!Character.isUpperCase(word.group().charAt(0)) && !word.group().equals("&")) {
        return null;
      }
      words++;
      place |= words == 1
          && word.group().length() > 2
          && word.group().equals(word.group().toUpperCase(Locale.ROOT));
    }
    return dash && place && words <= MOST_PLACE_WORDS ? found.day() : null;
  }

  /** Whether words are only names and what else stands around the day of publication. */
  private static boolean isFurniture(String beside) {
    if (beside.indexOf('?') >= 0
        || beside.indexOf('!') >= 0
        || beside.indexOf('“') >= 0
        || beside.indexOf('"') >= 0) {
      return false;
    }
    String rest = HOUR.matcher(COUNTED.matcher(beside).replaceFirst(" ")).replaceAll(" ");
    Matcher word = WORD.matcher(rest);
    int words = 0;
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      // "theSun" is one too
      boolean name = !lower.equals(word.group()) || lower.equals("&");
      if (++words > MOST_WORDS
          || OF_SHOWS.contains(lower)
          || !name && !SMALL_WORDS.contains(lower)) {
        return false;
      }
    }
    return true;
  }
}
