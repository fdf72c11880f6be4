package dev.upfront.standing;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Days, in stretches that no claimed window divides: so windows are combined rather than voted on. A window that is
 * narrow says more than a wide one, as somebody who is wrong would have had more such windows to choose from.
 */
final class WindowHypotheses implements Hypotheses {
  /** How far an open side is looked along. */
  private static final long OPEN_DAYS = 730;

  /** A stretch counts for no more than this, so that one misread year does not make a desert of days all but certain. */
  private static final long LONGEST_STRETCH = 365;

  private static final double DAYS_OF_YEAR = 365.25;
  private static final double CHANGED_PER_YEAR = 0.25;
  private static final double CHANGED_AT_LEAST = 0.02;

  /** What a window that is e times as wide must gain in probability (log) to be the better answer. */
  private static final double PRICE_OF_WIDTH = 0.4;

  /** By how much another window must be better (log) to take the place of the standing one. */
  private static final double MARGIN = 0.15;

  /** An answer that is less likely than this is none, however narrow. */
  private static final double LEAST_PROBABILITY = 1.0 / 3;

  /** Borders as days of the epoch; stretch i runs from border i to the day before border i + 1. */
  private final long[] borders;

  private final double[] prior;
  private final boolean isOpenLeft;

  /** The borders that were said so far, and not only implied: an answer begins and ends at such. */
  private final boolean[] isSaid;

  /** Makes stretches of what was said, which is not empty. */
  WindowHypotheses(List<Saying> sayings) {
    TreeSet<Long> cuts = new TreeSet<>();
    boolean openLeft = false;
    for (Saying saying : sayings) {
      Window window = window(saying.value());
      LocalDate first = window.firstDay();
      LocalDate last = window.lastDay();
      openLeft |= first == null;
      if (first != null) {
        cuts.add(first.toEpochDay());
      }
      if (last != null) {
        cuts.add(last.toEpochDay() + 1);
      }
    }
    this.isOpenLeft = openLeft;
    if (openLeft) {
      cuts.add(cuts.first() - OPEN_DAYS);
    }
    cuts.add(cuts.last() + OPEN_DAYS);
    this.borders = cuts.stream().mapToLong(Long::longValue).toArray();
    this.isSaid = new boolean[borders.length];
    this.prior = new double[borders.length - 1];
    double all = 0;
    for (int i = 0; i < prior.length; i++) {
      prior[i] = Math.min(LONGEST_STRETCH, borders[i + 1] - borders[i]);
      all += prior[i];
    }
    for (int i = 0; i < prior.length; i++) {
      prior[i] /= all;
    }
  }

  private static Window window(Value value) {
    return ((Value.When) value).window();
  }

  private long start(Window window) {
    LocalDate first = window.firstDay();
    return first == null ? borders[0] : first.toEpochDay();
  }

  /** The day behind its last. */
  private long end(Window window) {
    LocalDate last = window.lastDay();
    return last == null ? borders[borders.length - 1] : last.toEpochDay() + 1;
  }

  private boolean holds(Window window, int stretch) {
    return start(window) <= borders[stretch] && borders[stretch + 1] <= end(window);
  }

  @Override
  public double[] prior() {
    return prior.clone();
  }

  @Override
  public void hear(Saying saying) {
    if (saying.kind() != Saying.Kind.IMPLIED || !isAnythingSaid()) {
      Window window = window(saying.value());
      isSaid[Arrays.binarySearch(borders, start(window))] = true;
      isSaid[Arrays.binarySearch(borders, end(window))] = true;
    }
  }

  private boolean isAnythingSaid() {
    for (boolean said : isSaid) {
      if (said) {
        return true;
      }
    }
    return false;
  }

  /** What has not come yet may be moved to any other day that has not. */
  @Override
  public void pass(double[] belief, long days, LocalDate today, boolean isNews) {
    if (days == 0) {
      return;
    }
    double changed = Math.max(
        isNews ? CHANGED_AT_LEAST : 0, 1 - Math.exp(-CHANGED_PER_YEAR * days / DAYS_OF_YEAR));
    spread(belief, changed, today.toEpochDay(), today.toEpochDay());
  }

  @Override
  public void delay(double[] belief, Value standing, double weight) {
    long planned = end(window(standing));
    spread(belief, weight, borders[0], planned);
    if (weight > 0.5) {
      // What was planned is over: an answer may begin behind it, and not in it unless that is said
      // anew.
      for (int i = 0; i < borders.length; i++) {
        isSaid[i] &= borders[i] >= planned;
        isSaid[i] |= borders[i] == planned;
      }
    }
  }

