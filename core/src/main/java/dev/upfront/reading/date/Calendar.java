package dev.upfront.reading.date;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.reading.date.When.Lean;
import dev.upfront.reading.date.When.Slice;
import dev.upfront.reading.date.When.Unit;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Ties dates as words give them to the calendar, by the table of the contract: early, mid and late in a month are days
 * 1–10, 11–20 and 21–end; in a year months 1–4, 5–8 and 9–12; spring to winter months 3–5, 6–8, 9–11 and 12–2.
 */
public final class Calendar {

  /** Where the event stands as seen from the day of writing. */
  public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
  }

  /** So many days after a premiere an article that announces it may still be read as new. */
  private static final int READ_LATE = 90;

  /** "This January" is so many months away at least where it is the one to come. */
  private static final int MONTHS_AHEAD = 6;

  /** "Tonight" and "next week" say nothing where the day of writing is not known as well as that, in days either way. */
  private static final int GIVE_OF_DAY = 7;

  /** And "next month" where it is not known to that. */
  private static final int GIVE_OF_MONTH = 45;

  private static final int LONG_AGO = 30;

  private static final int LAST_OF_MIDSEASON = 4;

  private final LocalDate today;
  private final int give;
  private final boolean known;
  private final boolean broadcasting;

  /**
   * A calendar seen from one day.
   *
   * @param today the day of writing
   * @param broadcasting whether seasons of the year are broadcasting seasons (winter is January to March)
   */
  public Calendar(LocalDate today, boolean broadcasting) {
    this(today, 0, broadcasting);
  }

  /** The same where it may as well have been {@code give} days before or behind that day. */
  public Calendar(LocalDate today, int give, boolean broadcasting) {
    this(today, give, true, broadcasting);
  }

  private Calendar(LocalDate today, int give, boolean known, boolean broadcasting) {
    this.today = today;
    this.give = give;
    this.known = known;
    this.broadcasting = broadcasting;
  }

  /** A calendar of a text of which nobody knows when it was written: dates that lean on that day mean any. */
  public static Calendar ofNoDay(boolean broadcasting) {
    return new Calendar(LocalDate.EPOCH, 0, false, broadcasting);
  }

  /** Whether a day is yet to come. */
  public boolean isAhead(LocalDate day) {
    return day.isAfter(today);
  }

  /** Whether a year is so far back that a story is set in it rather than a season shown. */
  public boolean isLongAgo(When when) {
    return known && when.year() != 0 && when.year() < today.getYear() - LONG_AGO;
  }

  /** The window that the date means, or null where it means none. */
  @Nullable
  public Window resolve(When when, Tense tense, @Nullable LocalDate spokenOf) {
    if (!known && !when.isAbsolute() && !(spokenOf != null && when.leansOnDateBefore())) {
      return Window.ANY;
    }
    if (give > leastGive(when)) {
      return Window.ANY;
    }
    try {
      return resolveChecked(when, tense, spokenOf);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** How well the day of writing must be known for words that lean on it. */
  private static int leastGive(When when) {
    return switch (when.unit()) {
      case DAYS_OFF, WEEKS_OFF, DAYS_AHEAD, WEEKS_AHEAD, WEEK, WEEKEND, WEEKDAY -> GIVE_OF_DAY;
      case MONTHS_OFF, MONTHS_AHEAD, REST_OF_MONTH -> GIVE_OF_MONTH;
      case DAY -> when.month() == 0 && !when.leansOnDateBefore() ? GIVE_OF_DAY : Integer.MAX_VALUE;
      case MONTH ->
        when.month() == 0 && !when.leansOnDateBefore() ? GIVE_OF_MONTH : Integer.MAX_VALUE;
      default -> Integer.MAX_VALUE;
    };
  }

  private @Nullable Window resolveChecked(When when, Tense tense, @Nullable LocalDate spokenOf) {
    return switch (when.unit()) {
      case YEAR -> sliceOfYear(year(when, spokenOf), when.slice());
      case MONTH -> {
        YearMonth month = month(when, tense, spokenOf);
        yield month == null ? null : sliceOfMonth(month, when.slice());
      }
      case DAY -> day(when, tense, spokenOf);
      case FEAST -> {
        LocalDate thisYear = feast(when, when.year() == 0 ? today.getYear() : when.year());
        When named = new When(
            when.year(),
            when.yearLean(),
            Unit.FEAST,
            thisYear.getMonthValue(),
            thisYear.getDayOfMonth(),
            0,
            when.slice(),
            when.monthLean());
        yield Window.of(PartialDate.of(feast(when, yearOf(named, tense, spokenOf, named.month()))));
      }
      case SEASON -> season(when, tense, spokenOf);
      case QUARTER ->
        months(
            yearOf(when, tense, spokenOf, when.number() * 3),
            when.number() * 3 - 2,
            when.number() * 3);
      case HALF ->
        months(
            yearOf(when, tense, spokenOf, when.number() * 6),
            when.number() * 6 - 5,
            when.number() * 6);
      case WEEK -> {
        LocalDate monday = monday(when);
        yield days(monday, monday.plusDays(6));
      }
      case WEEKEND -> {
        LocalDate monday = monday(when);
        yield days(monday.plusDays(5), monday.plusDays(6));
      }
      case WEEKDAY -> Window.of(PartialDate.of(weekday(when, tense, spokenOf)));
      case DAYS_OFF -> Window.of(PartialDate.of(today.plusDays(when.number())));
      case WEEKS_OFF -> Window.of(PartialDate.of(today.plusWeeks(when.number())));
      case MONTHS_OFF -> monthOf(today.plusMonths(when.number()));
      case YEARS_OFF -> monthOf(today.plusYears(when.number()));
      case DAYS_AHEAD ->
        tense != Tense.FUTURE ? null : Window.of(PartialDate.of(today.plusDays(when.number())));
      case WEEKS_AHEAD ->
        tense != Tense.FUTURE ? null : Window.of(PartialDate.of(today.plusWeeks(when.number())));
      case MONTHS_AHEAD -> tense != Tense.FUTURE ? null : monthOf(today.plusMonths(when.number()));
      case DAYS_AFTER ->
        spokenOf == null ? null : Window.of(PartialDate.of(spokenOf.plusDays(when.number())));
      case WEEKS_AFTER ->
        spokenOf == null ? null : Window.of(PartialDate.of(spokenOf.plusWeeks(when.number())));
      case MONTHS_AFTER -> spokenOf == null ? null : monthOf(spokenOf.plusMonths(when.number()));
      case YEARS_AFTER ->
        spokenOf == null ? null : Window.of(PartialDate.of(spokenOf.plusYears(when.number())));
      case REST_OF_YEAR -> {
        LocalDate last = LocalDate.of(when.year() == 0 ? today.getYear() : when.year(), 12, 31);
        yield days(today.getYear() == last.getYear() ? today : last.withDayOfYear(1), last);
      }
      case REST_OF_MONTH ->
        Window.of(PartialDate.of(today), PartialDate.of(YearMonth.from(today).atEndOfMonth()));
    };
  }

  /** The Monday of the week that is meant. */
  private LocalDate monday(When when) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate leant = when.monthLean() == Lean.NEXT
        ? monday.plusWeeks(1)
        : when.monthLean() == Lean.LAST ? monday.minusWeeks(1) : monday;
    return leant.plusWeeks(when.number());
  }

  /** The day of a feast in a year. */
  private static LocalDate feast(When when, int year) {
    if (when.day() != 0) {
      return LocalDate.of(year, when.month(), when.day());
    }
    if (when.month() == 0) {
      return easter(year).plusDays(when.number());
    }
    DayOfWeek weekday = DayOfWeek.of(when.number() % 10);
    int nth = when.number() / 10;
    LocalDate month = LocalDate.of(year, when.month(), 1);
    return nth > 5
        ? month.with(TemporalAdjusters.lastInMonth(weekday))
        : month.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }

  /** Easter Sunday of the Gregorian calendar, after J. Meeus, Astronomical Algorithms, chapter 8. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int month = (d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114) / 31;
    int day = (d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }

  private static Window monthOf(LocalDate day) {
    return Window.of(PartialDate.of(day.getYear(), day.getMonthValue()));
  }

  private static Window months(int year, int first, int last) {
    return Window.of(PartialDate.of(year, first), PartialDate.of(year, last));
  }

  private static Window sliceOfYear(int year, Slice slice) {
    return switch (slice) {
      case WHOLE -> Window.of(PartialDate.of(year));
      case EARLY -> months(year, 1, 4);
      case MID -> months(year, 5, 8);
      case LATE -> months(year, 9, 12);
      case END -> months(year, 12, 12);
    };
  }

  private static Window sliceOfMonth(YearMonth month, Slice slice) {
    return switch (slice) {
      case WHOLE -> Window.of(PartialDate.of(month.getYear(), month.getMonthValue()));
      case EARLY -> days(month.atDay(1), month.atDay(10));
      case MID -> days(month.atDay(11), month.atDay(20));
      case LATE, END -> days(month.atDay(21), month.atEndOfMonth());
    };
  }

  private static Window days(LocalDate from, LocalDate to) {
    return Window.of(PartialDate.of(from), PartialDate.of(to));
  }

  private int year(When when, @Nullable LocalDate spokenOf) {
    if (when.year() != 0) {
      return when.year();
    }
    LocalDate other = spokenOf == null ? today : spokenOf;
    return switch (when.yearLean()) {
      case NEXT -> today.getYear() + 1;
      case LAST -> today.getYear() - 1;
      case SAME -> other.getYear();
      case FOLLOWING -> other.getYear() + 1;
      case THIS, NONE -> today.getYear();
    };
  }

  private @Nullable YearMonth month(When when, Tense tense, @Nullable LocalDate spokenOf) {
    if (when.month() == 0) {
      LocalDate other = spokenOf == null ? today : spokenOf;
      return switch (when.monthLean()) {
        case NEXT -> YearMonth.from(today).plusMonths(1);
        case LAST -> YearMonth.from(today).minusMonths(1);
        case SAME -> YearMonth.from(other);
        case FOLLOWING -> YearMonth.from(other).plusMonths(1);
        case THIS, NONE -> YearMonth.from(today);
      };
    }
    return YearMonth.of(yearOf(when, tense, spokenOf, when.month()), when.month());
  }

  /** "Will be back this January", written in December. */
  private boolean isOfNextYear(When when, Tense tense, int month) {
    return tense == Tense.FUTURE
        && when.unit() == Unit.MONTH
        && month + MONTHS_AHEAD < today.getMonthValue();
  }

  /** The year of a date that names its month: its own, the one it leans on, or the nearest that fits the tense. */
  private int yearOf(When when, Tense tense, @Nullable LocalDate spokenOf, int month) {
    if (when.year() != 0) {
      return when.year();
    }
    int thisYear = today.getYear();
    int thisMonth = today.getMonthValue();
    return switch (when.yearLean()) {
      case LAST ->
        when.monthLean() == Lean.LAST && when.unit() == Unit.MONTH
            ? (month < thisMonth ? thisYear : thisYear - 1)
            : thisYear - 1;
      case NEXT ->
        when.monthLean() == Lean.NEXT && when.unit() == Unit.MONTH && month > thisMonth
            ? thisYear
            : thisYear + 1;
      case THIS -> isOfNextYear(when, tense, month) ? thisYear + 1 : thisYear;
      case SAME -> spokenOf == null ? thisYear : spokenOf.getYear();
      case FOLLOWING -> {
        LocalDate other = spokenOf == null ? today : spokenOf;
        yield month > other.getMonthValue() ? other.getYear() : other.getYear() + 1;
      }
      case NONE -> yearNear(when, tense, month, when.day());
    };
  }

  private int yearNear(When when, Tense tense, int month, int day) {
    int length = YearMonth.of(today.getYear(), month).lengthOfMonth();
    LocalDate candidate = LocalDate.of(today.getYear(), month, Math.max(1, Math.min(day, length)));
    LocalDate last = today.plusDays(give);
    boolean later = day == 0
        ? YearMonth.from(candidate).isAfter(YearMonth.from(last))
        : candidate.isAfter(last);
    // what "premieres October 4" may be read some weeks after, but hardly eleven months before
    LocalDate first = today.minusDays(give);
    boolean earlier = day == 0
        ? YearMonth.from(candidate).isBefore(YearMonth.from(first))
        : candidate.isBefore(first.minusDays(READ_LATE));
    int year = today.getYear();
    // a slip of the weekday is likelier than a day of another year where that of this one is to
    // come
    boolean expected = give == 0 && tense == Tense.FUTURE && candidate.isAfter(today);
    if (when.unit() == Unit.DAY && when.number() > 0 && !expected) {
      Integer told = yearOfWeekday(when, tense);
      if (told != null) {
        return told;
      }
    }
    return switch (tense) {
      case PAST -> later ? year - 1 : year;
      case FUTURE -> {
        // where the day of writing is not known well, it may have been late in the year before
        boolean before = give > 0 && !candidate.minusYears(1).isBefore(first);
        yield earlier ? year + 1 : before ? year - 1 : year;
      }
      case UNKNOWN -> {
        long away = ChronoUnit.DAYS.between(today, candidate);
        yield away > 200 ? year - 1 : away < -200 ? year + 1 : year;
      }
    };
  }

  /** "Monday 15 April" is in a year in which that day is a Monday: of those near the first that fits the tense. */
  private @Nullable Integer yearOfWeekday(When when, Tense tense) {
    int[] nearest = tense == Tense.PAST ? new int[] {0, -1, 1} : new int[] {0, 1, -1};
    for (int off : nearest) {
      YearMonth month = YearMonth.of(today.getYear() + off, when.month());
      if (when.day() <= month.lengthOfMonth()
          && month.atDay(when.day()).getDayOfWeek().getValue() == when.number()) {
        return month.getYear();
      }
    }
    return null;
  }

  private @Nullable Window day(When when, Tense tense, @Nullable LocalDate spokenOf) {
    if (when.month() == 0 && when.number() > 0) {
      return dayOnWeekday(when, spokenOf);
    }
    if (when.month() == 0 && when.monthLean() == Lean.NONE && when.yearLean() == Lean.NONE) {
      return dayNear(when.day(), tense);
    }
    if (when.month() == 0) {
      YearMonth month = month(
          new When(
              when.year(), when.yearLean(), Unit.MONTH, 0, 0, 0, Slice.WHOLE, when.monthLean()),
          tense,
          spokenOf);
      return month == null ? null : Window.of(PartialDate.of(month.atDay(when.day())));
    }
    int year = switch (when.yearLean()) {
      case LAST -> when.year() != 0 ? when.year() : today.getYear() - 1;
      default -> yearOf(when, tense, spokenOf, when.month());
    };
    return Window.of(PartialDate.of(LocalDate.of(year, when.month(), when.day())));
  }

  /** "Thursday the 27th": of the month last spoken of, or of the first that has one. */
  private @Nullable Window dayOnWeekday(When when, @Nullable LocalDate spokenOf) {
    YearMonth first = YearMonth.from(spokenOf == null ? today : spokenOf);
    for (int ahead = 0; ahead < MONTHS_AHEAD; ahead++) {
      YearMonth month = first.plusMonths(ahead);
      if (when.day() <= month.lengthOfMonth()
          && month.atDay(when.day()).getDayOfWeek().getValue() == when.number()) {
        return Window.of(PartialDate.of(month.atDay(when.day())));
      }
    }
    return null;
  }

  /** "The 14th": of this month, of the one before where it is past, or of the one behind. */
  private @Nullable Window dayNear(int day, Tense tense) {
    int from = tense == Tense.PAST ? 0 : day < today.getDayOfMonth() ? 1 : 0;
    int step = tense == Tense.PAST ? -1 : 1;
    YearMonth month = YearMonth.from(today).plusMonths(from);
    if (tense == Tense.PAST && day > today.getDayOfMonth() || day > month.lengthOfMonth()) {
      month = month.plusMonths(step);
    }
    return day > month.lengthOfMonth() ? null : Window.of(PartialDate.of(month.atDay(day)));
  }

  /** Midseason is over with April: from May on it is that of the year to come. */
  private Window midseason(When when, Tense tense) {
    boolean next = tense != Tense.PAST && today.getMonthValue() > LAST_OF_MIDSEASON;
    int year = when.year() != 0
        ? when.year()
        : when.yearLean() == Lean.LAST || !next ? today.getYear() : today.getYear() + 1;
    return months(year, 1, LAST_OF_MIDSEASON);
  }

  private Window season(When when, Tense tense, @Nullable LocalDate spokenOf) {
    if (when.isMidseason()) {
      return midseason(when, tense);
    }
    int first;
    if (broadcasting) {
      first = switch (when.number()) {
        case 1 -> 4;
        case 2 -> 7;
        case 3 -> 10;
        default -> 1;
      };
    } else {
      first = when.number() == 4 ? 12 : when.number() * 3;
    }
    int year;
    if (when.year() != 0) {
      // "winter 2024" is mostly January and February of that year
      boolean before = first == 12 && when.slice() != Slice.EARLY;
      year = before ? when.year() - 1 : when.year();
    } else {
      int thisMonth = today.getMonthValue();
      int last = first == 12 ? 2 : first + 2;
      boolean running =
          first == 12 ? thisMonth == 12 || thisMonth <= 2 : thisMonth >= first && thisMonth <= last;
      int current = first == 12 && thisMonth <= 2 ? today.getYear() - 1 : today.getYear();
      boolean named = when.monthLean() == when.yearLean();
      year = switch (when.yearLean()) {
        case LAST ->
          !named
              ? today.getYear() - 1
              : running
                  ? current - 1
                  : thisMonth > last || first == 12
                      ? (first == 12 ? today.getYear() - 1 : current)
                      : current - 1;
        case NEXT ->
          !named
              ? today.getYear() + 1
              : running
                  ? current + 1
                  : thisMonth > first || tense == Tense.FUTURE && first - thisMonth <= 3
                      ? current + 1
                      : current;
        case THIS -> current;
        case SAME -> spokenOf == null ? current : spokenOf.getYear();
        case FOLLOWING ->
          spokenOf == null
              ? current + 1
              : (spokenOf.getMonthValue() < first ? spokenOf.getYear() : spokenOf.getYear() + 1);
        case NONE ->
          running
              ? current + (tense == Tense.FUTURE && thisMonth == last ? 1 : 0)
              : switch (tense) {
                case PAST -> thisMonth < first ? today.getYear() - 1 : today.getYear();
                case FUTURE, UNKNOWN ->
                  thisMonth > last && first != 12 ? today.getYear() + 1 : today.getYear();
              };
      };
    }
    if (first == 12) {
      PartialDate from = PartialDate.of(year, 12);
      return switch (when.slice()) {
        case WHOLE -> Window.of(from, PartialDate.of(year + 1, 2));
        case EARLY -> Window.of(from);
        case MID -> Window.of(PartialDate.of(year + 1, 1));
        case LATE, END -> Window.of(PartialDate.of(year + 1, 2));
      };
    }
    return switch (when.slice()) {
      case WHOLE -> months(year, first, first + 2);
      case EARLY -> months(year, first, first);
      case MID -> months(year, first + 1, first + 1);
      case LATE, END -> months(year, first + 2, first + 2);
    };
  }

  private LocalDate weekday(When when, Tense tense, @Nullable LocalDate spokenOf) {
    DayOfWeek day = DayOfWeek.of(when.number());
    if (spokenOf != null && when.leansOnDateBefore()) {
      return spokenOf.with(
          when.yearLean() == Lean.SAME
              ? TemporalAdjusters.nextOrSame(day)
              : TemporalAdjusters.next(day));
    }
    if (when.yearLean() == Lean.LAST) {
      return today.with(TemporalAdjusters.previous(day));
    }
    if (when.yearLean() == Lean.NEXT) {
      return today
          .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
          .with(TemporalAdjusters.nextOrSame(day));
    }
    if (when.day() > 0) {
      return today.with(TemporalAdjusters.next(day)).plusWeeks(when.day());
    }
    return tense == Tense.PAST
        ? today.with(TemporalAdjusters.previousOrSame(day))
        : today.with(TemporalAdjusters.nextOrSame(day));
  }
}
