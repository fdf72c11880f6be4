package dev.upfront.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a curve met the day that came true.
 *
 * @param crps continuous ranked probability score, in days
 * @param crpsNear the same without what lies more than {@link #NEAR} days after the day asked
 * @param pinball loss at 10, 50 and 90%, in days
 * @param error days between the middle and the truth
 * @param transform where in the curve the truth lay, 0 to 1
 * @param widths widths in days of the central intervals of {@link #LEVELS}
 * @param covers whether they held the truth
 */
public record Score(
    double crps,
    double crpsNear,
    List<Double> pinball,
    long error,
    double transform,
    List<Long> widths,
    List<Boolean> covers) {

  /** Three years. */
  public static final int NEAR = 1095;

  /** Nominal levels of intervals, in hundredths: the two that are promised, and those that a baseline is widened to. */
  public static final List<Integer> LEVELS = levels();

  private static final double[] PINBALL = {0.1, 0.5, 0.9};

  private static List<Integer> levels() {
    List<Integer> levels = new ArrayList<>(List.of(50));
    for (int level = 80; level < 100; level++) {
      levels.add(level);
    }
    return List.copyOf(levels);
  }

  static Score of(Curve curve, Question question) {
    long truth = question.came().toEpochDay();
    long asked = question.known().day().toEpochDay();
    List<Double> pinball = new ArrayList<>();
    for (double p : PINBALL) {
      double over = truth - curve.quantileDay(p);
      pinball.add(Math.max(p * over, (p - 1) * over));
    }
    List<Long> widths = new ArrayList<>();
    List<Boolean> covers = new ArrayList<>();
    for (int level : LEVELS) {
      long low = curve.quantileDay((100 - level) / 200.0);
      long high = curve.quantileDay((100 + level) / 200.0);
      widths.add(high - low);
      covers.add(low <= truth && truth <= high);
    }
    return new Score(
        curve.crps(truth, Long.MAX_VALUE),
        curve.crps(truth, asked + NEAR),
        List.copyOf(pinball),
        Math.abs(truth - curve.quantileDay(0.5)),
        curve.transform(truth),
        List.copyOf(widths),
        List.copyOf(covers));
  }

  /** The place of a level in {@link #LEVELS}. */
  static int place(int level) {
    return LEVELS.indexOf(level);
  }
}
