package dev.upfront.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * Scores of many questions, taken together.
 *
 * @param questions how many
 * @param crps their mean, in days
 * @param crpsNear the mean without what lies more than three years ahead
 * @param pinball mean losses at 10, 50 and 90%, in days
 * @param medianError the middle of the errors, in days
 * @param coverage50 share of truths inside the 50% interval
 * @param width50 mean width of that, in days
 * @param coverage80 the same for 80%
 * @param width80 mean width of that, in days
 * @param middleWidth80 the middle of its widths
 */
public record Summary(
    int questions,
    double crps,
    double crpsNear,
    List<Double> pinball,
    double medianError,
    double coverage50,
    double width50,
    double coverage80,
    double width80,
    double middleWidth80) {

  /** Takes scores together; all figures are not-a-number where there are none. */
  public static Summary of(List<Score> scores) {
    return new Summary(
        scores.size(),
        mean(scores.stream().mapToDouble(Score::crps).toArray()),
        mean(scores.stream().mapToDouble(Score::crpsNear).toArray()),
        List.of(pinball(scores, 0), pinball(scores, 1), pinball(scores, 2)),
        middle(scores.stream().mapToDouble(Score::error).toArray()),
        coverage(scores, 50),
        mean(widths(scores, 50)),
        coverage(scores, 80),
        mean(widths(scores, 80)),
        middle(widths(scores, 80)));
  }

  static double coverage(List<Score> scores, int level) {
    int place = Score.place(level);
    return mean(
        scores.stream().mapToDouble(score -> score.covers().get(place) ? 1 : 0).toArray());
  }

  static double[] widths(List<Score> scores, int level) {
    int place = Score.place(level);
    return scores.stream().mapToDouble(score -> score.widths().get(place)).toArray();
  }

  private static double pinball(List<Score> scores, int place) {
    return mean(scores.stream().mapToDouble(score -> score.pinball().get(place)).toArray());
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  static double middle(double[] values) {
    if (values.length == 0) {
      return Double.NaN;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
