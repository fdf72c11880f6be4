package dev.upfront.reading.dating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;

/**
 * What the newest season that a text speaks of tells, where the premiere of it or of an earlier one is known: mostly it is
 * the next one to come out.
 *
 * @param beforePrevious the premiere of the season two before it, counted from 1970; the lowest number where not known
 * @param previous the premiere of the last one before it that is known; the lowest number where none is
 * @param own its own premiere; the highest number where not known
 * @param skipped how many seasons lie between it and {@code previous}
 * @param slip what is left to all days where the season was misread
 * @param byYear whether only the year of the premiere is known, and the day stands for all of it
 */
record SeasonClue(
    long beforePrevious, long previous, long own, int skipped, double slip, boolean byYear) {
  /** How likely a season is spoken of ahead of the one before it, and how likely as the newest when it is out. */
  private static final double EARLY = 0.1;

  private static final double OUT = 0.2;

  /** Days from one premiere to the next: the middle one of the real ones, and how much they vary, as a ratio's logarithm. */
  private static final double GAP_DAYS = 430;

  private static final double GAP_SPREAD = 0.45;

  /** A season is news ahead of its premiere for so many days without it being late. */
  private static final int AHEAD = 200;

  /** From the middle of a year to the middles of its quarters. */
  private static final int[] QUARTERS = {-137, -46, 46, 137};

  private static final Decay WAITING = new Decay(502, 400, 2);
  private static final Decay PASSING = new Decay(20, 100, 2);

  static SeasonClue of(int newest, NavigableMap<Integer, LocalDate> known, double slip) {
    LocalDate own = known.get(newest);
    Map.Entry<Integer, LocalDate> previous = known.lowerEntry(newest);
    LocalDate before = previous == null ? null : known.get(previous.getKey() - 1);
    return new SeasonClue(
        before == null ? Long.MIN_VALUE : before.toEpochDay(),
        previous == null ? Long.MIN_VALUE : previous.getValue().toEpochDay(),
        own == null ? Long.MAX_VALUE : own.toEpochDay(),
        previous == null ? 0 : newest - previous.getKey() - 1,
        slip,
        false);
  }

  /** The same for a series of which only the year of its first premiere is known. */
  static SeasonClue ofYear(int newest, LocalDate middle, double slip) {
    long day = middle.toEpochDay();
    return newest == 1
        ? new SeasonClue(Long.MIN_VALUE, Long.MIN_VALUE, day, 0, slip, true)
        : new SeasonClue(Long.MIN_VALUE, day, Long.MAX_VALUE, newest - 2, slip, true);
  }

  /**
   * Multiplies by the likelihood of each stretch of days.
   *
   * @param sums room for a number for each of them
   */
  void multiply(Stretches days, double[] sums, double[] products) {
    Arrays.fill(sums, 0, days.count(), 0);
    if (byYear) {
      for (int shift : QUARTERS) {
        addFits(days, shift, sums);
      }
    } else {
      addFits(days, 0, sums);
    }
    int shifts = byYear ? QUARTERS.length : 1;
    for (int k = 0; k < days.count(); k++) {
      products[k] *= slip + (1 - slip) * sums[k] / shifts;
    }
  }

  /** Adds how well each stretch fits, so many days later. Single days are told apart by where they lie all at once. */
  private void addFits(Stretches days, int shift, double[] sums) {
    if (days.length() > 1) {
      for (int k = 0; k < days.count(); k++) {
        sums[k] += fit(days.from(k) + shift, days.last(k) + shift);
      }
      return;
    }
    int out = own == Long.MAX_VALUE ? days.count() : days.firstFrom(own + 1 - shift);
    int waiting = previous == Long.MIN_VALUE ? 0 : Math.min(out, days.firstFrom(previous - shift));
    for (int k = 0; k < waiting; k++) {
      sums[k] += early(days.from(k) + shift);
    }
    for (int k = waiting; k < out; k++) {
      sums[k] += waiting(days.from(k) + shift);
    }
    for (int k = out; k < days.count(); k++) {
      sums[k] += out(days.from(k) + shift);
    }
  }

  /** The best fit of the days of a stretch: that of its ends, or of a day on which a rise or a fall ends. */
  private double fit(long from, long last) {
    if (from == last) {
      return fit(from);
    }
    if (isOpen()) {
      return 1;
    }
    double best = Math.max(fit(from), fit(last));
    if (from < previous && previous <= last) {
      best = Math.max(best, Math.max(fit(previous - 1), fit(previous)));
    }
    return from <= own && own < last ? Math.max(best, Math.max(fit(own), fit(own + 1))) : best;
  }

  /** Whether seasons of which nothing is known lie between it and the last one whose premiere is. */
  private boolean isOpen() {
    return skipped > 0 && own == Long.MAX_VALUE;
  }

  private double fit(long day) {
    if (day > own) {
      return out(day);
    }
    return day < previous ? early(day) : waiting(day);
  }

  /** Of a day behind its own premiere. */
  private double out(long day) {
    return OUT * PASSING.at(day - own);
  }

  /** Of a day before the last premiere that is known. */
  private double early(long day) {
    if (day < beforePrevious || skipped > 0) {
      return 0;
    }
    return EARLY * (beforePrevious == Long.MIN_VALUE ? PASSING.at(previous - day) : 1);
  }

  /** Of a day between that and its own, as far as both are known. */
  private double waiting(long day) {
    if (previous == Long.MIN_VALUE) {
      return WAITING.at(Math.max(0, own - day - AHEAD));
    }
    return isOpen() ? afterSkipped(day - previous) : WAITING.at(day - previous);
  }

  /** So many days behind a premiere, with some of which nobody knows between. */
  private double afterSkipped(long days) {
    double each = (days + 1) / (skipped + 0.5);
    double off = Math.log(each / GAP_DAYS) / GAP_SPREAD;
    double square = 1 + off * off;
    return 1 / (square * Math.sqrt(square));
  }
}
