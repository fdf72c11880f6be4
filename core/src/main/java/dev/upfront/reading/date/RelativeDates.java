package dev.upfront.reading.date;

import dev.upfront.reading.date.When.Lean;
import dev.upfront.reading.date.When.Slice;
import dev.upfront.reading.date.When.Unit;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Dates that lean on another day, and feasts: "next month", "two months ago", "a year later", "Christmas". */
final class RelativeDates {
  private final Lexicon lexicon;
  private final CalendarDates calendar;
  private final Feasts feasts;

  RelativeDates(Lexicon lexicon, CalendarDates calendar, Feasts feasts) {
    this.lexicon = lexicon;
    this.calendar = calendar;
    this.feasts = feasts;
  }

  /** next month; this week; last year; today; two months ago; a year later; the following day; Christmas. */
  @Nullable
  When when(DateScan in, int i) {
    boolean newYear = in.word(i, "the") && in.word(i + 1, "new") && in.word(i + 2, "year");
    if (newYear && in.any(i - 1, "in", "into") && !in.tokens.is(i + 3, Tokens.POSSESSIVE)) {
      // "in the new year": its first months
      in.end = i + 3;
      return When.of(Unit.YEAR, 0).leaning(Lean.NEXT).sliced(Slice.EARLY);
    }
    if (in.word(i, "today")
        && in.tokens.is(i + 1, Tokens.POSSESSIVE)
        && in.tokens.isCapital(i + 2)) {
      // "in today's Europe": now, and on no day
      return null;
    }
    When night = nightLastNamed(in, i);
    if (night != null) {
      return night;
    }
    When near = dayNear(in, i);
    if (near != null) {
      return near;
    }
    if (in.word(i, "now") && in.any(i - 1, "between") && in.word(i + 1, "and")) {
      in.end = i + 1;
      return When.of(Unit.DAYS_OFF, 0);
    }
    if (in.any(i, "week", "weekend") && in.word(i + 1, "after") && in.word(i + 2, "next")) {
      in.end = i + 3;
      return When.of(in.word(i, "week") ? Unit.WEEK : Unit.WEEKEND, 1).leaningOnMonth(Lean.NEXT);
    }
    if (in.any(i, "this", "next", "last", "that", "coming", "following", "past")) {
      Lean lean = in.any(i, "this", "coming")
          ? Lean.THIS
          : in.word(i, "next")
              ? Lean.NEXT
              : in.any(i, "last", "past")
                  ? Lean.LAST
                  : in.word(i, "that") ? Lean.SAME : Lean.FOLLOWING;
      if (in.word(i + 1, "same")) {
        i++;
      }
      if (in.tokens.is(i + 2, Tokens.POSSESSIVE) && !in.word(i + 1, "week")) {
        return null;
      }
      if (in.word(i + 1, "year")) {
        in.end = i + 2;
        return When.of(Unit.YEAR, 0).leaning(lean);
      }
      if (in.word(i + 1, "month")) {
        in.end = i + 2;
        return When.of(Unit.MONTH, 0).leaningOnMonth(lean);
      }
      if (in.any(i + 1, "week", "weekend")) {
        in.end = i + 2;
        return When.of(in.word(i + 1, "week") ? Unit.WEEK : Unit.WEEKEND, 0).leaningOnMonth(lean);
      }
      if (lexicon.is(WordClass.WEEKDAY, in.tokens, i + 1)) {
        in.end = i + 2;
        return When.of(Unit.WEEKDAY, lexicon.value(in.tokens.id(i + 1))).leaning(lean);
      }
      return null;
    }
    if (in.word(i, "the") && in.word(i + 1, "year") && in.word(i - 1, "before")) {
      in.end = i + 2;
      return When.of(Unit.YEAR, 0).leaning(Lean.THIS);
    }
    if (in.word(i, "the")
        && in.any(i + 1, "same", "following", "next", "previous")
        && in.any(i + 2, "year", "month")) {
      Lean lean = in.word(i + 1, "same")
          ? Lean.SAME
          : in.word(i + 1, "previous") ? Lean.LAST : Lean.FOLLOWING;
      in.end = i + 3;
      return in.word(i + 2, "year")
          ? When.of(Unit.YEAR, 0).leaning(lean)
          : When.of(Unit.MONTH, 0).leaningOnMonth(lean);
    }
    if (in.any(i, "same", "following") && in.any(i + 1, "year", "month")) {
      Lean lean = in.word(i, "same") ? Lean.SAME : Lean.FOLLOWING;
      in.end = i + 2;
      return in.word(i + 1, "year")
          ? When.of(Unit.YEAR, 0).leaning(lean)
          : When.of(Unit.MONTH, 0).leaningOnMonth(lean);
    }
    When feast = feasts.when(in, i);
    return feast != null ? in.withYearBehind(feast) : counted(in, i);
  }

