package dev.upfront.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day out of the ways in which pages write a time: {@code 2023-04-19T06:30:00+01:00},
 * {@code 20230419}, {@code Wed, 19 Apr 2023 06:30:00 GMT}, {@code April 19, 2023}. The day is the
 * one written, in the outlet's own zone.
 */
final class Days {
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
  private static final Pattern IN_PATH = Pattern.compile("/(\\d{4})/(\\d{1,2})/(\\d{1,2})(?:/|$)");

  private Days() {}

  /** The day that the text begins with or names, or null where it names none. */
  static @Nullable LocalDate parse(String text) {
    String line = text.strip().toLowerCase(Locale.ROOT);
    if (line.length() > LONGEST) {
      return null;
    }
    Matcher numbers = NUMBERS.matcher(line);
    if (numbers.find()) {
      return day(numbers.group(1), numbers.group(2), numbers.group(3));
    }
    Matcher close = CLOSE_NUMBERS.matcher(line);
    if (close.find()) {
      return day(close.group(1), close.group(2), close.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(line);
    if (dayFirst.find()) {
      return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    if (monthFirst.find()) {
      return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    return null;
  }

  /** The day in an address like {@code https://example.org/2023/04/19/news}, or null. */
  static @Nullable LocalDate inAddress(@Nullable String address) {
    Matcher path = IN_PATH.matcher(Addresses.path(address));
    return path.find() ? day(path.group(1), path.group(2), path.group(3)) : null;
  }

  private static String month(String name) {
    return Integer.toString(MONTHS.indexOf(name) + 1);
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR ? date : null;
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }
}
