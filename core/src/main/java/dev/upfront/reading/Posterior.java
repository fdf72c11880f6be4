package dev.upfront.reading;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import java.time.LocalDate;

/**
 * How probable each day of writing is, given the clues of a text. Computed for each fourth day, which stands for the days
 * around it; only the ends of the answer are looked at day by day.
 */
final class Posterior {
  private static final int STEP_DAYS = 4;

  /** A stretch may be wider by so many days to be right once more often. */
  private static final double DAYS_WORTH_A_MISS = 500;

  /** Beyond that, it is as good as no answer. */
  private static final double MOST_DAYS_WORTH_A_MISS = 2000;

  private static final double CHEAPER = 1.4;

  /** What the stretch must hold: it is at least as likely right as wrong. */
  private static final double LEAST_HELD = 0.5;

  /** What it costs a day not to be in the year of the headline, or in the last months before it. */
  private static final double OFF_TITLE_YEAR = 4;

  private static final double BEFORE_TITLE_YEAR = 1;

  private final Clues clues;
  private final int titleYear;
  private final long firstDay;
  private final double[] probabilities;
  private double logOfTotal;

  /**
   * Weighs the days.
   *
   * @param titleYear the year in the headline, or 0
   */
  Posterior(Clues clues, int titleYear) {
    this.clues = clues;
    this.titleYear = titleYear;
    this.firstDay = LocalDate.of(clues.firstYear(), 1, 1).toEpochDay();
    long lastDay = LocalDate.of(clues.lastYear(), 12, 31).toEpochDay();
    this.probabilities = new double[(int) (lastDay - firstDay) / STEP_DAYS + 1];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = logWeight(dayAt(i));
      highest = Math.max(highest, probabilities[i]);
    }
    double total = 0;
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = Math.exp(probabilities[i] - highest);
      total += probabilities[i];
    }
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] /= total;
    }
    logOfTotal = highest + Math.log(total * STEP_DAYS);
  }

  private long dayAt(int i) {
    return firstDay + (long) i * STEP_DAYS;
  }

  private double logWeight(long epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    return clues.logLikelihood(epochDay, day.getYear()) - offTitle(day);
  }

  /** "Fall TV 2015", "Midseason 2020": written in that year, or late in the one before it. */
  private double offTitle(LocalDate day) {
    if (titleYear == 0 || day.getYear() == titleYear) {
      return 0;
    }
    boolean soon = day.getYear() == titleYear - 1 && day.getMonthValue() > 9;
    return soon ? BEFORE_TITLE_YEAR : OFF_TITLE_YEAR;
  }

  /** The stretch that costs least, or any day where all are much alike. */
  Window best() {
    for (double worth = DAYS_WORTH_A_MISS; worth < MOST_DAYS_WORTH_A_MISS; worth *= CHEAPER) {
      Stretch stretch = best(STEP_DAYS / worth);
      if (stretch.held >= LEAST_HELD) {
        return window(stretch, Math.log(1 / worth));
      }
    }
    return Window.ANY;
  }

  /** From one day of the grid to another, both inside, with the probability that they hold. */
  private record Stretch(int from, int to, double held) {}

  /** The heaviest run of probabilities less costs, in one pass. */
  private Stretch best(double cost) {
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

  /** The stretch with the days beside its ends that are worth their cost. */
  private Window window(Stretch stretch, double logOfCost) {
    long from = dayAt(stretch.from);
    for (int k = 1; k < STEP_DAYS && isWorth(from - 1, logOfCost); k++) {
      from--;
    }
    long to = dayAt(stretch.to);
    for (int k = 1; k < STEP_DAYS && isWorth(to + 1, logOfCost); k++) {
      to++;
    }
    return Window.of(
        PartialDate.of(LocalDate.ofEpochDay(from)), PartialDate.of(LocalDate.ofEpochDay(to)));
  }

  private boolean isWorth(long day, double logOfCost) {
    return logWeight(day) - logOfTotal >= logOfCost;
  }
}