  /** The same night; that evening; the night after; the following night: counted from the day last spoken of. */
  private static @Nullable When nightLastNamed(DateScan in, int i) {
    if (!in.any(i, "the", "that")) {
      return null;
    }
    boolean that = in.word(i, "that");
    boolean same = in.word(i + 1, "same");
    int noun = same || in.any(i + 1, "following", "next") ? i + 2 : i + 1;
    if (!in.any(noun, "night", "evening", "day")) {
      return null;
    }
    in.end = noun + 1;
    if (that || same) {
      return in.word(noun, "day") && !same ? null : When.of(Unit.DAYS_AFTER, 0);
    }
    if (noun > i + 1) {
      return When.of(Unit.DAYS_AFTER, 1);
    }
    in.end = noun + 2;
    // "the night after, Sept. 21": the date behind says the same
    return in.word(noun + 1, "after")
            && in.tokens.is(noun + 2, Tokens.MARK)
            && !namesMonth(in, noun + 3)
        ? When.of(Unit.DAYS_AFTER, 1)
        : null;
  }

  private static boolean namesMonth(DateScan in, int i) {
    return in.tokens.isCapital(i);
  }

  /** today; this evening; last night; tomorrow; tomorrow week. */
  private static @Nullable When dayNear(DateScan in, int i) {
    if (in.any(i, "today", "tonight")) {
      in.end = i + 1;
      return When.of(Unit.DAYS_OFF, 0);
    }
    if (in.word(i, "this") && in.any(i + 1, "morning", "afternoon", "evening")) {
      in.end = i + 2;
      return When.of(Unit.DAYS_OFF, 0);
    }
    if (in.word(i, "yesterday") || in.word(i, "last") && in.word(i + 1, "night")) {
      in.end = in.word(i, "last") ? i + 2 : i + 1;
      return When.of(Unit.DAYS_OFF, -1);
    }
    if (in.word(i, "tomorrow")) {
      boolean week = in.word(i + 1, "week");
      in.end = week || in.any(i + 1, "night", "evening") ? i + 2 : i + 1;
      return When.of(Unit.DAYS_OFF, week ? 8 : 1);
    }
    return null;
  }

