package dev.upfront.reading.date;

import dev.upfront.reading.date.When.Lean;
import dev.upfront.reading.date.When.Slice;
import dev.upfront.reading.date.When.Unit;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Spring, summer, autumn and winter: "spring 2023", "this fall", "winter of 2026". */
final class SeasonsOfYear {
  private final Lexicon lexicon;

  SeasonsOfYear(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (String word : ("midseason lineup lineups schedule schedules slate slates "
            + "grid programming")
        .split(" ")) {
      lexicon.vocabulary.add(word);
    }
  }

  /** "At midseason", "mid-season 2024", but not "the midseason finale" or "a midseason replacement", of whatever year. */
  private @Nullable When midseason(DateScan in, int i) {
    int last = in.word(i, "mid") ? (in.tokens.isMark(i + 1, '-') ? i + 2 : i + 1) : i;
    if (!in.word(last, "midseason") && !(last > i && in.word(last, "season"))) {
      return null;
    }
    int next = last + 1;
    boolean noun = next < in.to
        && in.tokens.isWord(next)
        && !lexicon.is(WordClass.FUNCTION_WORD, in.tokens, next)
        && !lexicon.is(WordClass.PREPOSITION, in.tokens, next)
        && !lexicon.is(WordClass.AUXILIARY, in.tokens, next)
        && behindProgramme(in, next) < 0;
    if (noun) {
      return null;
    }
    in.end = last + 1;
    return in.withYear(When.of(Unit.SEASON, When.MIDSEASON), last + 1);
  }

  /** "Fall lineup", "the spring schedule": what a network shows in that season. */
  private static int behindProgramme(DateScan in, int next) {
    boolean line =
        in.word(next, "line") && in.tokens.isMark(next + 1, '-') && in.word(next + 2, "up");
    if (line) {
      return next + 3;
    }
    int noun = in.any(next, "tv", "television", "broadcast", "primetime") ? next + 1 : next;
    return in.any(
            noun,
            "lineup",
            "lineups",
            "schedule",
            "schedules",
            "slate",
            "slates",
            "grid",
            "programming")
        ? noun + 1
        : -1;
  }

  /** Whether a season's name stands where a date that begins here has it. */
  private boolean hasSeasonNear(DateScan in, int i) {
    for (int at = i; at <= i + DateScan.HEAD_REACH; at++) {
      if (lexicon.is(WordClass.QUARTER_OF_YEAR, in.tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** spring 2023; this fall; the autumn; next summer; winter of 2026. */
  @Nullable
  When partOfYear(DateScan in, int i) {
    When midseason = midseason(in, i);
    if (midseason != null) {
      return midseason;
    }
    if (!hasSeasonNear(in, i)) {
      return null;
    }
    Lean lean = in.lean(i);
    int at = i;
    if (lean != Lean.NONE || in.any(i, "the", "a")) {
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
    int programme = behindProgramme(in, next);
    if (programme > 0 && in.word(programme, "for") && in.isYear(programme + 1)) {
      in.end = programme + 2;
      return When.of(Unit.SEASON, lexicon.value(in.tokens.id(at)))
          .inYear(in.tokens.number(programme + 1));
    }
    if (in.any(next, "tv", "television") && in.isYear(next + 1)) {
      next++;
    }
    if (in.any(next, "cour", "season", "quarter")) {
      next++;
    }
    in.end = next;
    When when = in.withYear(When.of(Unit.SEASON, lexicon.value(in.tokens.id(at))), next);
    boolean anchored = at > i
        || programme > 0
        || endsLine(in, at)
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
            || programme > 0
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

  /** "Vanity Fair, ITV, autumn": behind a comma at the end of its line. */
  private static boolean endsLine(DateScan in, int at) {
    return in.tokens.isMark(at - 1, ',')
        && (at + 1 >= in.tokens.size() || in.tokens.is(at + 1, Tokens.LINE_START));
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
