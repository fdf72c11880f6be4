package dev.upfront.reading.odds;

import java.util.Arrays;
import java.util.Collection;

/** Clues by their numbers ({@link ClueKind}), each once, in the order in which they were found. */
final class ClueNumbers {
  private int[] numbers = new int[4];
  private int size;

  /** Adds a clue that is not there yet. */
  void add(int clue) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = clue;
  }

  int size() {
    return size;
  }

  int get(int i) {
    return numbers[i];
  }

  /** Adds the clues for which the numbers stand. */
  void addTo(Collection<AirDateClue> clues) {
    for (int i = 0; i < size; i++) {
      clues.add(ClueKind.clue(numbers[i]));
    }
  }
}
