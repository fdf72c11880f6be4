package dev.upfront.reading;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.reading.Calendar.Tense;
import dev.upfront.reading.DateMention.Bound;
import dev.upfront.reading.Text.Sentence;
import dev.upfront.reading.When.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out when an article was written that does not say. Each day is weighed by what the text says of dates: what is told
 * as past lies before it and what is to come behind it; a date without a year lies within the year around it, one with a
 * year is rather not of the same year; a weekday must fit its date; and news is about what just happened. The stretch that
 * holds most of the weight is the answer.
 */
final class Dating {
  /** Dates beyond so many tell nothing new. */
  private static final int MOST_CLUES = 60;

  /** Farther off than this a date is hardly given without its year. */
  private static final int YEARLESS_REACH_DAYS = 270;

  private static final int STEP_DAYS = 5;
  private static final int WIDEST_DAYS = 125;
  private static final double ENOUGH = 0.92;

  /** What it costs a day that a date told as past lies behind it, or one told as to come before it. */
  private static final double CONTRADICTED = 7;

  private final Lexicon lexicon;
  private final Tenses tenses;

  Dating(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.tenses = new Tenses(lexicon);
  }

  /**
   * A date of the text.
   *
   * @param first its first day; where it bears no year, that of some year
   * @param hasYear whether the text gives its year
   * @param exact whether it is a day or a month, not a year or a season
   * @param notBefore whether the text says that something comes no earlier
   * @param weekday 1 to 7 where a weekday stands before it, else 0
   */
  private record Clue(
      LocalDate first,
      LocalDate last,
      boolean hasYear,
      boolean exact,
      boolean notBefore,
      Tense tense,
      int weekday) {}

  /** The days between which the text was written; {@link Window#ANY} where nothing in it tells. */
  Window date(Text text, List<List<DateMention>> dates) {
    List<Clue> clues = new ArrayList<>();
    int titleYear = titleYear(text);
    for (Sentence sentence : text.sentences) {
      for (DateMention mention : dates.get(sentence.index())) {
        if (speaksOfItself(text.tokens, sentence, mention)) {
          Window own = new Calendar(LocalDate.of(2024, 7, 1), false)
              .resolve(mention.start(), Tense.UNKNOWN, null);
          if (mention.start().isAbsolute() && own != null) {
            return own;
          }
        }
        if (clues.size() < MOST_CLUES) {
          clue(text.tokens, sentence, mention, clues);
        }
      }
    }
    int earliest = Integer.MAX_VALUE;
    int latest = Integer.MIN_VALUE;
    for (Clue clue : clues) {
      if (clue.hasYear) {
        earliest = Math.min(earliest, clue.first.getYear());
        latest = Math.max(latest, clue.last.getYear());
      }
    }
    if (titleYear != 0) {
      earliest = Math.min(earliest, titleYear);
      latest = Math.max(latest, titleYear);
    }
    if (earliest > latest) {
      return Window.ANY;
    }
    return weigh(
        clues,
        titleYear,
        LocalDate.of(Math.max(earliest, latest - 6) - 1, 1, 1),
        LocalDate.of(latest + 2, 6, 30));
  }

  private void clue(Tokens tokens, Sentence sentence, DateMention mention, List<Clue> clues) {
    When when = mention.start();
    boolean dated = when.unit() == Unit.DAY && when.month() != 0
        || when.unit() == Unit.MONTH && when.month() != 0;
    if (!when.isAbsolute() && (!dated || when.yearLean() != When.Lean.NONE)) {
      return;
    }
    Window window = new Calendar(LocalDate.of(2023, 7, 1), false)
        .resolve(when.isAbsolute() ? when : when.inYear(2023), Tense.UNKNOWN, null);
    if (window == null || window.firstDay() == null || window.lastDay() == null) {
      return;
    }
    Tense tense = mention.bound() == Bound.NOT_BEFORE
        ? Tense.FUTURE
        : tenses.around(tokens, sentence.from(), sentence.to(), mention);
    int weekday = 0;
    if (when.unit() == Unit.DAY) {
      int before = mention.from() - 1;
      int at = lexicon.is(Lexicon.WordClass.WEEKDAY, tokens, mention.from())
          ? mention.from()
          : tokens.isMark(before, ',') ? before - 1 : before;
      weekday = lexicon.is(Lexicon.WordClass.WEEKDAY, tokens, at) && at >= sentence.from()
          ? lexicon.value(tokens.id[at])
          : 0;
    }
    clues.add(new Clue(
        window.firstDay(),
        window.lastDay(),
        when.isAbsolute(),
        dated,
        mention.bound() == Bound.NOT_BEFORE,
        tense,
        weekday));
  }

