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
  /** "8:30 p.m. ET/PT": an hour has no more tokens. */
  private static final int HOUR_REACH = 9;

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
    if (in.word(i, "the")) {
      return behindThe(in, i);
    }
    if (followsAt(in, i)) {
      return hourBehind(in, i);
    }
    if (in.lean(i) != Lean.NONE) {
      return leaning(in, i);
    }
    boolean counts = lexicon.cardinal(in.tokens, i) > 0 || in.any(i, "a", "an");
    if (counts) {
      return counted(in, i);
    }
    When near = dayNear(in, i);
    if (near != null) {
      return near;
    }
    if (in.word(i, "now") && in.any(i - 1, "between") && in.word(i + 1, "and")) {
      in.end = i + 1;
      return When.of(Unit.DAYS_OFF, 0);
    }
    if (in.word(i + 1, "after") && in.word(i + 2, "next") && in.any(i, "week", "weekend")) {
      in.end = i + 3;
      return When.of(in.word(i, "week") ? Unit.WEEK : Unit.WEEKEND, 1).leaningOnMonth(Lean.NEXT);
    }
    if (in.word(i, "same") && in.any(i + 1, "year", "month")) {
      in.end = i + 2;
      return yearOrMonth(in, i + 1, Lean.SAME);
    }
    When feast = feasts.when(in, i);
    return feast == null ? null : in.withYearBehind(feast);
  }

  /** Followed at 8:30: whether an hour stands at a token at which something follows. */
  static boolean followsAt(DateScan in, int i) {
    return in.tokens.isNumber(i) && in.word(i - 1, "at") && in.word(i - 2, "followed");
  }

  /** Followed at 8:30 p.m. by: the same day as what it follows. */
  private static @Nullable When hourBehind(DateScan in, int i) {
    int to = i + 1;
    while (to < in.to && !in.word(to, "by") && (to <= i + HOUR_REACH)) {
      if (in.tokens.isMark(to, ',') || in.tokens.isMark(to, ';')) {
        return null;
      }
      to++;
    }
    if (!in.word(to, "by")) {
      return null;
    }
    in.end = to;
    return When.of(Unit.DAYS_AFTER, 0);
  }

  /** In the new year; the same night; before the year is out; the following month. */
  private static @Nullable When behindThe(DateScan in, int i) {
    boolean newYear = in.word(i + 1, "new") && in.word(i + 2, "year");
    if (newYear && in.any(i - 1, "in", "into") && !in.tokens.is(i + 3, Tokens.POSSESSIVE)) {
      // "in the new year": its first months
      in.end = i + 3;
      return When.of(Unit.YEAR, 0).leaning(Lean.NEXT).sliced(Slice.EARLY);
    }
    When night = nightLastNamed(in, i);
    if (night != null) {
      return night;
    }
    if (in.word(i + 1, "year") && in.word(i - 1, "before")) {
      in.end = i + 2;
      return When.of(Unit.YEAR, 0).leaning(Lean.THIS);
    }
    if (in.any(i + 2, "year", "month") && in.any(i + 1, "same", "following", "next", "previous")) {
      Lean lean = in.word(i + 1, "same")
          ? Lean.SAME
          : in.word(i + 1, "previous") ? Lean.LAST : Lean.FOLLOWING;
      in.end = i + 3;
      return yearOrMonth(in, i + 2, lean);
    }
    return null;
  }

  private static When yearOrMonth(DateScan in, int noun, Lean lean) {
    return in.word(noun, "year")
        ? When.of(Unit.YEAR, 0).leaning(lean)
        : When.of(Unit.MONTH, 0).leaningOnMonth(lean);
  }

  /** This evening; that night; next month; the coming week; last Tuesday. */
  private @Nullable When leaning(DateScan in, int i) {
    When night = in.word(i, "that") ? nightLastNamed(in, i) : partOfDay(in, i);
    if (night != null) {
      return night;
    }
    Lean lean = in.lean(i);
    int noun = in.word(i + 1, "same") ? i + 2 : i + 1;
    if (in.tokens.is(noun + 1, Tokens.POSSESSIVE) && !in.word(noun, "week")) {
      return null;
    }
    if (in.any(noun, "year", "month")) {
      in.end = noun + 1;
      return yearOrMonth(in, noun, lean);
    }
    if (in.any(noun, "week", "weekend")) {
      in.end = noun + 1;
      return When.of(in.word(noun, "week") ? Unit.WEEK : Unit.WEEKEND, 0).leaningOnMonth(lean);
    }
    if (lexicon.is(WordClass.WEEKDAY, in.tokens, noun)) {
      in.end = noun + 1;
      return When.of(Unit.WEEKDAY, lexicon.value(in.tokens.id(noun))).leaning(lean);
    }
    return null;
  }

  /** The same night; that evening; the night after; the following night: counted from the day last spoken of. */
  private static @Nullable When nightLastNamed(DateScan in, int i) {
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

  /** this evening; last night. */
  private static @Nullable When partOfDay(DateScan in, int i) {
    boolean today = in.word(i, "this") && in.any(i + 1, "morning", "afternoon", "evening");
    if (!today && !(in.word(i, "last") && in.word(i + 1, "night"))) {
      return null;
    }
    in.end = i + 2;
    return When.of(Unit.DAYS_OFF, today ? 0 : -1);
  }

  /** today; yesterday; tomorrow; tomorrow week. */
  private static @Nullable When dayNear(DateScan in, int i) {
    boolean today = in.any(i, "today", "tonight");
    // "in today's Europe": now, and on no day
    boolean now =
        in.word(i, "today") && in.tokens.is(i + 1, Tokens.POSSESSIVE) && in.tokens.isCapital(i + 2);
    if (today || in.word(i, "yesterday")) {
      in.end = i + 1;
      return now ? null : When.of(Unit.DAYS_OFF, today ? 0 : -1);
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
    if (!in.is(WordClass.UNIT_OF_TIME, i + 1) && !in.word(i, "a")) {
      // only "a couple of weeks" and "a few days" have a word between
      return null;
    }
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
    if (!in.is(WordClass.UNIT_OF_TIME, unitAt)) {
      return null;
    }
    switch (lexicon.value(in.tokens.id(unitAt))) {
      case 1 -> {
        off = Unit.DAYS_OFF;
        after = Unit.DAYS_AFTER;
        ahead = Unit.DAYS_AHEAD;
      }
      case 2 -> {
        count = in.word(unitAt, "fortnight") ? 2 : count;
        off = Unit.WEEKS_OFF;
        after = Unit.WEEKS_AFTER;
        ahead = Unit.WEEKS_AHEAD;
      }
      case 3 -> {
        off = Unit.MONTHS_OFF;
        after = Unit.MONTHS_AFTER;
        ahead = Unit.MONTHS_AHEAD;
      }
      default -> {
        off = Unit.YEARS_OFF;
        after = Unit.YEARS_AFTER;
        ahead = Unit.YEARS_OFF;
      }
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
