package dev.upfront.reading.date;

/**
 * A date as words give it, not yet tied to the calendar: parts that are missing are 0, and what leans on the day of
 * writing or on another date says on which.
 *
 * @param year four digits, or 0
 * @param yearLean on which year it leans where it has none of its own
 * @param unit the length of time that it names
 * @param month 1 to 12, for {@link Unit#MONTH} and {@link Unit#DAY}
 * @param day 1 to 31, for {@link Unit#DAY}; for {@link Unit#WEEKDAY} the weeks that it is farther off
 * @param number weekday 1 to 7 (also of a {@link Unit#DAY}, 0 where not given), quarter 1 to 4, season 1 to 5, half 1 or 2; for
 *     {@link Unit#DAYS_OFF} and its like the count; weeks beyond the one that a {@link Unit#WEEK} or weekend leans on; of a
 *     movable feast the days from Easter, or the weekday of its month as in {@link #movable}
 * @param slice the part of the unit that is meant
 * @param monthLean on which month a day leans where it has none of its own
 */
public record When(
    int year,
    Lean yearLean,
    Unit unit,
    int month,
    int day,
    int number,
    Slice slice,
    Lean monthLean) {

  /** Lengths of time. */
  public enum Unit {
    YEAR,
    MONTH,
    DAY,
    /** Spring, summer, autumn, winter, and the {@link #MIDSEASON} of the networks. */
    SEASON,
    QUARTER,
    HALF,
    WEEK,
    /** Saturday and Sunday. */
    WEEKEND,
    WEEKDAY,
    /** Before Christmas, at New Year: a day known by name, {@code month} and {@code day} say which. */
    FEAST,
    /** So many days, weeks, months or years before ({@code number} below 0) or after the day of writing. */
    DAYS_OFF,
    WEEKS_OFF,
    MONTHS_OFF,
    YEARS_OFF,
    /** "In two weeks": so many days, weeks or months ahead, of what is yet to come only. */
    DAYS_AHEAD,
    WEEKS_AHEAD,
    MONTHS_AHEAD,
    /** The same, counted from the date last spoken of. */
    DAYS_AFTER,
    WEEKS_AFTER,
    MONTHS_AFTER,
    YEARS_AFTER,
    /** From the day of writing to the end of the year ("later this year"). */
    REST_OF_YEAR,
    REST_OF_MONTH
  }

  /** What a part that is not given follows from. */
  public enum Lean {
    NONE,
    /** The one of the day of writing: this. */
    THIS,
    NEXT,
    LAST,
    /** The one of the date last spoken of: that year. */
    SAME,
    /** The one after that: the following year. */
    FOLLOWING
  }

  /** Parts of a period, by the contract's table. */
  public enum Slice {
    WHOLE,
    EARLY,
    MID,
    LATE,
    END
  }

  /** The number of the season from January to April, in which networks bring what they held back in the fall. */
  static final int MIDSEASON = 5;

  public static When year(int year) {
    return new When(year, Lean.NONE, Unit.YEAR, 0, 0, 0, Slice.WHOLE, Lean.NONE);
  }

  public static When month(int month) {
    return new When(0, Lean.NONE, Unit.MONTH, month, 0, 0, Slice.WHOLE, Lean.NONE);
  }

  public static When day(int month, int day) {
    return new When(0, Lean.NONE, Unit.DAY, month, day, 0, Slice.WHOLE, Lean.NONE);
  }

  static When of(Unit unit, int number) {
    return new When(0, Lean.NONE, unit, 0, 0, number, Slice.WHOLE, Lean.NONE);
  }

  static When feast(int month, int day) {
    return new When(0, Lean.NONE, Unit.FEAST, month, day, 0, Slice.WHOLE, Lean.NONE);
  }

  /** A feast that moves: {@code nth} as ten times the weekday's count in the month plus the weekday, or days from Easter. */
  static When movable(int month, int nth) {
    return new When(0, Lean.NONE, Unit.FEAST, month, 0, nth, Slice.WHOLE, Lean.NONE);
  }

  /** A weekday so many weeks farther off: "Monday week". */
  static When weekday(int weekday, int weeks) {
    return new When(0, Lean.NONE, Unit.WEEKDAY, 0, weeks, weekday, Slice.WHOLE, Lean.NONE);
  }

  /** "The 14th": a day of the month that is nearest. */
  static When dayOfMonth(int day) {
    return new When(0, Lean.NONE, Unit.DAY, 0, day, 0, Slice.WHOLE, Lean.NONE);
  }

  /** A day with its weekday, which tells the year where nothing else does. */
  When onWeekday(int weekday) {
    return new When(year, yearLean, unit, month, day, weekday, slice, monthLean);
  }

  public When inYear(int newYear) {
    return new When(newYear, Lean.NONE, unit, month, day, number, slice, monthLean);
  }

  public When leaning(Lean lean) {
    return new When(year, lean, unit, month, day, number, slice, monthLean);
  }

  When leaningOnMonth(Lean lean) {
    return new When(year, yearLean, unit, month, day, number, slice, lean);
  }

  public When sliced(Slice newSlice) {
    return new When(year, yearLean, unit, month, day, number, newSlice, monthLean);
  }

  /** Whether it counts from the date last spoken of: that year, three months later. */
  boolean leansOnDateBefore() {
    return yearLean == Lean.SAME
        || yearLean == Lean.FOLLOWING
        || monthLean == Lean.SAME
        || monthLean == Lean.FOLLOWING
        || unit == Unit.DAYS_AFTER
        || unit == Unit.WEEKS_AFTER
        || unit == Unit.MONTHS_AFTER
        || unit == Unit.YEARS_AFTER;
  }

  boolean isMidseason() {
    return unit == Unit.SEASON && number == MIDSEASON;
  }

  /** Whether it says by itself which days it means. */
  public boolean isAbsolute() {
    return year != 0;
  }
}
