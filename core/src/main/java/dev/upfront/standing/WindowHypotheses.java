package dev.upfront.standing;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

  /** Up to so many borders every run is looked at. */
  private static final int MOST_BORDERS = 200;

  /** Borders as days of the epoch; stretch i runs from border i to the day before border i + 1. */
  private final long[] borders;

  private final double[] prior;
  private final boolean isOpenLeft;

  /** The borders that were said so far, and not only implied: an answer begins and ends at such. */
  private final boolean[] isSaid;

  private boolean isAnythingSaid = false;

  /** Where windows lie among the borders, each worked out once: many articles say the same. */
  private final Map<Window, Run> runs = new HashMap<>();

  /** The stretches from one on to the one before another. */
  private record Run(int from, int to) {
    boolean contains(Run other) {
      return from <= other.from && other.to <= to;
    }
  }

  /** Makes stretches of what was said, which is not empty. */
  WindowHypotheses(List<Saying> sayings) {
    LongStream.Builder cuts = LongStream.builder();
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
    long[] said = cuts.build().sorted().distinct().toArray();
    LongStream behind = LongStream.of(said[said.length - 1] + OPEN_DAYS);
    LongStream before = openLeft ? LongStream.of(said[0] - OPEN_DAYS) : LongStream.empty();
    this.isOpenLeft = openLeft;
    this.borders = Stream.of(before, LongStream.of(said), behind)
        .flatMapToLong(each -> each)
        .toArray();
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

  private Run run(Value value) {
    return runs.computeIfAbsent(window(value), this::find);
  }

  /** An open side reaches to the outermost border, which no window that was said has. */
  private Run find(Window window) {
    LocalDate first = window.firstDay();
    LocalDate last = window.lastDay();
    return new Run(
        first == null ? 0 : place(first.toEpochDay()),
        last == null ? prior.length : place(last.toEpochDay() + 1));
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

  /** What is only implied bounds an answer, and does not shape it once something is said. */
  @Override
  public void hear(Saying saying) {
    boolean isImplied = saying.kind() == Saying.Kind.IMPLIED;
    if (isImplied && isAnythingSaid) {
      return;
    }
    if (!isImplied && !isAnythingSaid) {
      isAnythingSaid = true;
      Arrays.fill(isSaid, false);
    }
    Run run = run(saying.value());
    isSaid[run.from()] = true;
    isSaid[run.to()] = true;
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
    int planned = run(standing).to();
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
    Run run = run(saying.value());
    double width = sum(prior, run);
    double[] likelihoods = new double[prior.length];
    Arrays.fill(likelihoods, (1 - saying.reliability()) * Math.min(1, width / (1 - width)));
    Arrays.fill(likelihoods, run.from(), run.to(), saying.reliability());
    return likelihoods;
  }

  /** The run of stretches that is the best bargain between being right and being narrow. */
  @Override
  public Pick pick(double[] belief, @Nullable Value standing) {
    double[] before = new double[belief.length + 1];
    for (int i = 0; i < belief.length; i++) {
      before[i + 1] = before[i] + belief[i];
    }
    Bargain held = standing == null ? null : bargain(before, run(standing));
    boolean isHeldGood = held != null
        && held.probability() >= Answer.LEAST_LIKELY
        && isSaid[held.run().from()]
        && isSaid[held.run().to()];
    // Where the standing one is still good, only what is better than it need be found.
    Bargain best = best(before, Answer.LEAST_LIKELY, isHeldGood ? held : null);
    if (best == null) {
      best = best(before, 0, null);
    }
    if (best == null) {
      Run all = new Run(0, belief.length);
      best = new Bargain(all, 1, Double.NEGATIVE_INFINITY);
    }
    if (standing != null && held != null) {
      // To know it more exactly is no change of mind.
      double margin = held.run().contains(best.run()) ? 0 : MARGIN;
      boolean isLikely =
          held.probability() >= Answer.LEAST_LIKELY || best.probability() < Answer.LEAST_LIKELY;
      if (isLikely && held.score() + margin >= best.score()) {
        return new Pick(standing, held.probability());
      }
    }
    return new Pick(new Value.When(between(best.run())), best.probability());
  }

  /** A run of stretches, with its probability and how good it is. */
  private record Bargain(Run run, double probability, double score) {}

  private Bargain bargain(double[] before, Run run) {
    double probability = Math.min(1, before[run.to()] - before[run.from()]);
    double price = PRICE_OF_WIDTH * Math.log(days(run.from(), run.to()));
    return new Bargain(run, probability, Math.log(probability) - price);
  }

  /**
   * The best of the runs between borders that were said and that are at least so likely; the given one where none is
   * better.
   */
  private @Nullable Bargain best(double[] before, double least, @Nullable Bargain given) {
    int stretches = before.length - 1;
    Bargain best = given;
    double widest = widest(best);
    int reaching = 1;
    for (int from = 0; from < stretches; from++) {
      if (!isSaid[from]) {
        continue;
      }
      // The first border up to which as much is believed; from later on, it is no earlier.
      reaching = Math.max(reaching, from + 1);
      while (reaching <= stretches && before[reaching] < before[from] + least) {
        reaching++;
      }
      double most = Math.min(1, before[stretches] - before[from]);
      // All the belief that there is from here on cannot pay for a wider run.
      for (int to = reaching;
          to <= stretches && days(from, to) <= widest * most * most;
          to = next(from, to)) {
        if (isSaid[to]) {
          Bargain bargain = bargain(before, new Run(from, to));
          if (best == null || bargain.score() > best.score()) {
            best = bargain;
            widest = widest(best);
          }
        }
      }
    }
    return best;
  }

  /**
   * The days of the widest run that is as good a bargain as this one where it is certain; where its probability is p, one
   * as good is no wider than p² times that, as the price of width is below a half.
   */
  private static double widest(@Nullable Bargain best) {
    return best == null ? Double.POSITIVE_INFINITY : Math.exp(-best.score() / PRICE_OF_WIDTH);
  }

  /** The next border to look at; where there are very many, one that makes the run wider by a twentieth. */
  private int next(int from, int to) {
    if (borders.length <= MOST_BORDERS || to >= borders.length - 1) {
      return to + 1;
    }
    return Math.max(to + 1, place(borders[from] + days(from, to) * 21 / 20));
  }

  private static double sum(double[] belief, Run run) {
    double sum = 0;
    for (int i = run.from(); i < run.to(); i++) {
      sum += belief[i];
    }
    return Math.min(1, sum);
  }

  private Window between(Run run) {
    LocalDate first = LocalDate.ofEpochDay(borders[run.from()]);
    LocalDate last = LocalDate.ofEpochDay(borders[run.to()] - 1);
    boolean openRight = run.to() == borders.length - 1;
    boolean openLeft = isOpenLeft && run.from() == 0;
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
  public boolean[] parts(Value answer) {
    boolean[] parts = new boolean[prior.length];
    Run run = run(answer);
    Arrays.fill(parts, run.from(), run.to(), true);
    return parts;
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
