package dev.upfront.reading.date;

import dev.upfront.reading.date.When.Lean;
import dev.upfront.reading.date.When.Slice;
import dev.upfront.reading.date.When.Unit;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import dev.upfront.reading.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Dates that name a day, a month or a year as calendars do: "Friday 22 April", "Jan. 25", "March 2022", "2023". */
final class CalendarDates {
  private final Lexicon lexicon;
  private final Vocabulary words;

  /** Words behind which four digits are a year. */
  private final WordMap<Boolean> beforeYear = new WordMap<>();

  CalendarDates(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = lexicon.vocabulary;
    for (String word :
        ("a its the around makes than or and late early mid least their year until likely possible "
                + "planned sometime says our means mean is not that fall spring summer winter autumn")
            .split(" ")) {
      beforeYear.put(word, true);
    }
  }

  /** Friday 22 April; Thursday, Jan. 25; on Friday; last Tuesday. */
  @Nullable
  When weekdayFirst(DateScan in, int i) {
    if (!lexicon.is(WordClass.WEEKDAY, in.tokens, i) || !in.tokens.isCapital(i)) {
      return null;
    }
    boolean channel = in.word(i, "sun") && in.word(i + 1, "tv");
    boolean named = in.any(in.tokens.isMark(i - 1, '.') ? i - 2 : i - 1, "mr", "mrs", "miss", "ms");
    if (channel || named || recurs(in, i)) {
      return null;
    }
    int next = i + 1;
    if (in.tokens.isMark(next, '.') && in.tokens.length(i) <= 5) {
      next++;
    }
    if (in.tokens.isMark(next, ',')) {
      next++;
    }
    if (in.word(next, "the")) {
      next++;
    }
    When date = dayFirst(in, next);
    if (date == null) {
      date = monthFirst(in, next);
      if (date != null && date.unit() != Unit.DAY) {
        date = null;
      }
    }
    if (date != null) {
      return date.onWeekday(lexicon.value(in.tokens.id(i)));
    }
    boolean ofMonth = in.word(i + 1, "the")
        && in.tokens.isNumber(i + 2)
        && in.tokens.is(i + 2, Tokens.ORDINAL)
        && in.tokens.number(i + 2) <= 31
        && !in.word(i + 3, "of");
    if (ofMonth) {
      in.end = i + 3;
      return When.dayOfMonth(in.tokens.number(i + 2))
          .onWeekday(lexicon.value(in.tokens.id(i)))
          .leaningOnMonth(Lean.SAME);
    }
    boolean title = in.any(i + 1, "night", "nights") && in.tokens.isCapital(i + 1);
    boolean slot = in.any(
            i + 1,
            "nights",
            "evenings",
            "mornings",
            "afternoons",
            "slot",
            "timeslot",
            "lineup",
            "berth",
            "block",
            "perch")
        || in.any(i + 1, "night", "evening", "morning")
            && in.any(i + 2, "slot", "timeslot", "lineup", "schedule", "berth", "block", "perch")
        || in.any(i - 1, "its", "their")
        || in.any(i - 1, "new", "usual", "regular", "old") && in.any(i - 2, "its", "their");
    if (title || slot) {
      // "Friday Night Lights", "to Sunday nights", "in its new Tuesday berth"
      return null;
    }
    int weekday = lexicon.value(in.tokens.id(i));
    if (in.word(i + 1, "week") && !in.word(i - 1, "last")) {
      in.end = i + 2;
      return When.weekday(weekday, 1);
    }
    in.end = i + 1;
    boolean leans = in.word(i - 1, "the")
        && in.word(i - 2, "on")
        && (i + 1 >= in.to || in.tokens.is(i + 1, Tokens.MARK));
    // "two days after that, on the Tuesday"
    return leans
        ? When.of(Unit.WEEKDAY, weekday).leaning(Lean.FOLLOWING)
        : When.of(Unit.WEEKDAY, weekday);
  }

  /** Each Wednesday, on Sundays. */
  private boolean recurs(DateScan in, int i) {
    int last = in.tokens.end(i) - 1;
    return in.any(i - 1, "each", "every", "consecutive")
        || in.tokens.length(i) > 5 && Vocabulary.fold(in.tokens.text.charAt(last)) == 's';
  }

  /** 22 April; 22nd of April 2022; the 17th of that month. */
  @Nullable
  When dayFirst(DateScan in, int i) {
    int nth = lexicon.ordinal(in.tokens, i);
    boolean ordinal = nth > 0;
    int day = in.tokens.isNumber(i) ? in.tokens.number(i) : nth;
    if (day < 1 || day > 31) {
      return null;
    }
    if (isDayAlone(in, i)) {
      in.end = i + 1;
      return When.dayOfMonth(day);
    }
    int next = i + 1;
    boolean of = in.word(next, "of");
    if (of) {
      next++;
    }
    if (of
        && ordinal
        && in.any(next, "that", "this", "the", "last", "next")
        && in.any(next + 1, "month", "same")) {
      Lean lean = in.any(next, "this")
          ? Lean.THIS
          : in.any(next, "last") ? Lean.LAST : in.any(next, "next") ? Lean.NEXT : Lean.SAME;
      int stop = in.word(next + 1, "same") ? next + 3 : next + 2;
      in.end = stop;
      return new When(0, Lean.NONE, Unit.DAY, 0, day, 0, Slice.WHOLE, lean);
    }
    if (of && ordinal && in.word(next, "this") && in.word(next + 1, "month")) {
      in.end = next + 2;
      return new When(0, Lean.NONE, Unit.DAY, 0, day, 0, Slice.WHOLE, Lean.THIS);
    }
    if (isMonth(in, next) && (in.tokens.isNumber(i) || of)) {
      int month = lexicon.value(in.tokens.id(next));
      int stop = next + 1;
      if (in.tokens.isMark(stop, '.') && in.tokens.length(next) <= 4) {
        stop++;
      }
      in.end = stop;
      return in.withYear(When.day(month, day), stop);
    }
    return null;
  }

