package dev.upfront.reading.date;

import dev.upfront.reading.date.When.Lean;
import dev.upfront.reading.date.When.Slice;
import dev.upfront.reading.date.When.Unit;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Parts of a month, of a season or of a year: "early 2024", "the end of March", "the second half of 2023", "Q1". */
final class PartsOfPeriods {
  private final Lexicon lexicon;
  private final CalendarDates calendar;
  private final SeasonsOfYear seasons;
  private final RelativeDates relative;

  PartsOfPeriods(
      Lexicon lexicon, CalendarDates calendar, SeasonsOfYear seasons, RelativeDates relative) {
    this.lexicon = lexicon;
    this.calendar = calendar;
    this.seasons = seasons;
    this.relative = relative;
  }

  /** early 2024; late in 2024; mid-September; the end of the year; the opening months of 2024; first half of 2023. */
  @Nullable
  When slice(DateScan in, int i) {
    Slice slice = in.sliceWord(i);
    int next = i + 1;
    if (slice == null) {
      return half(in, i);
    }
    if (lexicon.is(WordClass.SLICE_NOUN, in.tokens, i)
        && !in.any(next, "of", "months", "weeks", "days")) {
      return null;
    }
    boolean later = in.word(i, "later");
    if (later) {
      return laterThis(in, i);
    }
    while (next < i + 6
        && (in.tokens.isMark(next, '-')
            || in.any(
                next, "of", "in", "on", "part", "the", "months", "weeks", "days", "stages", "half",
                "to", "or", "quarter")
            || in.sliceWord(next) != null && !in.word(next, "later"))) {
      if (in.any(next, "to", "or")) {
        if (in.sliceWord(next + 1) == null
            && !(in.tokens.isMark(next + 1, '-') && in.sliceWord(next + 2) != null)) {
          return null;
        }
      }
      if (in.sliceWord(next) != null && in.any(next - 1, "-", "to", "or")) {
        // "mid-to-late 2024": the later word decides the end, the earlier the start; take both as
        // one stretch
        slice = in.sliceWord(next);
      }
      next++;
    }
    if (in.tokens.isMark(next - 1, '-') && next - 1 == i) {
      return null;
    }
    When base = dayless(in, next);
    if (base == null) {
      return null;
    }
    Slice meant = in.any(i, "end", "close") && in.word(i + 1, "of") && base.unit() == Unit.YEAR
        ? Slice.END
        : slice;
    return base.sliced(meant == null ? Slice.WHOLE : meant);
  }

  /** A month, a season or a year: what early, mid and late can be said of. */
  private @Nullable When dayless(DateScan in, int i) {
    When when = calendar.monthFirst(in, i);
    if (when != null) {
      return when.unit() == Unit.MONTH ? when : null;
    }
    when = seasons.partOfYear(in, i);
    if (when == null) {
      when = relative.when(in, i);
      if (when != null
          && when.unit() != Unit.YEAR
          && when.unit() != Unit.MONTH
          && when.unit() != Unit.SEASON) {
        when = null;
      }
    }
    if (when == null && in.isYear(i)) {
      in.end = i + 1;
      when = When.year(in.tokens.number(i));
    }
    if (when == null && in.word(i, "year")) {
      in.end = i + 1;
      when = When.of(Unit.YEAR, 0).leaning(Lean.THIS);
    }
    if (when == null && in.word(i, "month")) {
      in.end = i + 1;
      when = When.of(Unit.MONTH, 0).leaningOnMonth(Lean.THIS);
    }
    return when;
  }

