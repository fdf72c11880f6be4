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

  /** Up to so many borders every run is looked at. */
  private static final int MOST_BORDERS = 200;

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

  /** The first stretch of a window whose borders were said. */
  private int first(Window window) {
    LocalDate first = window.firstDay();
    return first == null ? 0 : place(first.toEpochDay());
  }

  /** The stretch behind its last one. */
  private int end(Window window) {
    LocalDate last = window.lastDay();
    return last == null ? prior.length : place(last.toEpochDay() + 1);
  }

  private int place(long day) {
    int found = Arrays.binarySearch(borders, day);
    return found >= 0 ? found : -found - 1;
  }

  private long days(int from, int to) {
    return borders[to] - borders[from];
  }

  @Override
  public double[] prior() {
    return prior.clone();
  }

  @Override
  public void hear(Saying saying) {
    if (saying.kind() != Saying.Kind.IMPLIED || !isAnythingSaid()) {
      Window window = window(saying.value());
      isSaid[first(window)] = true;
      isSaid[end(window)] = true;
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
    int planned = end(window(standing));
    spread(belief, weight, borders[0], borders[planned]);
    if (weight > 0.5) {
      // What was planned is over: an answer may begin behind it, and not in it unless that is said
      // anew.
      Arrays.fill(isSaid, 0, planned, false);
      isSaid[planned] = true;
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
    int from = first(window);
    int to = end(window);
    double width = sum(prior, from, to);
    double[] likelihoods = new double[prior.length];
    Arrays.fill(likelihoods, (1 - saying.reliability()) * Math.min(1, width / (1 - width)));
    Arrays.fill(likelihoods, from, to, saying.reliability());
    return likelihoods;
  }

  /** The run of stretches that is the best bargain between being right and being narrow. */
  @Override
  public Pick pick(double[] belief, @Nullable Value standing) {
    double[] before = new double[belief.length + 1];
    for (int i = 0; i < belief.length; i++) {
      before[i + 1] = before[i] + belief[i];
    }
    Bargain best = best(before, LEAST_PROBABILITY);
    if (best.score() == Double.NEGATIVE_INFINITY) {
      best = best(before, 0);
    }
    if (standing != null) {
      Window held = window(standing);
      int from = first(held);
      int to = end(held);
      double sum = before[to] - before[from];
      // To know it more exactly is no change of mind.
      double margin = from <= best.from() && best.to() <= to ? 0 : MARGIN;
      boolean isLikely = sum >= LEAST_PROBABILITY || best.probability() < LEAST_PROBABILITY;
      if (isLikely && score(sum, from, to) + margin >= best.score()) {
        return new Pick(standing, Math.min(1, sum));
      }
    }
    return new Pick(new Value.When(between(best.from(), best.to())), best.probability());
  }

  /** A run of stretches, with its probability and how good it is. */
  private record Bargain(int from, int to, double probability, double score) {}

  /** The best of the runs between borders that were said and that are at least so likely. */
  private Bargain best(double[] before, double least) {
    int stretches = before.length - 1;
    Bargain best = new Bargain(0, stretches, 1, Double.NEGATIVE_INFINITY);
    for (int from = 0; from < stretches; from++) {
      if (!isSaid[from]) {
        continue;
      }
      double most = Math.log(Math.min(1, before[stretches] - before[from]));
      int to = Math.max(from + 1, reaching(before, before[from] + least));
      while (to <= stretches) {
        if (isSaid[to]) {
          double price = PRICE_OF_WIDTH * Math.log(days(from, to));
          if (most - price < best.score()) {
            // Wider runs from here on cost more than all the belief there is can pay for.
            break;
          }
          double probability = Math.min(1, before[to] - before[from]);
          double score = Math.log(probability) - price;
          if (score > best.score()) {
            best = new Bargain(from, to, probability, score);
          }
        }
        to = next(from, to);
      }
    }
    return best;
  }

  /** The first border up to which as much is believed. */
  private static int reaching(double[] before, double sum) {
    int found = Arrays.binarySearch(before, sum);
    return found >= 0 ? found : -found - 1;
  }

  /** The next border to look at; where there are very many, one that makes the run wider by a twentieth. */
  private int next(int from, int to) {
    if (borders.length <= MOST_BORDERS || to >= borders.length - 1) {
      return to + 1;
    }
    return Math.max(to + 1, place(borders[from] + days(from, to) * 21 / 20));
  }

  private double score(double probability, int from, int to) {
    return Math.log(probability) - PRICE_OF_WIDTH * Math.log(days(from, to));
  }

  private static double sum(double[] belief, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += belief[i];
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
    Window window = window(answer);
    return first(window) <= hypothesis && hypothesis < end(window);
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
