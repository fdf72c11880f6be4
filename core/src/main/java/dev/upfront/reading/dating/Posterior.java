package dev.upfront.reading.dating;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How probable each day of writing is, given the clues of a text. Computed for each fourth day, which stands for the days
 * up to the next one, of the quarters that are not out of the question as a whole; only the ends of the answer are looked
 * at day by day.
 */
final class Posterior {
  private static final int STEP_DAYS = 4;

  /** The days of the grid that are a quarter of a year. */
  private static final int QUARTER = 23;

  /** Between these the answer's probability lies. */
  private static final double LEAST_HELD = 0.7;

  private static final double MOST_HELD = 0.99;
  private static final double HELD_STEP = 0.02;

  /** What a stretch e times as long must hold more to be the better answer; shorter than this none is worth much more. */
  private static final double COST = 0.2;

  private static final double SHORT_DAYS = 60;

  /** A day whose weight, a logarithm, is so much lower than another's has no part in the answer. */
  private static final double NEGLIGIBLE = 16;

  private static final double HALF = 0.5;
  private static final int LONGEST_HALF = 366;

  /** An end of the answer is cut back over days that are so much less likely than the best of the four around it. */
  private static final double CLEARLY_LESS = 2;

  private final Clues clues;
  private final HeadlineDays headline;
  private final long firstDay;
  private final long lastDay;
  private final double[] probabilities;

  /** Behind these two of the grid no day has a part in the answer. */
  private final int firstLikely;

  private final int lastLikely;

  /**
   * Weighs the days.
   *
   * @param headline what the headline tells
   * @param latest the day behind which none is possible
   */
  Posterior(Clues clues, HeadlineDays headline, LocalDate latest) {
    this.clues = clues;
    this.headline = headline;
    this.firstDay = clues.firstDay().toEpochDay();
    this.lastDay = latest.toEpochDay();
    this.probabilities = new double[(int) (lastDay - firstDay) / STEP_DAYS + 1];
    Arrays.fill(probabilities, Double.NEGATIVE_INFINITY);
    double highest = Double.NEGATIVE_INFINITY;
    for (Quarter quarter : quartersByBound()) {
      if (quarter.bound < highest - NEGLIGIBLE) {
        break;
      }
      double[] weights = logWeights(new Stretches(
          quarter.year, dayAt(quarter.from), quarter.to - quarter.from, STEP_DAYS, 1));
      System.arraycopy(weights, 0, probabilities, quarter.from, weights.length);
      for (double weight : weights) {
        highest = Math.max(highest, weight);
      }
    }
    firstLikely = next(0, 1);
    lastLikely = next(probabilities.length - 1, -1);
    double total = 0;
    Arrays.fill(probabilities, 0, firstLikely, 0);
    Arrays.fill(probabilities, lastLikely + 1, probabilities.length, 0);
    for (int i = firstLikely; i <= lastLikely; i++) {
      probabilities[i] = Math.exp(probabilities[i] - highest);
      total += probabilities[i];
    }
    for (int i = firstLikely; i <= lastLikely; i++) {
      probabilities[i] /= total;
    }
  }

  /** The next day of the grid, one way or the other, whose weight is known. */
  private int next(int from, int step) {
    int i = from;
    while (probabilities[i] == Double.NEGATIVE_INFINITY) {
      i += step;
    }
    return i;
  }

  /**
   * A quarter of a year of the grid.
   *
   * @param from the first of its days there
   * @param to the one behind the last of them
   * @param bound no day of it has a higher weight
   */
  private record Quarter(int year, int from, int to, double bound) {}

  /** The quarters, likeliest first, so that those at the end need not be looked at day by day. */
  private List<Quarter> quartersByBound() {
    List<Quarter> quarters = new ArrayList<>();
    int from = 0;
    for (int year = clues.firstYear(); from < probabilities.length; year++) {
      long next = LocalDate.of(year + 1, 1, 1).toEpochDay();
      int to = Math.min(probabilities.length, (int) ((next - 1 - firstDay) / STEP_DAYS) + 1);
      int count = (to - from + QUARTER - 1) / QUARTER;
      double[] bounds = logWeights(
          new Stretches(year, dayAt(from), count, QUARTER * STEP_DAYS, QUARTER * STEP_DAYS));
      for (double bound : bounds) {
        quarters.add(new Quarter(year, from, Math.min(to, from + QUARTER), bound));
        from = Math.min(to, from + QUARTER);
      }
    }
    quarters.sort(Comparator.comparingDouble(Quarter::bound).reversed());
    return quarters;
  }

