package dev.upfront.reading.odds;

/** What the clues about a title and a day weigh, by their numbers. */
final class AirDateWeights {
  private final Odds<AirDateClue> odds = new Odds<>("air-dates.weights", 1, AirDateClue::parse);
  private final DayWords words = new DayWords(odds);
  private final double[] weights = new double[ClueKind.numbers()];

  /** Those that ship with Upfront. */
  AirDateWeights() {
    for (int clue = 0; clue < weights.length; clue++) {
      weights[clue] = ClueKind.isClue(clue) ? odds.weight(ClueKind.clue(clue), 0) : 0;
    }
  }

  /** The words around days. */
  DayWords words() {
    return words;
  }

  /** A weight and that of some clues together. */
  double sum(double weight, ClueNumbers clues) {
    double sum = weight;
    for (int i = 0; i < clues.size(); i++) {
      sum += weights[clues.get(i)];
    }
    return sum;
  }

  /** How likely the day is that of the title, 0 to 1. */
  double likely(AirDateOption option) {
    return Odds.likely(sum(option.ofRow().weight(), option.own()));
  }

  /** The clues that speak loudest for an option, for people to read. */
  String why(AirDateOption option) {
    return odds.why(option.clues(), 0);
  }
}
