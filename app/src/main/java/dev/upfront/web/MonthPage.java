package dev.upfront.web;

import dev.upfront.claim.Window;
import dev.upfront.dossier.Words;
import dev.upfront.standing.Standing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the calendar shows of one month: its weeks from Monday on, with what comes out on a day in that day, and what
 * comes out within a window as a bar across the days of the window.
 *
 * @param name the month in words
 * @param before the month before
 * @param after the month behind
 * @param days the names of the days of the week
 * @param premieres all that may begin in it, for those whose screen has no room for names in days
 */
record MonthPage(
    Frame frame,
    AsOfControl control,
    String name,
    Turn before,
    Turn after,
    List<Weekday> days,
    List<Week> weeks,
    List<CalendarPage.Premiere> premieres) {
  private static final int MOST_BARS = 4;
  private static final int DAYS = 7;

  /** Another month with its page. */
  record Turn(String name, String link) {}

  /** A day of the week, in short and in full. */
  record Weekday(String brief, String name) {}

  /**
   * Seven days with the windows that reach into them.
   *
   * @param more how many windows there was no room for
   */
  record Week(List<Day> days, List<Bar> bars, int more) {}

  /**
   * A day.
   *
   * @param isOutside whether it belongs to another month
   * @param isToday whether it is the day as of which the page is shown
   */
  record Day(
      LocalDate date, boolean isOutside, boolean isToday, List<CalendarPage.Premiere> premieres) {
    int number() {
      return date.getDayOfMonth();
    }
  }

  /**
   * A window in a week.
   *
   * @param before how many days of the week lie before it
   * @param days how many it covers
   * @param behind how many lie behind it
   */
  record Bar(int before, int days, int behind, boolean isFirm, CalendarPage.Premiere premiere) {}

  private record Dated(LocalDate first, LocalDate last, CalendarPage.Premiere premiere) {
    boolean isDay() {
      return first.equals(last);
    }

    boolean touches(LocalDate from, LocalDate to) {
      return !first.isAfter(to) && !last.isBefore(from);
    }
  }

  static MonthPage of(Frame frame, AsOfControl control, YearMonth month, Front front) {
    Links links = frame.links();
    List<Dated> dated = front.premieres(month.atDay(1)).stream()
        .map(standing -> dated(standing, links))
        .filter(each -> each.touches(month.atDay(1), month.atEndOfMonth()))
        .toList();
    List<Week> weeks = new ArrayList<>();
    LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
      weeks.add(week(monday, month, front.day(), dated));
    }
    return new MonthPage(
        frame,
        control,
        name(month),
        new Turn(name(month.minusMonths(1)), links.month(month.minusMonths(1))),
        new Turn(name(month.plusMonths(1)), links.month(month.plusMonths(1))),
        List.of(DayOfWeek.values()).stream()
            .map(day -> new Weekday(
                day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .toList(),
        weeks,
        dated.stream().map(Dated::premiere).toList());
  }

  static String name(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }

  /** A window without an end may begin in its first month: it is shown there. */
  private static Dated dated(Standing standing, Links links) {
    Window window = Objects.requireNonNull(Front.premiere(standing));
    LocalDate first = Objects.requireNonNull(window.firstDay());
    LocalDate last = window.lastDay();
    return new Dated(
        first,
        last == null ? YearMonth.from(first).atEndOfMonth() : last,
        CalendarPage.premiere(standing, Words.window(window), links));
  }

  private static Week week(LocalDate monday, YearMonth month, LocalDate today, List<Dated> dated) {
    List<Day> days = new ArrayList<>();
    for (LocalDate date = monday; date.isBefore(monday.plusDays(DAYS)); date = date.plusDays(1)) {
      LocalDate day = date;
      days.add(new Day(
          day,
          !YearMonth.from(day).equals(month),
          day.equals(today),
          dated.stream()
              .filter(each -> each.isDay() && each.first().equals(day))
              .map(Dated::premiere)
              .toList()));
    }
    LocalDate from = monday.isBefore(month.atDay(1)) ? month.atDay(1) : monday;
    LocalDate sunday = monday.plusDays(DAYS - 1);
    LocalDate to = sunday.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : sunday;
    List<Bar> bars = dated.stream()
        .filter(each -> !each.isDay() && each.touches(from, to))
        .map(each -> bar(each, monday, from, to))
        .toList();
    return new Week(
        days,
        bars.subList(0, Math.min(MOST_BARS, bars.size())),
        Math.max(0, bars.size() - MOST_BARS));
  }

  private static Bar bar(Dated dated, LocalDate monday, LocalDate from, LocalDate to) {
    LocalDate first = dated.first().isBefore(from) ? from : dated.first();
    LocalDate last = dated.last().isAfter(to) ? to : dated.last();
    int before = (int) ChronoUnit.DAYS.between(monday, first);
    int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
    boolean isFirm = dated.premiere().badge() != Badge.EXPECTED;
    return new Bar(before, days, DAYS - before - days, isFirm, dated.premiere());
  }
}
