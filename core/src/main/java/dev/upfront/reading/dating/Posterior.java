package dev.upfront.reading.dating;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.PriorityQueue;

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

  /** More than all that is lost by rounding. */
  private static final double ROUNDED = 1e-6;

  private static final double HALF = 0.5;
  private static final int LONGEST_HALF = 366;

  /** An end of the answer is cut back over days that are so much less likely than the best of the four around it. */
  private static final double CLEARLY_LESS = 2;

  private final Clues clues;
  private final HeadlineDays headline;
  private final long firstDay;
  private final long lastDay;
  private final double[] probabilities;

  /** What the days up to each one of the grid hold together. */
  private final double[] sums;

  /** What the likeliest day of the grid holds. */
  private final double most;

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
    double highest = weigh(spans());
    firstLikely = next(0, 1);
    lastLikely = next(probabilities.length - 1, -1);
    double total = 0;
    Arrays.fill(probabilities, 0, firstLikely, 0);
    Arrays.fill(probabilities, lastLikely + 1, probabilities.length, 0);
    for (int i = firstLikely; i <= lastLikely; i++) {
      double weight = probabilities[i];
      probabilities[i] = weight == Double.NEGATIVE_INFINITY ? 0 : Math.exp(weight - highest);
      total += probabilities[i];
    }
    sums = new double[probabilities.length];
    double held = 0;
    double likeliest = 0;
    for (int i = firstLikely; i <= lastLikely; i++) {
      probabilities[i] /= total;
      held += probabilities[i];
      sums[i] = held;
      likeliest = Math.max(likeliest, probabilities[i]);
    }
    most = likeliest;
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
   * A year of the grid, or a quarter of one.
   *
   * @param from the first of its days there
   * @param to the one behind the last of them
   * @param bound no day of it has a higher weight
   */
  private record Span(int year, int from, int to, boolean whole, double bound)
      implements Comparable<Span> {
    /** The one that may have the likelier day first. */
    @Override
    public int compareTo(Span other) {
      return Double.compare(other.bound, bound);
    }
  }

  /** The years of the grid. */
  private PriorityQueue<Span> spans() {
    PriorityQueue<Span> years = new PriorityQueue<>();
    int from = 0;
    for (int year = clues.firstYear(); from < probabilities.length; year++) {
      long next = LocalDate.of(year + 1, 1, 1).toEpochDay();
      int to = Math.min(probabilities.length, (int) ((next - 1 - firstDay) / STEP_DAYS) + 1);
      years.add(new Span(year, from, to, true, bound(quarters(year, from, to))));
      from = to;
    }
    return years;
  }

  private Stretches quarters(int year, int from, int to) {
    int count = (to - from + QUARTER - 1) / QUARTER;
    return new Stretches(year, dayAt(from), count, QUARTER * STEP_DAYS, QUARTER * STEP_DAYS);
  }

  /** What no day of these quarters weighs more than, all of them looked at as one. */
  private double bound(Stretches quarters) {
    int days = quarters.count() * quarters.length();
    Stretches all = new Stretches(quarters.year(), quarters.first(), 1, days, days);
    double cost = headline.cost(quarters.from(0), quarters.last(0), quarters.year());
    for (int k = 1; k < quarters.count() && cost > 0; k++) {
      cost = Math.min(cost, headline.cost(quarters.from(k), quarters.last(k), quarters.year()));
    }
    return clues.logLikelihoods(all)[0] + clues.logPrior(quarters.year()) - cost;
  }

  /**
   * Weighs the days of the quarters that have a part in the answer, the likeliest years first, and then the likeliest
   * quarters of those, so that what is left at the end need not be looked at day by day.
   *
   * @return the highest weight
   */
  private double weigh(PriorityQueue<Span> spans) {
    double highest = Double.NEGATIVE_INFINITY;
    while (!spans.isEmpty() && spans.element().bound >= highest - NEGLIGIBLE) {
      Span span = spans.remove();
      if (span.whole) {
        split(span, spans);
      } else {
        double[] weights = logWeights(
            new Stretches(span.year, dayAt(span.from), span.to - span.from, STEP_DAYS, 1));
        System.arraycopy(weights, 0, probabilities, span.from, weights.length);
        for (double weight : weights) {
          highest = Math.max(highest, weight);
        }
      }
    }
    return highest;
  }

  private void split(Span year, PriorityQueue<Span> spans) {
    double[] bounds = logWeights(quarters(year.year, year.from, year.to));
    int from = year.from;
    for (double bound : bounds) {
      int to = Math.min(year.to, from + QUARTER);
      spans.add(new Span(year.year, from, to, false, bound));
      from = to;
    }
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
      // Those to come hold more, and so are no shorter.
      if (stretch.worthIfHeld(1) < best.worth()) {
        break;
      }
      // One that holds more than asked for by a day of the grid could do without that day.
      if (stretch.worthIfHeld(held + most + ROUNDED) > best.worth()) {
        stretch = shortest(held);
        best = stretch.worth() > best.worth() ? stretch : best;
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
      return worthIfHeld(held);
    }

    /** What one that is as long would be worth. */
    double worthIfHeld(double probability) {
      return probability - COST * Math.log(SHORT_DAYS + days());
    }
  }

  /**
   * The shortest one that holds as much, in one pass: from the first day up to which so much is held, to the one behind
   * which none can be as short, for it would have to begin where no more than that is left.
   */
  private Stretch shortest(double enough) {
    int bestFrom = 0;
    int bestTo = probabilities.length - 1;
    double bestHeld = 1;
    int first = firstHolding(enough);
    int latest = firstHolding(sums[lastLikely] - enough + ROUNDED);
    double held = first == firstLikely ? 0 : sums[first - 1];
    int from = firstLikely;
    for (int to = first; to <= lastLikely && to - latest <= bestTo - bestFrom; to++) {
      held += probabilities[to];
      while (held - probabilities[from] >= enough) {
        held -= probabilities[from];
        from++;
      }
      int longer = to - from - (bestTo - bestFrom);
      if (held >= enough && (longer < 0 || longer == 0 && held > bestHeld)) {
        bestFrom = from;
        bestTo = to;
        bestHeld = held;
      }
    }
    return new Stretch(bestFrom, bestTo, bestHeld);
  }

  /** The first day of the grid up to which so much is held, the last likely one where none is. */
  private int firstHolding(double enough) {
    int low = firstLikely;
    int high = lastLikely;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sums[middle] < enough) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