  /** two months ago; a year later; 52 weeks later; a fortnight from now. */
  private @Nullable When counted(DateScan in, int i) {
    int count = lexicon.cardinal(in.tokens, i);
    if (in.any(i, "a", "an", "one")) {
      count = 1;
    }
    if (in.any(i, "a") && in.any(i + 1, "couple")) {
      count = 2;
      i = in.word(i + 2, "of") ? i + 2 : i + 1;
    } else if (in.any(i, "a") && in.any(i + 1, "few")) {
      count = 3;
      i++;
    }
    if (count < 1 || count > 600) {
      return null;
    }
    int unitAt = i + 1;
    Unit off;
    Unit after;
    Unit ahead;
    if (in.any(unitAt, "day", "days", "night", "nights")) {
      off = Unit.DAYS_OFF;
      after = Unit.DAYS_AFTER;
      ahead = Unit.DAYS_AHEAD;
    } else if (in.any(unitAt, "week", "weeks", "fortnight")) {
      count = in.word(unitAt, "fortnight") ? 2 : count;
      off = Unit.WEEKS_OFF;
      after = Unit.WEEKS_AFTER;
      ahead = Unit.WEEKS_AHEAD;
    } else if (in.any(unitAt, "month", "months")) {
      off = Unit.MONTHS_OFF;
      after = Unit.MONTHS_AFTER;
      ahead = Unit.MONTHS_AHEAD;
    } else if (in.any(unitAt, "year", "years")) {
      off = Unit.YEARS_OFF;
      after = Unit.YEARS_AFTER;
      ahead = Unit.YEARS_OFF;
    } else {
      return null;
    }
    int next = unitAt + 1;
    // "it came more than four years ago" says when it did not
    boolean loose = off == Unit.YEARS_OFF && in.any(i - 1, "than", "over");
    if (in.word(next, "ago") && !loose) {
      int stop = next + 1;
      if (in.any(stop, "this") && in.any(stop + 1, "week", "month")) {
        stop += 2;
      }
      in.end = stop;
      return When.of(off, -count);
    }
    if (in.any(next, "later", "afterwards", "afterward", "thereafter", "on")
        && !(in.word(next, "later") && in.word(next + 1, "this"))
        // "six years on Syfy", "begins three years on": a time of the story, as a rule
        && !(in.word(next, "on") && (in.tokens.isCapital(next + 1) || off == Unit.YEARS_OFF))
        && !(in.word(next, "on") && after == Unit.DAYS_AFTER)) {
      in.end = next + 1;
      return saysItself(in, in.end) ? null : When.of(after, count);
    }
    if (in.word(next, "from") && in.any(next + 1, "now", "today", "tonight")
        || in.word(next, "hence")) {
      in.end = in.word(next, "hence") ? next + 1 : next + 2;
      return When.of(off, count);
    }
    if (off == Unit.WEEKS_OFF) {
      When weeks = weeksOff(in, next, count);
      if (weeks != null) {
        return weeks;
      }
    }
    boolean time = in.word(unitAt + 2, "time")
        && (in.tokens.is(next, Tokens.POSSESSIVE)
            || in.tokens.isMark(next, '\'')
            || in.tokens.isMark(next, '’'));
    boolean bare = in.any(i - 1, "in", "just", "only")
        && in.word(in.word(i - 1, "in") ? i - 1 : i - 2, "in")
        && ahead != Unit.YEARS_OFF
        && !in.word(next, "of");
    if (time && in.any(i - 1, "in", "within", "about", "just") || bare) {
      in.end = time ? unitAt + 3 : next;
      return When.of(ahead, count);
    }
    return null;
  }

  /** Two weeks today; a week on Sunday; a fortnight from Friday. */
  private @Nullable When weeksOff(DateScan in, int at, int count) {
    if (in.word(at, "today")) {
      in.end = at + 1;
      return When.of(Unit.WEEKS_OFF, count);
    }
    boolean weekday = in.any(at, "on", "from") && lexicon.is(WordClass.WEEKDAY, in.tokens, at + 1);
    if (!weekday || !in.tokens.isCapital(at + 1) || calendar.weekdayFirst(in, at + 1) == null) {
      return null;
    }
    // a day of the calendar behind it says the same: "a week on Friday, June 3"
    return in.end == at + 2 ? When.weekday(lexicon.value(in.tokens.id(at + 1)), count) : null;
  }

  /** "three months later in June 2021": the date behind says the same, and more exactly. */
  private boolean saysItself(DateScan in, int i) {
    int at = in.tokens.isMark(i, ',') ? i + 1 : i;
    return in.any(at, "in", "on")
        && (calendar.isMonth(in, at + 1)
            || in.tokens.isNumber(at + 1) && calendar.isMonth(in, at + 2));
  }
}
