package dev.upfront.reading.title;

import org.jspecify.annotations.Nullable;

/** One answer to the question which series an article is about, with what speaks for it. */
public final class MainSeriesOption {
  static final int CLUES = MainSeriesClue.values().length;

  private final @Nullable String title;
  private final @Nullable String half;
  private final double[] clues = new double[CLUES];

  MainSeriesOption(@Nullable String title, @Nullable String half) {
    this.title = title;
    this.half = half;
  }

  /** The series; null for the answer that the article is about several, or about none. */
  public @Nullable String title() {
    return title;
  }

  /** What the headline calls it for short; null where it does not. */
  @Nullable
  String half() {
    return half;
  }

  /** How much of a clue there is; nothing where the clue is not one of this answer. */
  public double clue(MainSeriesClue clue) {
    return clues[clue.ordinal()];
  }

  /** The sum of its clues, each by the weight at the place of the clue. */
  double weighed(double[] weights) {
    double sum = 0;
    for (int i = 0; i < CLUES; i++) {
      sum += weights[i] * clues[i];
    }
    return sum;
  }

  MainSeriesOption with(MainSeriesClue clue, double much) {
    clues[clue.ordinal()] = much;
    return this;
  }

  MainSeriesOption with(MainSeriesClue clue, boolean holds) {
    return with(clue, holds ? 1 : 0);
  }
}
