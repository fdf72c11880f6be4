package dev.upfront.bench.standing;

import java.util.ArrayList;
import java.util.List;

/**
 * How well somebody answered.
 *
 * @param questions how many were asked
 * @param accuracy the share of right answers
 * @param brier the mean square of confidence less rightness (Brier 1950); 0 is best, always saying one half gets 0.25
 * @param calibrationError the expected calibration error: how far confidence and the share of right answers lie apart in
 *     each of {@value #BINS} bins of equal width, weighted by how many answers lie in it
 * @param bins the bins
 */
record Score(
    int questions, double accuracy, double brier, double calibrationError, List<Bin> bins) {
  static final int BINS = 10;

  /** Answers of about the same confidence: how many, their mean confidence, the share that is right. */
  record Bin(int answers, double confidence, double accuracy) {}

  static Score of(List<Examination.Judged> judged) {
    int[] answers = new int[BINS];
    double[] confidence = new double[BINS];
    double[] right = new double[BINS];
    double brier = 0;
    for (Examination.Judged each : judged) {
      int bin = Math.min(BINS - 1, (int) (each.confidence() * BINS));
      double isRight = each.isRight() ? 1 : 0;
      answers[bin]++;
      confidence[bin] += each.confidence();
      right[bin] += isRight;
      brier += (each.confidence() - isRight) * (each.confidence() - isRight);
    }
    double error = 0;
    double allRight = 0;
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      error += Math.abs(confidence[i] - right[i]);
      allRight += right[i];
      int some = Math.max(1, answers[i]);
      bins.add(new Bin(answers[i], confidence[i] / some, right[i] / some));
    }
    int all = judged.size();
    return new Score(all, allRight / all, brier / all, error / all, List.copyOf(bins));
  }
}
