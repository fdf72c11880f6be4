package dev.upfront.reading.title;

import dev.upfront.reading.text.Resources;
import java.util.List;

/**
 * Chooses which series an article is about, or that it is about several. What speaks for each answer is weighed, and the
 * heaviest wins: a conditional logit (McFadden 1974) whose weights were learned from marked articles, as nobody could say
 * by hand how much a headline counts against what the body keeps naming.
 */
final class MainSeries {
  private final double[] weights = new double[MainSeriesOption.CLUES];

  private MainSeries() {}

  /** With the weights that ship with Upfront. */
  static MainSeries load() {
    MainSeries choice = new MainSeries();
    for (String line : Resources.lines("main-series.weights")) {
      String[] parts = line.split("\\s+");
      choice.weights[MainSeriesClue.valueOf(parts[0]).ordinal()] = Double.parseDouble(parts[1]);
    }
    return choice;
  }

  /** The heaviest answer. */
  MainSeriesOption of(List<MainSeriesOption> options) {
    MainSeriesOption heaviest = options.get(options.size() - 1);
    double most = Double.NEGATIVE_INFINITY;
    for (MainSeriesOption option : options) {
      double weight = option.weighed(weights);
      if (weight > most) {
        most = weight;
        heaviest = option;
      }
    }
    return heaviest;
  }
}