  private long dayAt(int i) {
    return firstDay + (long) i * STEP_DAYS;
  }

  private double logWeight(long epochDay) {
    int year = LocalDate.ofEpochDay(epochDay).getYear();
    return logWeights(new Stretches(year, epochDay, 1, 1, 1))[0];
  }

  /** The logarithms of how much the likeliest day of each stretch weighs, at most. */
  private double[] logWeights(Stretches days) {
    double[] weights = clues.logLikelihoods(days);
    double prior = clues.logPrior(days.year());
    for (int k = 0; k < weights.length; k++) {
      weights[k] = weights[k] + prior - headline.cost(days.from(k), days.last(k), days.year());
    }
    return weights;
  }

  /** The stretch that is worth most: each doubling of its length must make it so much surer. */
  Window best() {
    Stretch best = shortest(LEAST_HELD);
    Stretch stretch = best;
    for (double held = LEAST_HELD + HELD_STEP; held <= MOST_HELD; held += HELD_STEP) {
      if (stretch.worthIfSure() < best.worth()) {
        // those to come hold more, and so are no shorter
        break;
      }
      stretch = shortest(held);
      if (stretch.worth() > best.worth()) {
        best = stretch;
      }
    }
    return window(dayAt(best.from), Math.min(lastDay, dayAt(best.to) + STEP_DAYS - 1));
  }

  /**
   * The answer, and the day from which words like "next month" are best counted, where a stretch of less than a year is
   * likelier than not.
   */
  Dating.Dated dated() {
    Stretch half = shortest(HALF);
    int give = half.days() / 2;
    return half.days() > LONGEST_HALF
        ? new Dating.Dated(best(), null, 0)
        : new Dating.Dated(best(), LocalDate.ofEpochDay(dayAt(half.from) + give), give);
  }

  /** From one day of the grid to another, both inside, with the probability that they hold. */
  private record Stretch(int from, int to, double held) {
    int days() {
      return (to - from + 1) * STEP_DAYS;
    }

    double worth() {
      return held - COST * Math.log(SHORT_DAYS + days());
    }

    /** No stretch that is as long is worth more. */
    double worthIfSure() {
      return 1 - COST * Math.log(SHORT_DAYS + days());
    }
  }

  /** The shortest one that holds as much, in one pass. */
  private Stretch shortest(double enough) {
    Stretch best = new Stretch(0, probabilities.length - 1, 1);
    double held = 0;
    int from = firstLikely;
    for (int to = firstLikely; to <= lastLikely; to++) {
      held += probabilities[to];
      while (held - probabilities[from] >= enough) {
        held -= probabilities[from];
        from++;
      }
      boolean shorter =
          to - from < best.to - best.from || to - from == best.to - best.from && held > best.held;
      if (held >= enough && shorter) {
        best = new Stretch(from, to, held);
      }
    }
    return best;
  }

  /** The stretch, cut back or drawn out by single days at its ends: a hard end falls between two days of the grid. */
  private Window window(long first, long last) {
    double best = logWeight(first);
    for (int k = 1; k < STEP_DAYS && logWeight(first - 1) >= best - CLEARLY_LESS; k++) {
      first--;
    }
    best = Math.max(logWeight(first), logWeight(first + STEP_DAYS - 1));
    while (logWeight(first) < best - CLEARLY_LESS) {
      first++;
    }
    best = logWeight(last - STEP_DAYS + 1);
    while (logWeight(last) < best - CLEARLY_LESS) {
      last--;
    }
    return Window.of(
        PartialDate.of(LocalDate.ofEpochDay(first)), PartialDate.of(LocalDate.ofEpochDay(last)));
  }
}
