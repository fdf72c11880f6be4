package dev.upfront.reading;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.reading.Calendar.Tense;
import dev.upfront.reading.DateMention.Bound;
import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Text.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out when an article was written that does not say: not before what it tells as past, not after what it tells as to
 * come, and where it speaks of its own day, then.
 */
final class Dating {
  /** News is about what just happened: so many days after the last thing that it tells as past. */
  private static final int FRESH_DAYS = 75;

  private final Lexicon lexicon;

  Dating(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The days between which the text was written; {@link Window#ANY} where nothing in it tells. */
  Window date(Text text, List<List<DateMention>> dates) {
    LocalDate past = null;
    LocalDate future = null;
    LocalDate anchor = null;
    Window self = null;
    int titleYear = titleYear(text);
    if (titleYear != 0) {
      anchor = LocalDate.of(titleYear, 7, 1);
    }
    for (Sentence sentence : text.sentences) {
      for (DateMention mention : dates.get(sentence.index())) {
        Window window = absolute(mention, anchor);
        if (window == null) {
          continue;
        }
        if (self == null && speaksOfItself(text.tokens, sentence, mention)) {
          self = window;
        }
        LocalDate first = window.firstDay();
        LocalDate last = window.lastDay();
        if (first == null
            || last == null
            || mention.bound() == Bound.NOT_BEFORE
            || mention.bound() == Bound.BEFORE
            || mention.bound() == Bound.BY) {
          if (first != null && mention.bound() == Bound.NOT_BEFORE) {
            future = future == null || last != null && last.isBefore(future) ? last : future;
          }
          continue;
        }
        Tense tense = tense(text.tokens, sentence, mention);
        boolean ownYear = mention.start().isAbsolute();
        if (tense == Tense.PAST && (ownYear || anchor != null)) {
          past = past == null || first.isAfter(past) ? first : past;
          anchor = anchor == null || first.isAfter(anchor) ? first : anchor;
        } else if (tense == Tense.FUTURE && ownYear) {
          LocalDate end = window.isDay() ? first : last;
          future = future == null || end.isBefore(future) ? end : future;
        }
      }
    }
    if (self != null) {
      return self;
    }
    if (past == null) {
      if (future == null) {
        return titleYear == 0 ? Window.ANY : Window.of(PartialDate.of(titleYear));
      }
      return Window.of(PartialDate.of(future.minusDays(FRESH_DAYS)), PartialDate.of(future));
    }
    LocalDate to = past.plusDays(FRESH_DAYS);
    if (future != null && future.isBefore(to) && !future.isBefore(past)) {
      to = future;
    }
    return Window.of(PartialDate.of(past), PartialDate.of(to));
  }

  /** A date by itself; one without a year is taken near the anchor, going on from it. */
  private @Nullable Window absolute(DateMention mention, @Nullable LocalDate anchor) {
    When when = mention.start();
    boolean hasYear = when.isAbsolute();
    if (!hasYear) {
      boolean monthly = when.unit() == When.Unit.MONTH && when.month() != 0
          || when.unit() == When.Unit.DAY && when.month() != 0;
      if (anchor == null || !monthly || when.yearLean() != When.Lean.NONE) {
        return null;
      }
      when = when.leaning(When.Lean.FOLLOWING);
      Window window = new Calendar(anchor, false).resolve(when, Tense.PAST, anchor.minusDays(31));
      LocalDate first = window == null ? null : window.firstDay();
      return first != null && first.isBefore(anchor.plusDays(300)) ? window : null;
    }
    return new Calendar(LocalDate.of(when.year(), 7, 1), false).resolve(when, Tense.UNKNOWN, null);
  }

  private static int titleYear(Text text) {
    for (Sentence sentence : text.sentences) {
      if (sentence.block().kind() != Text.Kind.TITLE) {
        break;
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (text.tokens.isNumber(i)
            && text.tokens.length(i) == 4
            && text.tokens.value[i] >= 1990
            && text.tokens.value[i] <= 2050) {
          return text.tokens.value[i];
        }
      }
    }
    return 0;
  }

  /** "as of June 2024", "as we type this in January 2023", "refreshed on June 3", "by the time of this piece". */
  private static boolean speaksOfItself(Tokens tokens, Sentence sentence, DateMention mention) {
    int from = Math.max(sentence.from(), mention.from() - 9);
    for (int i = mention.from() - 1; i >= from; i--) {
      if (tokens.is(i, "as") && tokens.is(i + 1, "of")) {
        return mention.from() - i <= 8;
      }
      if (tokens.is(i, "type")
          || tokens.is(i, "writing")
          || tokens.is(i, "updated")
          || tokens.is(i, "refreshed")) {
        return true;
      }
      if (tokens.is(i, "time")
          && tokens.is(i + 1, "of")
          && (tokens.is(i + 2, "this") || tokens.is(i + 2, "writing"))) {
        return true;
      }
      if (tokens.is(i, "write") && (tokens.is(i - 1, "we") || tokens.is(i - 1, "i"))) {
        return true;
      }
      if (tokens.isMark(i, ';') || tokens.isMark(i, '.')) {
        return false;
      }
    }
    return false;
  }

  /** What the verbs near the date say: was, began, -ed before it; will, is set to. */
  private Tense tense(Tokens tokens, Sentence sentence, DateMention mention) {
    int from = Math.max(sentence.from(), mention.from() - 14);
    for (int i = mention.from() - 1; i >= from; i--) {
      String word = tokens.id[i] >= 0 ? tokens.vocabulary.word(tokens.id[i]) : "";
      switch (word) {
        case "will",
            "won't",
            "may",
            "might",
            "could",
            "should",
            "would",
            "expected",
            "expect",
            "set",
            "due",
            "slated",
            "scheduled",
            "planned",
            "until",
            "likely",
            "returns",
            "premieres",
            "arrives",
            "begins",
            "starts",
            "launches",
            "debuts",
            "lands",
            "drops",
            "hopes",
            "predict",
            "guess",
            "coming",
            "'ll",
            "is",
            "are" -> {
          return word.equals("is") || word.equals("are")
              ? (tokens.isWord(i + 1) && tokens.word(i + 1).endsWith("ed")
                  ? Tense.UNKNOWN
                  : Tense.FUTURE)
              : Tense.FUTURE;
        }
        case "was",
            "were",
            "had",
            "did",
            "since",
            "began",
            "came",
            "went",
            "took",
            "hit",
            "ended",
            "shot",
            "ran",
            "saw",
            "got",
            "made",
            "gave" -> {
          return Tense.PAST;
        }
        default -> {}
      }
      if (tokens.isWord(i)
          && !tokens.isCapital(i)
          && tokens.length(i) > 3
          && tokens.word(i).endsWith("ed")
          && !lexicon.is(WordClass.ORDINAL, tokens, i)) {
        boolean passive = tokens.is(i - 1, "be");
        return passive ? Tense.FUTURE : Tense.PAST;
      }
    }
    return Tense.UNKNOWN;
  }
}