  /** "On the 14th", "until the 3rd": with no month, and no noun that it could count. */
  private boolean isDayAlone(DateScan in, int i) {
    boolean opens = in.tokens.isNumber(i)
        && in.tokens.is(i, Tokens.ORDINAL)
        && in.word(i - 1, "the")
        && (in.any(i - 2, "on", "until", "till", "from", "by", "for", "before", "after")
            || in.tokens.isMark(i - 2, ','));
    if (!opens) {
      return false;
    }
    int next = i + 1;
    return next >= in.to
        || in.tokens.is(next, Tokens.MARK) && !in.tokens.isMark(next, '-')
        || in.any(next, "at", "on", "with", "and", "when", "as", "but", "for", "before", "after");
  }

  boolean isMonth(DateScan in, int i) {
    if (i >= in.to || !lexicon.is(WordClass.MONTH, in.tokens, i) || !in.tokens.isCapital(i)) {
      return false;
    }
    String word = words.word(in.tokens.id(i));
    if (word.equals("may") || word.equals("march")) {
      boolean after =
          in.tokens.isNumber(i + 1) && (in.tokens.number(i + 1) <= 31 || in.isYear(i + 1))
              || in.word(i + 1, "of");
      boolean before = i > in.from
          && (lexicon.is(WordClass.PREPOSITION, in.tokens, i - 1)
              || in.any(
                  i - 1,
                  "last",
                  "this",
                  "next",
                  "that",
                  "early",
                  "late",
                  "mid",
                  "a",
                  "or",
                  "and",
                  "the",
                  "following")
              || in.tokens.isMark(i - 1, '-')
              || in.tokens.isNumber(i - 1));
      boolean allCaps = in.tokens.is(i, Tokens.ALL_CAPITALS)
          || in.tokens.isCapital(i) && lexicon.is(WordClass.EVENT_VERB, in.tokens, i + 1);
      return after || before || allCaps;
    }
    if (in.tokens.length(i) <= 4
        && (word.equals("mar") || word.equals("jun") || word.equals("jan"))) {
      return in.tokens.isMark(i + 1, '.') || in.tokens.isNumber(i + 1);
    }
    return true;
  }

  /** Last March; that November; the following March. */
  private Lean leanBefore(DateScan in, int i) {
    if (isMonth(in, i + 1)) {
      return in.word(i, "coming") ? Lean.NONE : in.lean(i);
    }
    boolean behindThe =
        in.word(i, "the") && isMonth(in, i + 2) && in.any(i + 1, "following", "next", "previous");
    return !behindThe ? Lean.NONE : in.word(i + 1, "previous") ? Lean.LAST : Lean.FOLLOWING;
  }

  /** April 22, 2022; April 2022; Jan. 25; November; last March; that November; the following March. */
  @Nullable
  When monthFirst(DateScan in, int i) {
    Lean lean = Lean.NONE;
    int at = i;
    if (!isMonth(in, i)) {
      lean = leanBefore(in, i);
      at = in.word(i, "the") ? i + 2 : i + 1;
      if (lean == Lean.NONE) {
        return null;
      }
    }
    int month = lexicon.value(in.tokens.id(at));
    int next = at + 1;
    if (in.tokens.isMark(next, '.')
        && in.tokens.length(at) <= 4
        && !in.tokens.is(next, Tokens.SPACE_BEFORE)) {
      next++;
    }
    if (in.word(next, "the") && in.tokens.is(next + 1, Tokens.ORDINAL)) {
      next++;
    }
    if (next < in.to
        && in.tokens.isNumber(next)
        && in.tokens.number(next) >= 1
        && in.tokens.number(next) <= 31
        && in.tokens.length(next) <= 4
        && !in.isYear(next)
        && !(in.tokens.isMark(next + 1, ':') && in.tokens.isNumber(next + 2))) {
      in.end = next + 1;
      When day = in.withYear(When.day(month, in.tokens.number(next)), next + 1);
      return lean == Lean.NONE ? day : day.leaning(lean);
    }
    in.end = next;
    When when = in.withYear(When.month(month), next);
    return lean == Lean.NONE || when.year() != 0 ? when : when.leaning(lean).leaningOnMonth(lean);
  }

  @Nullable
  When bareYear(DateScan in, int i) {
    if (!in.isYear(i)) {
      return null;
    }
    boolean placed = i > in.from
        && (lexicon.is(WordClass.PREPOSITION, in.tokens, i - 1)
            || beforeYear.get(in.tokens, i - 1) != null
            || in.tokens.isMark(i - 1, '-')
            || in.tokens.isMark(i - 1, '(')
            || in.tokens.isMark(i - 1, ','));
    boolean leads = i == in.from && lexicon.is(WordClass.AUXILIARY, in.tokens, i + 1)
        || in.any(i + 1, "seems", "looks", "sounds");
    if (!placed && !leads && !lexicon.is(WordClass.AUXILIARY, in.tokens, i + 1)) {
      return null;
    }
    in.end = i + 1;
    return When.year(in.tokens.number(i));
  }
}
