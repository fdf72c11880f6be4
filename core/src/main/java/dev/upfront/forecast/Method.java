package dev.upfront.forecast;

import java.util.List;

/**
 * A way of forecasting, and how it did on each question of a backtest.
 *
 * @param name what tables call it
 * @param scores one for each question, in their order
 */
public record Method(String name, List<Score> scores) {

  /**
   * The narrowest level whose intervals hold at least a share of truths.
   *
   * @param level the nominal level, in hundredths
   * @param coverage the share that they hold
   * @param width their mean width, in days
   * @param middleWidth the middle of their widths
   */
  public record Widened(int level, double coverage, double width, double middleWidth) {}

  /** Widens the 80% intervals until they hold that share of truths, or as near as levels go. */
  public Widened widenedTo(double coverage) {
    Widened widest = at(80);
    for (int level = 81; level < 100 && widest.coverage() < coverage; level++) {
      widest = at(level);
    }
    return widest;
  }

  private Widened at(int level) {
    double[] widths = Summary.widths(scores, level);
    return new Widened(
        level, Summary.coverage(scores, level), Summary.mean(widths), Summary.middle(widths));
  }
}
