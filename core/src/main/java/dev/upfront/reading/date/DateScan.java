package dev.upfront.reading.date;

import dev.upfront.reading.date.When.Lean;
import dev.upfront.reading.date.When.Slice;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A sentence that is scanned for dates, with what all kinds of dates ask of it: words, and the year behind a date. */
final class DateScan {
  /** "A couple of weeks", "the coming early spring": the head of a date stands no farther behind its determiner. */
  static final int HEAD_REACH = 3;

  final Tokens tokens;
  final int from;
  final int to;

  /** Behind the last token of the date last read. */
  int end;

  private final Lexicon lexicon;

  DateScan(Lexicon lexicon, Tokens tokens, int from, int to) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  boolean word(int i, String word) {
    return i >= from && i < to && tokens.is(i, word);
  }

  boolean any(int i, String... list) {
    if (i < from || i >= to) {
      return false;
    }
    for (String word : list) {
      if (tokens.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  boolean isYear(int i) {
    return i >= from
        && i < to
        && tokens.isNumber(i)
        && tokens.length(i) == 4
        && tokens.number(i) >= 1930
        && tokens.number(i) <= 2060
        && !tokens.is(i, Tokens.ORDINAL);
  }

  boolean is(WordClass wordClass, int i) {
    return i >= from && i < to && lexicon.is(wordClass, tokens.id(i));
  }

  /** On what a date leans before which "this", "next", "past" or the like stands. */
  Lean lean(int i) {
    if (!is(WordClass.LEANING, i)) {
      return Lean.NONE;
    }
    return switch (lexicon.value(tokens.id(i))) {
      case 1 -> Lean.THIS;
      case 2 -> Lean.NEXT;
      case 3 -> Lean.LAST;
      case 4 -> Lean.SAME;
      default -> Lean.FOLLOWING;
    };
  }

  @Nullable
  Slice sliceWord(int i) {
    if (i >= to || tokens.id(i) < 0) {
      return null;
    }
    if (lexicon.is(WordClass.EARLY, tokens, i)) {
      return Slice.EARLY;
    }
    if (lexicon.is(WordClass.MID, tokens, i)) {
      return Slice.MID;
    }
    return lexicon.is(WordClass.LATE, tokens, i) ? Slice.LATE : null;
  }

  /** Adds the year that stands behind a date: of 2023, 2023, this year, next year, of the same year. */
  When withYear(When when, int at) {
    int next = at;
    if (tokens.isMark(next, ',')) {
      next++;
    }
    if (any(next, "of", "in")) {
      next++;
    }
    if (isYear(next)) {
      end = next + 1;
      return when.inYear(tokens.number(next));
    }
    if (tokens.isMark(next, '’') || tokens.isMark(next, '\'')) {
      if (tokens.isNumber(next + 1)
          && tokens.length(next + 1) == 2
          && !tokens.is(next + 1, Tokens.SPACE_BEFORE)) {
        end = next + 2;
        return when.inYear(2000 + tokens.number(next + 1));
      }
      return when;
    }
    Lean lean = yearLean(next);
    if (lean != null && !(tokens.isMark(at, ',') && lean == Lean.NONE)) {
      if (tokens.isMark(end, ',') && isYear(end + 1)) {
        end += 2;
        return when.inYear(tokens.number(end - 1));
      }
      return when.leaning(lean);
    }
    return when;
  }

  private @Nullable Lean yearLean(int i) {
    int next = i;
    if (word(next, "the")) {
      next++;
    }
    if (word(next, "that") && word(next + 1, "same")) {
      next++;
    }
    if (word(next + 1, "year") && !tokens.is(next + 2, Tokens.POSSESSIVE)) {
      Lean lean = any(next, "this", "current")
          ? Lean.THIS
          : any(next, "next", "coming")
              ? Lean.NEXT
              : any(next, "last", "previous")
                  ? Lean.LAST
                  : any(next, "same", "that")
                      ? Lean.SAME
                      : any(next, "following") ? Lean.FOLLOWING : null;
      if (lean != null) {
        end = next + 2;
      }
      return lean;
    }
    return null;
  }

  When withYearBehind(When when) {
    int stop = end;
    return withYear(when, stop);
  }
}
