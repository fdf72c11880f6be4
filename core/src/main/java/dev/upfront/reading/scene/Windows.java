package dev.upfront.reading.scene;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When;
import dev.upfront.reading.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the dates of a sentence into windows: what is before, by, from and between. */
public final class Windows {
  /** Two days that lie farther apart, in days, are a beginning and an end, and not the bounds of what happens once. */
  private static final int LONGEST_STRETCH = 300;

  private final Setting setting;
  private final Focus focus;

  /** The dates of the sentence and for each its first window: most have none, and few have more than two. */
  private final List<DateMention> dates = new ArrayList<>(0);

  private final List<Window> starts = new ArrayList<>(0);

  /** The day last spoken of in the sentence, null where it names none so far. */
  private @Nullable LocalDate sentenceDay;

  /** The stretch that the sentence last named, null where it names none so far. */
  private @Nullable Window sentenceStretch;

  public Windows(Setting setting, Focus focus) {
    this.setting = setting;
    this.focus = focus;
  }

  /** Ties a date to the calendar; to be called for the dates of a sentence in their order, as one leans on another. {@code follows}: it ends what the date before begins. */
  public void enter(DateMention mention, Tense tense, boolean follows) {
    Tense seen = mention.bound() == DateMention.Bound.NOT_BEFORE && tense == Tense.UNKNOWN
        ? Tense.FUTURE
        : tense;
    Window window = setting
        .calendar()
        .resolve(nearSentence(mention.start(), seen, follows), seen, focus.lastDay());
    if (window != null) {
      window = asExact(window, mention.start());
      dates.add(mention);
      starts.add(window);
      sentenceStretch = window;
      sentenceDay = window.firstDay() != null ? window.firstDay() : sentenceDay;
      if (sentenceDay != null) {
        focus.spoke(sentenceDay);
      }
    }
  }

  /**
   * A day of the past without its year is the one nearest to the day that the sentence named before, or inside the year that
   * it named: "earlier this year, on July 4".
   */
  private When nearSentence(When when, Tense tense, boolean follows) {
    boolean yearless = when.year() == 0
        && when.yearLean() == When.Lean.NONE
        && when.month() > 0
        && (when.unit() == When.Unit.MONTH || when.unit() == When.Unit.DAY);
    if (sentenceDay == null || tense != Tense.PAST || !yearless) {
      return when;
    }
    long day = sentenceDay.toEpochDay();
    int best = sentenceDay.getYear();
    long bestAway = Long.MAX_VALUE;
    for (int year = best - 1; year <= sentenceDay.getYear() + 1; year++) {
      LocalDate candidate = LocalDate.of(year, when.month(), Math.max(1, Math.min(28, when.day())));
      // a shoot ends behind its start
      boolean before = follows && candidate.toEpochDay() < day;
      boolean inside = sentenceStretch != null && holds(sentenceStretch, candidate);
      long away = inside ? 0 : Math.abs(candidate.toEpochDay() - day) + (before ? 400 : 0);
      if (away < bestAway && !setting.calendar().isAhead(candidate)) {
        best = year;
        bestAway = away;
      }
    }
    return when.inYear(best);
  }

  /** "Arrived in 2020 (May 2020), and the second came a year later": in all of 2021 (of May 2021), as no day was named before. */
  private Window asExact(Window window, When when) {
    LocalDate day = window.firstDay();
    PartialDate before = sentenceStretch == null ? null : sentenceStretch.from();
    if (when.unit() != When.Unit.YEARS_AFTER || day == null || before == null) {
      return window;
    }
    boolean follows = before.year() == day.getYear() - when.number();
    if (!follows || before.isDay()) {
      return window;
    }
    if (before.month() == 0) {
      return Window.of(PartialDate.of(day.getYear()));
    }
    return before.month() == day.getMonthValue()
        ? Window.of(PartialDate.of(day.getYear(), before.month()))
        : window;
  }

  private static boolean holds(Window window, LocalDate day) {
    LocalDate first = window.firstDay();
    LocalDate last = window.lastDay();
    return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
  }

  /** The days in which something happens that happens once; null where the words give none. */
  @Nullable
  public Window of(DateMention mention, Tense tense, Tokens tokens) {
    Window window = start(mention);
    if (window == null || window.equals(Window.ANY)) {
      return window;
    }
    PartialDate from = window.from();
    PartialDate to = window.to();
    return switch (mention.bound()) {
      case AT, SINCE -> window;
      case AFTER -> from == null ? null : window;
      case NOT_BEFORE -> from == null ? null : Window.from(from);
      case BY -> to == null ? null : Window.until(to);
      case BEFORE -> {
        if (to == null || from == null) {
          yield null;
        }
        boolean whole = mention.start().slice() == When.Slice.END || saysOut(mention, tokens);
        yield Window.until(whole ? to : PartialDate.of(from.first().minusDays(1)));
      }
      case BETWEEN, FROM_TO -> hull(window, end(mention, tense, window));
    };
  }

  /** The first date of a stretch, or the only one. */
  @Nullable
  public Window start(DateMention mention) {
    int at = dates.lastIndexOf(mention);
    return at < 0 ? null : starts.get(at);
  }

  /** The last date of a stretch that begins with {@code start}. */
  @Nullable
  public Window end(DateMention mention, Tense tense, @Nullable Window start) {
    When when = mention.end();
    if (when == null) {
      return null;
    }
    LocalDate day = start == null ? focus.lastDay() : start.firstDay();
    boolean yearless = when.year() == 0
        && when.yearLean() == When.Lean.NONE
        && (when.unit() == When.Unit.MONTH
            || when.unit() == When.Unit.DAY
            || when.unit() == When.Unit.SEASON);
    if (day == null || !yearless) {
      return setting.calendar().resolve(when, tense, day);
    }
    return setting
        .calendar()
        .resolve(
            when.leaning(When.Lean.FOLLOWING),
            tense,
            day.minusDays(when.unit() == When.Unit.MONTH ? 31 : 0));
  }

  private static Window hull(Window a, @Nullable Window b) {
    if (b == null) {
      return a;
    }
    LocalDate first = a.firstDay();
    LocalDate last = b.lastDay();
    if (first == null || last == null) {
      return new Window(a.from(), b.to());
    }
    return first.isAfter(last) || isRun(a, b) ? a : new Window(a.from(), b.to());
  }

  /** "Oct. 11, 2006-Jan. 31, 2013": the days on which something began and ended, and none between which it happened. */
  private static boolean isRun(Window a, Window b) {
    PartialDate from = a.from();
    PartialDate to = b.to();
    return from != null
        && to != null
        && from.isDay()
        && to.isDay()
        && from.first().plusDays(LONGEST_STRETCH).isBefore(to.first());
  }

  /** "Before 2023 is through", "before the year is out": the whole of the year is meant. */
  private static boolean saysOut(DateMention mention, Tokens tokens) {
    for (int i = mention.to(); i < Math.min(tokens.size(), mention.to() + 3); i++) {
      if (tokens.is(i, "out")
          || tokens.is(i, "through")
          || tokens.is(i, "over")
          || tokens.is(i, "ends")) {
        return true;
      }
    }
    return false;
  }
}
