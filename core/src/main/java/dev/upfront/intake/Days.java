package dev.upfront.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day out of the ways in which pages write a time: {@code 2023-04-19T06:30:00+01:00},
 * {@code 20230419}, {@code Wed, 19 Apr 2023 06:30:00 GMT}, {@code April 19, 2023}. The day is the
 * one written, in the outlet's own zone.
 */
final class Days {
  private static final int SHORTEST = "2023-4-9".length();
  private static final int LONGEST = 100;
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2100;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6})\\.?";
  private static final Pattern NUMBERS =
      Pattern.compile("^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
  private static final Pattern CLOSE_NUMBERS = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST = Pattern.compile(
      "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -](\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
  private static final Pattern SHORT_NUMBERS = Pattern.compile(
      "(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|(?<!-)\\d{2})(?![\\d/-]|\\.\\d)");
  private static final Pattern ANYWHERE = Pattern.compile("(?<!\\d)\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)|"
      + SHORT_NUMBERS + "|" + DAY_FIRST + "|" + MONTH_FIRST);
  private static final Pattern IN_PATH = Pattern.compile("/(\\d{4})/(\\d{1,2})/(\\d{1,2})(?:/|$)");

  private static final Pattern WEEKDAY =
      Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? ");

  /** The hour behind a day: "at 10:54 am hst". */
  private static final Pattern HOUR_BEHIND = Pattern.compile("(?:(?:,?(?: at| -| –)? |t)\\d{1,2}"
      + "(?:[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?| ?[ap]\\.?m\\.?)"
      + "(?: \\(?[a-z]{1,5}\\)?|z|[+-]\\d{2}:?\\d{2})?)?$");

  private Days() {}

  /** The day that the text begins with or names, or null where it names none. */
  static @Nullable LocalDate parse(String text) {
    String line = text.strip().toLowerCase(Locale.ROOT);
    Written written = line.length() > LONGEST ? null : Written.in(line, Matcher::find);
    return written == null ? null : written.day();
  }

  /** The day where the text says that and nothing else but its weekday and an hour, or null. */
  static @Nullable LocalDate line(String text) {
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return null;
    }
    String line = Spaces.collapsed(text).toLowerCase(Locale.ROOT);
    String bare = HOUR_BEHIND.matcher(WEEKDAY.matcher(line).replaceFirst("")).replaceFirst("");
    Written written = Written.in(bare, Matcher::matches);
    return written == null ? null : written.day();
  }

  /** A day and where it stands. */
  record Found(LocalDate day, int from, int to) {}

  /**
   * The one day that a text in small letters names, or null where it names none or several.
   *
   * @param dayFirst whether 3/4/2005 is the third of April where it may be either
   */
  static @Nullable Found only(String lower, boolean dayFirst) {
    Matcher matcher = ANYWHERE.matcher(lower);
    if (!matcher.find()) {
      return null;
    }
    int from = matcher.start();
    int to = matcher.end();
    String text = matcher.group();
    if (matcher.find()) {
      return null;
    }
    Matcher numbers = SHORT_NUMBERS.matcher(text);
    Written written = numbers.matches()
        ? Written.ofNumbers(numbers, dayFirst)
        : Written.in(text, Matcher::matches);
    LocalDate day = written == null ? null : written.day();
    return day == null ? null : new Found(day, from, to);
  }

  /** Whether the text names a day that no calendar has, as 2023-02-30. */
  static boolean isNone(String text) {
    String line = text.strip().toLowerCase(Locale.ROOT);
    Written written = line.length() > LONGEST ? null : Written.in(line, Matcher::find);
    return written != null && !written.isDay();
  }

  /** A day by its numbers, of which there need be none. */
  private record Written(String year, String month, String dayOfMonth) {
    static @Nullable Written in(String line, Predicate<Matcher> matched) {
      Matcher numbers = NUMBERS.matcher(line);
      if (matched.test(numbers)) {
        return new Written(numbers.group(1), numbers.group(2), numbers.group(3));
      }
      Matcher close = CLOSE_NUMBERS.matcher(line);
      if (matched.test(close)) {
        return new Written(close.group(1), close.group(2), close.group(3));
      }
      Matcher dayFirst = DAY_FIRST.matcher(line);
      if (matched.test(dayFirst)) {
        return new Written(dayFirst.group(3), number(dayFirst.group(2)), dayFirst.group(1));
      }
      Matcher monthFirst = MONTH_FIRST.matcher(line);
      return matched.test(monthFirst)
          ? new Written(monthFirst.group(3), number(monthFirst.group(1)), monthFirst.group(2))
          : null;
    }

    /** "18/10/2005", "3.20.06": which is the month only numbers above twelve tell. */
    static Written ofNumbers(Matcher numbers, boolean dayFirst) {
      String first = numbers.group(1);
      String second = numbers.group(3);
      boolean turned = Integer.parseInt(first) > 12 || dayFirst && Integer.parseInt(second) <= 12;
      String year = numbers.group(4);
      String whole = year.length() == 2 ? (year.compareTo("50") < 0 ? "20" : "19") + year : year;
      return turned ? new Written(whole, second, first) : new Written(whole, first, second);
    }

    private static String number(String month) {
      return Integer.toString(MONTHS.indexOf(month) + 1);
    }

    boolean isDay() {
      return date() != null;
    }

    /** The day where articles may be of it. */
    @Nullable
    LocalDate day() {
      LocalDate date = date();
      return date != null && date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR
          ? date
          : null;
    }

    private @Nullable LocalDate date() {
      try {
        return LocalDate.of(
            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(dayOfMonth));
      } catch (DateTimeException | NumberFormatException e) {
        return null;
      }
    }
  }

  /** The day in an address like {@code https://example.org/2023/04/19/news}, or null. */
  static @Nullable LocalDate inAddress(@Nullable String address) {
    Matcher path = IN_PATH.matcher(Addresses.path(address));
    return path.find() ? new Written(path.group(1), path.group(2), path.group(3)).day() : null;
  }
}
