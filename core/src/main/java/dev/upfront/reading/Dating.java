package dev.upfront.reading;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.reading.Calendar.Tense;
import dev.upfront.reading.Text.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out when an article was written that does not say: Bayes' rule over days.
 *
 * <p>Each expression that has to do with time is a {@link Clue}: the probability that somebody writing on a given day would
 * have put it so. What is told as past lies before that day, what is to come behind it, and the farther off it is the less
 * likely it is told, by a power of the distance and not by a bell curve ({@link Decay}), so that one old date moves nothing.
 * A date with no year lies within some months of the day on either side; a year is seldom written out in that very year; a
 * weekday must fit its date; "last August", "this fall" and "next year" fix the day's own year. The catalogue's premieres
 * are clues too, weaker ones: the newest season that is named is hardly out, the one before it is, and a date on which the
 * series premiered means that premiere. A tense may be misread, and so may a date: each clue is a mixture of past and to
 * come, and leaves every day a small density, so that none can rule a day out alone, and the catalogue least of all.
 *
 * <p>Clues are taken as independent given the day and all days as alike beforehand. Their product, made to sum up to 1, is
 * the probability of each day. The answer is the stretch of days that minimises the expected loss where a miss costs 1 and
 * each day of width a fixed part of that: a day belongs to it as long as it is likelier than it costs. Where that stretch
 * holds less than what is asked for, width is made cheaper until it does; where no width will do, nothing is said.
 *
 * <p>The cost is that of a look-up for each clue and each fourth day of the ten years or so that the text has to do with.
 */
final class Dating {
  private static final int STEP_DAYS = 4;

  /** A stretch may be wider by so many days to be right once more often. */
  private static final double DAYS_WORTH_A_MISS = 500;

  /** Beyond that, it is as good as no answer. */
  private static final double MOST_DAYS_WORTH_A_MISS = 2000;

  private static final double CHEAPER = 1.4;

  /** What the stretch must hold. */
  private static final double LEAST_HELD = 0.5;

  /** What it costs a day not to be in the year of the headline, or in the last months before it. */
  private static final double OFF_TITLE_YEAR = 4;

  private static final double BEFORE_TITLE_YEAR = 1;

  private static final Calendar CALENDAR = new Calendar(LocalDate.of(2024, 7, 1), false);

  private final ClueFinder finder;

  Dating(Lexicon lexicon, Catalogue catalogue) {
    this.finder = new ClueFinder(lexicon, catalogue);
  }

  /** The days between which the text was written; {@link Window#ANY} where nothing in it tells. */
  Window date(Scene scene, List<List<DateMention>> dates, List<List<SeasonMention>> seasons) {
    Window said = said(scene.text(), dates);
    if (said != null) {
      return said;
    }
    Clues clues = finder.find(scene, dates, seasons);
    return clues.isEmpty()
        ? Window.ANY
        : best(probabilities(clues, ClueFinder.titleYear(scene.text())), firstDay(clues));
  }

  /** The date that the text gives for itself. */
  private static @Nullable Window said(Text text, List<List<DateMention>> dates) {
    for (Sentence sentence : text.sentences) {
      for (DateMention mention : dates.get(sentence.index())) {
        if (mention.start().isAbsolute() && speaksOfItself(text.tokens, sentence, mention)) {
          return CALENDAR.resolve(mention.start(), Tense.UNKNOWN, null);
        }
      }
    }
    return null;
  }

  private static LocalDate firstDay(Clues clues) {
    return LocalDate.of(clues.firstYear(), 1, 1);
  }

  /** The probability of each fourth day, which stands for the days around it. */
  private static double[] probabilities(Clues clues, int titleYear) {
    long first = firstDay(clues).toEpochDay();
    long last = LocalDate.of(clues.lastYear(), 12, 31).toEpochDay();
    double[] logs = new double[(int) (last - first) / STEP_DAYS + 1];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < logs.length; i++) {
      LocalDate day = LocalDate.ofEpochDay(first + (long) i * STEP_DAYS);
      logs[i] = clues.logLikelihood(day.toEpochDay(), day.getYear()) - offTitle(day, titleYear);
      highest = Math.max(highest, logs[i]);
    }
    double[] probabilities = new double[logs.length];
    double total = 0;
    for (int i = 0; i < logs.length; i++) {
      probabilities[i] = Math.exp(logs[i] - highest);
      total += probabilities[i];
    }
    for (int i = 0; i < logs.length; i++) {
      probabilities[i] /= total;
    }
    return probabilities;
  }

  /** "Fall TV 2015", "Midseason 2020": written in that year, or late in the one before it. */
  private static double offTitle(LocalDate day, int titleYear) {
    if (titleYear == 0 || day.getYear() == titleYear) {
      return 0;
    }
    boolean soon = day.getYear() == titleYear - 1 && day.getMonthValue() > 9;
    return soon ? BEFORE_TITLE_YEAR : OFF_TITLE_YEAR;
  }

  private static Window best(double[] probabilities, LocalDate firstDay) {
    for (double worth = DAYS_WORTH_A_MISS; worth < MOST_DAYS_WORTH_A_MISS; worth *= CHEAPER) {
      Stretch stretch = best(probabilities, STEP_DAYS / worth);
      if (stretch.held >= LEAST_HELD) {
        LocalDate from = firstDay.plusDays((long) stretch.from * STEP_DAYS - STEP_DAYS / 2);
        LocalDate to = firstDay.plusDays((long) stretch.to * STEP_DAYS + STEP_DAYS / 2);
        return Window.of(PartialDate.of(from), PartialDate.of(to));
      }
    }
    return Window.ANY;
  }

  /** From one day of the grid to another, both inside, with the probability that they hold. */
  private record Stretch(int from, int to, double held) {}

  /** The heaviest run of probabilities less costs, in one pass. */
  private static Stretch best(double[] probabilities, double cost) {
    Stretch best = new Stretch(0, 0, 0);
    double most = 0;
    double gain = 0;
    double held = 0;
    int from = 0;
    for (int i = 0; i < probabilities.length; i++) {
      if (gain <= 0) {
        gain = 0;
        held = 0;
        from = i;
      }
      gain += probabilities[i] - cost;
      held += probabilities[i];
      if (gain > most) {
        most = gain;
        best = new Stretch(from, i, held);
      }
    }
    return best;
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