  /** Moves a share of what lies from one day on to the stretches from another day on. */
  private void spread(double[] belief, double share, long from, long to) {
    double moved = 0;
    double room = 0;
    for (int i = 0; i < belief.length; i++) {
      if (borders[i] >= from) {
        moved += belief[i] * share;
      }
      if (borders[i] >= to) {
        room += prior[i];
      }
    }
    if (room == 0) {
      return;
    }
    for (int i = 0; i < belief.length; i++) {
      if (borders[i] >= from) {
        belief[i] *= 1 - share;
      }
      if (borders[i] >= to) {
        belief[i] += moved * prior[i] / room;
      }
    }
  }

  @Override
  public double[] likelihoods(Saying saying) {
    Window window = window(saying.value());
    double width = sum(prior, window);
    double elsewhere = (1 - saying.reliability()) * Math.min(1, width / (1 - width));
    double[] likelihoods = new double[prior.length];
    for (int i = 0; i < prior.length; i++) {
      likelihoods[i] = holds(window, i) ? saying.reliability() : elsewhere;
    }
    return likelihoods;
  }

  /** The run of stretches that is the best bargain between being right and being narrow. */
  @Override
  public Pick pick(double[] belief, @Nullable Value standing) {
    double best = Double.NEGATIVE_INFINITY;
    int bestFrom = 0;
    int bestTo = 1;
    for (int from = 0; from < belief.length; from++) {
      if (!isSaid[from]) {
        continue;
      }
      double sum = 0;
      for (int to = from + 1; to <= belief.length; to++) {
        sum += belief[to - 1];
        if (!isSaid[to]) {
          continue;
        }
        double score = score(sum, borders[to] - borders[from]);
        if (score > best) {
          best = score;
          bestFrom = from;
          bestTo = to;
        }
      }
    }
    if (standing != null) {
      Window held = window(standing);
      double sum = sum(belief, held);
      // To know it more exactly is no change of mind.
      double margin = held.contains(between(bestFrom, bestTo)) ? 0 : MARGIN;
      if (score(sum, end(held) - start(held)) + margin >= best) {
        return new Pick(standing, sum);
      }
    }
    Window window = between(bestFrom, bestTo);
    return new Pick(new Value.When(window), sum(belief, window));
  }

  private static double score(double probability, long days) {
    double unlikely = probability < LEAST_PROBABILITY ? Math.log(LEAST_PROBABILITY) * 10 : 0;
    return unlikely + Math.log(probability) - PRICE_OF_WIDTH * Math.log(days);
  }

  private double sum(double[] belief, Window window) {
    double sum = 0;
    for (int i = 0; i < belief.length; i++) {
      sum += holds(window, i) ? belief[i] : 0;
    }
    return Math.min(1, sum);
  }

  private Window between(int from, int to) {
    LocalDate first = LocalDate.ofEpochDay(borders[from]);
    LocalDate last = LocalDate.ofEpochDay(borders[to] - 1);
    boolean openRight = to == borders.length - 1;
    boolean openLeft = isOpenLeft && from == 0;
    if (!openLeft && !openRight && isYear(first, last)) {
      return Window.of(PartialDate.of(first.getYear()), PartialDate.of(last.getYear()));
    }
    boolean months = (openLeft || first.getDayOfMonth() == 1)
        && (openRight || last.getDayOfMonth() == last.lengthOfMonth());
    return new Window(
        openLeft ? null : months ? month(first) : PartialDate.of(first),
        openRight ? null : months ? month(last) : PartialDate.of(last));
  }

  private static boolean isYear(LocalDate first, LocalDate last) {
    return first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
  }

  private static PartialDate month(LocalDate day) {
    return PartialDate.of(day.getYear(), day.getMonthValue());
  }

  @Override
  public boolean isPartOf(int hypothesis, Value answer) {
    return holds(window(answer), hypothesis);
  }

  @Override
  public boolean agrees(Value said, Value answer) {
    return window(said).contains(window(answer)) || window(answer).contains(window(said));
  }

  /** A copy may be vaguer than what it copies, and not sharper. */
  @Override
  public boolean mayRepeat(Value said, Value earlier) {
    return window(said).contains(window(earlier));
  }
}