  private static Window weigh(List<Clue> clues, int titleYear, LocalDate from, LocalDate to) {
    int steps = (int) ((to.toEpochDay() - from.toEpochDay()) / STEP_DAYS) + 1;
    double[] weights = new double[steps];
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < steps; i++) {
      weights[i] = logWeight(from.plusDays((long) i * STEP_DAYS), clues, titleYear);
      best = Math.max(best, weights[i]);
    }
    double total = 0;
    for (int i = 0; i < steps; i++) {
      weights[i] = Math.exp(weights[i] - best);
      total += weights[i];
    }
    return densest(weights, total, from);
  }

  /** The shortest stretch that holds enough of the weight, or the heaviest of the widest that is allowed. */
  private static Window densest(double[] weights, double total, LocalDate from) {
    int widest = WIDEST_DAYS / STEP_DAYS;
    int bestStart = 0;
    int bestLength = widest;
    double bestMass = -1;
    for (int length = 2; length <= widest; length++) {
      double mass = 0;
      for (int i = 0; i < weights.length; i++) {
        mass += weights[i] - (i >= length ? weights[i - length] : 0);
        if (mass > bestMass) {
          bestMass = mass;
          bestStart = Math.max(0, i - length + 1);
          bestLength = length;
        }
      }
      if (bestMass >= ENOUGH * total) {
        break;
      }
    }
    LocalDate first = from.plusDays((long) bestStart * STEP_DAYS);
    return Window.of(
        PartialDate.of(first), PartialDate.of(first.plusDays((long) bestLength * STEP_DAYS - 1)));
  }

  private static double logWeight(LocalDate day, List<Clue> clues, int titleYear) {
    double weight = 0;
    long sinceLatest = 2000;
    long untilNext = 2000;
    int sameYear = 0;
    for (Clue clue : clues) {
      LocalDate first = clue.hasYear ? clue.first : near(clue.first, clue.tense, day);
      long gap = day.toEpochDay() - first.toEpochDay();
      if (clue.weekday != 0) {
        weight += first.getDayOfWeek().getValue() == clue.weekday ? 1.5 : -3;
      }
      if (clue.hasYear) {
        LocalDate last = clue.last;
        boolean over = clue.notBefore ? gap >= 0 : day.isAfter(last);
        if (clue.tense == Tense.PAST && gap < 0 || clue.tense == Tense.FUTURE && over) {
          weight -= CONTRADICTED;
        }
        boolean ownYear = clue.first.getYear() == day.getYear();
        sameYear += clue.exact && clue.tense == Tense.PAST && ownYear ? 1 : 0;
        weight -= !clue.exact && clue.tense != Tense.UNKNOWN && gap >= 0 && ownYear ? 1 : 0;
        if (clue.tense == Tense.FUTURE && !day.isAfter(last)) {
          untilNext = Math.min(untilNext, Math.max(0, first.toEpochDay() - day.toEpochDay()));
        }
      }
      if (gap >= 0 && clue.tense != Tense.FUTURE) {
        sinceLatest = Math.min(sinceLatest, gap);
      }
      if (!clue.hasYear && clue.tense == Tense.FUTURE) {
        untilNext = Math.min(untilNext, -gap);
      }
      if (!clue.hasYear) {
        weight -=
            0.6 * Math.log1p(Math.abs(gap) / 45.0) + (Math.abs(gap) > YEARLESS_REACH_DAYS ? 2 : 0);
      }
    }
    weight -= Math.min(3, sameYear) * 0.8;
    weight -= Math.log1p(sinceLatest / 40.0);
    weight -= 0.6 * Math.log1p(untilNext / 60.0);
    if (titleYear != 0) {
      weight -= day.getYear() == titleYear
          ? 0
          : day.getYear() == titleYear - 1 && day.getMonthValue() > 9 ? 1 : 4;
    }
    return weight;
  }

  /** A date without a year as seen from a day: the last one before it, the next one behind it, or the nearer. */
  private static LocalDate near(LocalDate date, Tense tense, LocalDate day) {
    int month = date.getMonthValue();
    int dayOfMonth = Math.min(date.getDayOfMonth(), 28);
    LocalDate same =
        LocalDate.of(day.getYear(), month, dayOfMonth).plusDays(date.getDayOfMonth() - dayOfMonth);
    return switch (tense) {
      case PAST -> same.isAfter(day) ? same.minusYears(1) : same;
      case FUTURE -> same.isBefore(day) ? same.plusYears(1) : same;
      case UNKNOWN -> {
        long away = same.toEpochDay() - day.toEpochDay();
        yield away > 182 ? same.minusYears(1) : away < -182 ? same.plusYears(1) : same;
      }
    };
  }

  private static int titleYear(Text text) {
    for (Sentence sentence : text.sentences) {
      if (sentence.block().kind() != Text.Kind.TITLE) {
        break;
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        boolean year = text.tokens.isNumber(i) && text.tokens.length(i) == 4;
        if (year && text.tokens.value[i] >= 1990 && text.tokens.value[i] <= 2050) {
          return text.tokens.value[i];
        }
      }
    }
    return 0;
  }

  /** "as of June 2024", "as we type this in January 2023", "by the time of this piece". */
  private static boolean speaksOfItself(Tokens tokens, Sentence sentence, DateMention mention) {
    int from = Math.max(sentence.from(), mention.from() - 9);
    for (int i = mention.from() - 1; i >= from; i--) {
      boolean asOf = tokens.is(i, "as") && tokens.is(i + 1, "of");
      boolean writes =
          tokens.is(i, "writing") || tokens.is(i, "updated") || tokens.is(i, "refreshed");
      boolean types = (tokens.is(i, "write") || tokens.is(i, "type"))
          && (tokens.is(i - 1, "we") || tokens.is(i - 1, "i"));
      boolean thisPiece =
          tokens.is(i, "time") && tokens.is(i + 1, "of") && tokens.is(i + 2, "this");
      if (asOf || writes || types || thisPiece) {
        return true;
      }
      if (tokens.isMark(i, ';') || tokens.isMark(i, '.')) {
        return false;
      }
    }
    return false;
  }
}