  private @Nullable When laterThis(DateScan in, int i) {
    int next = i + 1;
    if (in.word(next, "on")) {
      next++;
    }
    if (in.word(next, "in")) {
      next++;
    }
    if (in.any(next, "this", "the", "that", "next")) {
      boolean same = in.word(next, "that");
      boolean nextYear = in.word(next, "next");
      if (in.word(next + 1, "year")) {
        in.end = next + 2;
        if (nextYear) {
          return When.of(Unit.YEAR, 0).leaning(Lean.NEXT).sliced(Slice.LATE);
        }
        return same ? When.of(Unit.YEAR, 0).leaning(Lean.SAME) : When.of(Unit.REST_OF_YEAR, 0);
      }
      if (in.word(next + 1, "month")) {
        in.end = next + 2;
        return When.of(Unit.REST_OF_MONTH, 0);
      }
      When part = seasons.partOfYear(in, next);
      if (part != null) {
        return part;
      }
    }
    if (in.isYear(next)) {
      in.end = next + 1;
      return When.of(Unit.REST_OF_YEAR, 0).inYear(in.tokens.number(next));
    }
    return null;
  }

  /** The first few months of 2024; the last weeks of the year; the first six months of 2023; the rest of 2025. */
  private @Nullable When stretch(DateScan in, int i) {
    if (in.any(i, "rest", "remainder") && in.word(i + 1, "of")) {
      When year = dayless(in, i + 2);
      if (year == null
          || year.unit() != Unit.YEAR
          || year.year() == 0 && year.yearLean() != Lean.THIS) {
        return null;
      }
      When rest = When.of(Unit.REST_OF_YEAR, 0);
      return year.year() == 0 ? rest : rest.inYear(year.year());
    }
    boolean first = in.any(i, "first");
    if (!first && !in.any(i, "last", "final", "closing")) {
      return null;
    }
    int count = lexicon.cardinal(in.tokens, i + 1);
    int at = count > 0 || in.any(i + 1, "few", "couple") ? i + 2 : i + 1;
    if (in.word(at, "of")) {
      at++;
    }
    if (!in.any(at, "months", "weeks", "days") || !in.word(at + 1, "of")) {
      return null;
    }
    When base = dayless(in, at + 2);
    if (base == null) {
      return null;
    }
    boolean months = in.word(at, "months") && base.unit() == Unit.YEAR;
    if (months && (count == 6 || count == 3)) {
      Unit unit = count == 6 ? Unit.HALF : Unit.QUARTER;
      When part = When.of(unit, first ? 1 : 12 / count);
      return base.year() != 0 ? part.inYear(base.year()) : part.leaning(base.yearLean());
    }
    boolean end = !first && !months && base.unit() == Unit.YEAR;
    return base.sliced(first ? Slice.EARLY : end ? Slice.END : Slice.LATE);
  }

  /** the first half of 2023; the latter half of next year; the second quarter; Q1 2024; back half. */
  private @Nullable When half(DateScan in, int i) {
    boolean word = in.is(WordClass.PART_OPENER, i);
    if (!word && !in.tokens.isNumber(i)) {
      return null;
    }
    When stretch = word ? stretch(in, i) : null;
    if (stretch != null) {
      return stretch;
    }
    int half = 0;
    int quarter = 0;
    int next = in.tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
    if (in.word(next, "half") || in.word(next, "quarter")) {
      boolean isHalf = in.word(next, "half");
      int ordinal = lexicon.ordinal(in.tokens, i);
      if (isHalf) {
        half = ordinal == 1 || in.any(i, "front", "former")
            ? 1
            : ordinal == 2 || in.any(i, "latter", "back", "last", "other") ? 2 : 0;
      } else {
        quarter = ordinal >= 1 && ordinal <= 4 ? ordinal : in.any(i, "last", "final") ? 4 : 0;
      }
      next++;
    } else if (in.tokens.length(i) == 2) {
      int number = in.tokens.text.charAt(in.tokens.start(i) + 1) - '0';
      quarter = in.any(i, "q1", "q2", "q3", "q4") ? number : 0;
      half = in.any(i, "h1", "h2") ? number : 0;
    }
    if (half == 0 && quarter == 0) {
      return null;
    }
    When part = half > 0 ? When.of(Unit.HALF, half) : When.of(Unit.QUARTER, quarter);
    in.end = next;
    When when = in.withYear(part, next);
    // "the second half of the fifth season"
    if (in.end == next && in.word(next, "of")) {
      if (!in.word(next + 1, "the") || !in.word(next + 2, "year")) {
        return null;
      }
      in.end = next + 3;
    }
    return when;
  }
}
