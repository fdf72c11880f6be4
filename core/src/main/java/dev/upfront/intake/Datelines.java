package dev.upfront.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day where it stands among other words that only say who wrote, where and when: a line of them ("News Jane Doe 26 Mar
 * 2015 - 12:36", "(Filed: 18/10/2005)"), or the place and day that a paragraph of a release opens with ("LOS ANGELES, Nov.
 * 14, 2016 – ").
 */
final class Datelines {
  private static final int SHORTEST = "1/1/11".length();
  private static final int LONGEST = 120;

  /** A shorter line behind a day and a dash may be an item of a calendar. */
  private static final int PARAGRAPH = 100;

  /** A place and a day are no longer than this. */
  private static final int OPENING = 80;

  /** Who wrote, and for whom, is said in as many words. */
  private static final int MOST_WORDS = 9;

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final Pattern DAY = Pattern.compile("(?<![\\d/])(?:\\d{1,2}(?:st|nd|rd|th)? "
      + MONTH + ",? \\d{4}|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
      + "|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2}))(?![\\d/])");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})");

  private static final String HOUR =
      "\\d{1,2}(?:[:.]\\d{2})?(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: \\(?[a-z]{2,5}\\)?)?";
  private static final String WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? ";

  /** "Page last updated at 17:03 GMT, Friday, " before a day. */
  private static final Pattern SAID_BEFORE =
      Pattern.compile("[^:(]{0,50}\\b(?:published|updated|posted|filed)(?: on| at)? ?[:–-]? ?(?:"
          + HOUR + ",? )?(?:" + WEEKDAY + ")?");

  /** "6:00 AM PDT " before a day that opens a line. */
  private static final Pattern HOUR_BEFORE = Pattern.compile(
      "\\d{1,2}[:.]\\d{2} ?[ap]\\.?m\\.? (?:(?<american>[pecm][sd]?t)|[a-z]{2,4}),? ");

  /** "Metro (UK), Wednesday, " before a day: the weekday is none of the names. */
  private static final Pattern WEEKDAY_BEFORE = Pattern.compile(WEEKDAY + "$");

  /** An hour behind a day, who wrote and for whom: " 04:28 pm | IANS | New Delhi", " by Staff", " / Updated …". */
  private static final Pattern BEHIND = Pattern.compile("(?:,?(?: at| -| –)? " + HOUR
      + ")?[)\\]]?(?<by> by [^|•·]{1,40})?"
      + "(?:,? " + HOUR + ")?(?:(?: ?[|•·] ?| [/–-] | (?=updated))[^|•·]{1,45}){0,3}");

  /** Words before a day that make it one on which something happens. */
  private static final Pattern HAPPENS = Pattern.compile(
      "\\b(?:airs?|aired|airing|airdate|available|begins?|born|date|debuts?|died|ends?|episodes?|finale|launch\\w*|on|out"
          + "|premier\\w*|release\\w*|returns?|seasons?|series|starts?|streaming|until|from|since)\\b");

  /** What parts the day from the paragraph that it opens, with who sends it: " (Outlet) – ". */
  private static final Pattern PARTED = Pattern.compile(
      "\\)?[,.]? ?(?:\\([^()]{1,40}\\) ?)?(?:[–—:]|--?|/PRNewswire/ ?--) ?[^\\d ].*");

  private Datelines() {}

  /** The day of a line that says when and by whom, and names nothing else, or null. */
  static @Nullable LocalDate signed(String text) {
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return null;
    }
    String line = Spaces.collapsed(text);
    String low = line.toLowerCase(Locale.ROOT);
    Matcher day = low.length() == line.length() ? DAY.matcher(low) : DAY.matcher("");
    if (!day.find()) {
      return null;
    }
    boolean bracketed =
        low.startsWith("[") && low.endsWith("m]") || low.startsWith("(") && low.endsWith(")");
    Matcher hour = HOUR_BEFORE.matcher(low);
    boolean timed = hour.lookingAt() && hour.end() <= day.start();
    String before = line.substring(timed ? hour.end() : bracketed ? 1 : 0, day.start());
    Matcher behind = BEHIND.matcher(low.substring(day.end()));
    return behind.matches() && (before.isEmpty() || behind.group("by") == null) && signs(before)
        ? date(day.group(), low.startsWith("[") || timed && hour.group("american") != null)
        : null;
  }

  /** "News Jane Doe " before a day: names, unless the words say what they are for. */
  private static boolean signs(String before) {
    String low = before.toLowerCase(Locale.ROOT);
    if (before.isEmpty() || SAID_BEFORE.matcher(low).matches()) {
      return true;
    }
    String names =
        before.substring(0, WEEKDAY_BEFORE.matcher(low).replaceFirst("").length());
    return !HAPPENS.matcher(low).find() && areNames(names);
  }

  /** The day that a paragraph opens with, behind its place, or null. */
  static @Nullable LocalDate opening(String text) {
    if (text.length() < PARAGRAPH) {
      return null;
    }
    String open = text.strip();
    String low = open.substring(0, Math.min(OPENING, open.length())).toLowerCase(Locale.ROOT);
    Matcher day = DAY.matcher(low);
    if (!day.find() || !PARTED.matcher(open.substring(day.end())).lookingAt()) {
      return null;
    }
    String before = open.substring(0, day.start());
    return !HAPPENS.matcher(before.toLowerCase(Locale.ROOT)).find() && areNames(before)
        ? date(day.group(), false)
        : null;
  }

  private static boolean areNames(String text) {
    String[] words = text.replace("(", "").replace(")", "").split(" ", MOST_WORDS + 2);
    for (String word : words) {
      boolean joins = word.equals("and")
          || word.equals("by")
          || word.equals("for")
          || !word.isEmpty() && !Character.isLetterOrDigit(word.charAt(0)) && word.length() == 1;
      boolean named = word.isEmpty() || Character.isUpperCase(word.charAt(0));
      if (!joins && !named || word.endsWith(":") || word.endsWith("|")) {
        return false;
      }
    }
    return words.length <= MOST_WORDS + 1;
  }

  /** Months stand first among slashes where Americans write, else the numbers must show it. */
  private static @Nullable LocalDate date(String day, boolean american) {
    Matcher slashed = SLASHED.matcher(day);
    if (!slashed.matches()) {
      return Days.parse(day);
    }
    int first = Integer.parseInt(slashed.group(1));
    int second = Integer.parseInt(slashed.group(2));
    String year = slashed.group(3).length() == 2 ? "20" + slashed.group(3) : slashed.group(3);
    int months = 12;
    if (american || second > months || first == second) {
      return Days.parse(year + "-" + first + "-" + second);
    }
    return first > months ? Days.parse(year + "-" + second + "-" + first) : null;
  }
}
