package dev.upfront.reading;

import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.When.Lean;
import dev.upfront.reading.When.Slice;
import dev.upfront.reading.When.Unit;
import org.jspecify.annotations.Nullable;

/** Spring, summer, autumn and winter: "spring 2023", "this fall", "winter of 2026". */
final class SeasonsOfYear {
  private final Lexicon lexicon;

  SeasonsOfYear(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** spring 2023; this fall; the autumn; next summer; winter of 2026. */
  @Nullable
  When partOfYear(DateScan in, int i) {
    Lean lean = Lean.NONE;
    int at = i;
    if (in.any(i, "this", "next", "last", "the", "that", "following", "past", "coming", "a")) {
      lean = in.any(i, "this", "coming")
          ? Lean.THIS
          : in.word(i, "next")
              ? Lean.NEXT
              : in.any(i, "last", "past")
                  ? Lean.LAST
                  : in.any(i, "that")
                      ? Lean.SAME
                      : in.any(i, "following") ? Lean.FOLLOWING : Lean.NONE;
      at = i + 1;
      if (in.any(at, "coming", "upcoming", "following", "same")) {
        lean = in.any(at, "coming", "upcoming")
            ? Lean.THIS
            : in.any(at, "same") ? Lean.SAME : Lean.FOLLOWING;
        at++;
      }
      Slice inner = in.sliceWord(at);
      if (inner != null && lexicon.is(WordClass.QUARTER_OF_YEAR, in.tokens, at + 1)) {
        at++;
      }
    }
    if (!lexicon.is(WordClass.QUARTER_OF_YEAR, in.tokens, at) || isName(in, i, at)) {
      return null;
    }
    int next = at + 1;
    if (in.tokens.isMark(next, '-') || in.tokens.is(next, Tokens.POSSESSIVE)) {
      return null;
    }
    boolean titles = lexicon.is(WordClass.SHOWS, in.tokens, next) && !in.word(next, "series");
    if (titles && lean == Lean.NONE) {
      // "some of the summer originals": a kind of shows
      return null;
    }
    if (in.any(next, "cour", "season", "quarter")) {
      next++;
    }
    in.end = next;
    When when = in.withYear(When.of(Unit.SEASON, lexicon.value(in.tokens.id[at])), next);
    boolean anchored = at > i
        || when.year() != 0
        || when.yearLean() != Lean.NONE
        || at > in.from
            && (lexicon.is(WordClass.PREPOSITION, in.tokens, at - 1)
                || in.sliceWord(at - 1) != null
                || in.any(at - 1, "says", "maybe", "or", "and", "usually", "means", "than")
                || in.tokens.isMark(at - 1, '-'));
    if (!anchored) {
      return null;
    }
    if (in.word(at, "fall")
        && !(at > i
            || in.tokens.isCapital(at)
            || when.year() != 0
            || at > in.from
                && in.any(
                    at - 1, "in", "of", "by", "until", "since", "for", "late", "early", "mid",
                    "and", "or", "to", "before"))) {
      return null;
    }
    return lean == Lean.NONE || when.year() != 0 || when.yearLean() != Lean.NONE
        ? when
        : when.leaning(lean).leaningOnMonth(lean);
  }

  /** "Barnaby and Winter": joined to a name, and with no year. */
  private boolean isName(DateScan in, int i, int season) {
    return i == season
        && in.tokens.isCapital(season)
        && in.word(season - 1, "and")
        && season > 1
        && in.tokens.isCapital(season - 2)
        && !in.tokens.isNumber(season + 1);
  }
}
