package dev.upfront.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The clues of a table of examples: its first lines, so that the others need only their numbers. */
final class NumberedClues {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The numbers of clues, with a space before each; those that are new get the next ones. */
  String numbers(List<String> clues) {
    StringBuilder cell = new StringBuilder();
    for (String clue : clues) {
      cell.append(' ').append(numbers.computeIfAbsent(clue, none -> numbers.size()));
    }
    return cell.toString();
  }

  /** The clues, a line each, in the order of their numbers. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    numbers.keySet().forEach(clue -> lines.append(clue).append('\n'));
    return lines.toString();
  }

  /** The clues of numbers, of which there may be none. */
  static List<String> read(String[] cell, int from, List<String> clues) {
    List<String> read = new ArrayList<>(cell.length);
    for (int i = from; i < cell.length; i++) {
      read.add(clues.get(Integer.parseInt(cell[i])));
    }
    return read;
  }
}
