package dev.upfront.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year: a calendar date as exact as a text gives it, in ISO 8601 reduced precision ({@code 2023},
 * {@code 2023-08}, {@code 2023-08-03}).
 *
 * @param year 1000 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to the month's length, or 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) {

  /**
   * Checks that the parts name a date that exists.
   *
   * @throws DateTimeException where they do not, or where a day stands without its month
   */
  public PartialDate {
    if (year < 1000 || year > 9999) {
      throw new DateTimeException("year " + year + " is outside 1000 to 9999");
    }
    if (month == 0 && day != 0) {
      throw new DateTimeException("day " + day + " without its month");
    }
    if (month != 0) {
      int days = YearMonth.of(year, month).lengthOfMonth();
      if (day < 0 || day > days) {
        throw new DateTimeException("%d-%02d has no day %d".formatted(year, month, day));
      }
    }
  }

  /** The whole of a year. */
  public static PartialDate of(int year) {
    return new PartialDate(year, 0, 0);
  }

  /** The whole of a month. */
  public static PartialDate of(int year, int month) {
    return new PartialDate(year, month, 0);
  }

  /** A single day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws DateTimeException where the text is none of the three forms, or names no date
   */
  public static PartialDate parse(String text) {
    int length = text.length();
    boolean shaped = (length == 4 || length == 7 || length == 10)
        && (length < 7 || text.charAt(4) == '-')
        && (length < 10 || text.charAt(7) == '-');
    if (!shaped) {
      throw new DateTimeException("“" + text + "” is not a date like 2023, 2023-08 or 2023-08-03");
    }
    int month = length < 7 ? 0 : digits(text, 5, 7);
    int day = length < 10 ? 0 : digits(text, 8, 10);
    if (length >= 7 && month == 0 || length == 10 && day == 0) {
      throw new DateTimeException("“" + text + "” has a month or day of zero");
    }
    return new PartialDate(digits(text, 0, 4), month, day);
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new DateTimeException(
            "“" + text + "” is not a date like 2023, 2023-08 or 2023-08-03");
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /** The first day that it may mean. */
  public LocalDate first() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** The last day that it may mean. */
  public LocalDate last() {
    if (month == 0) {
      return LocalDate.of(year, 12, 31);
    }
    return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  /** The digits of {@link #first()}, 20230801, which compare as days do and are made at no cost. */
  int firstDigits() {
    return digits(Math.max(1, month), Math.max(1, day));
  }

  /** The digits of {@link #last()}. */
  int lastDigits() {
    if (month == 0) {
      return digits(12, 31);
    }
    return digits(month, day == 0 ? YearMonth.of(year, month).lengthOfMonth() : day);
  }

  private int digits(int ofMonth, int ofDay) {
    return (year * 100 + ofMonth) * 100 + ofDay;
  }

  /** Whether it names one day. */
  public boolean isDay() {
    return day != 0;
  }

  /** Reads {@code text} where there is one. */
  public static @Nullable PartialDate parseNullable(@Nullable String text) {
    return text == null ? null : parse(text);
  }

  @Override
  public String toString() {
    if (month == 0) {
      return "%04d".formatted(year);
    }
    return day == 0
        ? "%04d-%02d".formatted(year, month)
        : "%04d-%02d-%02d".formatted(year, month, day);
  }
}
