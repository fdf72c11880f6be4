package dev.upfront.bench;

import dev.upfront.reading.Fate;
import dev.upfront.reading.FateClue;
import dev.upfront.reading.FateOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A place where an article names a series whose fates are known. Only clues by number are kept of it, so that an article
 * that may not be passed on can be learned from all the same.
 *
 * @param article the article's name
 * @param mentions how often it names the series
 * @param fates what becomes of the series
 * @param open fates on which careful readers could differ; from them nothing is learned
 * @param clues what stands around the title
 */
record FateExample(
    String article, int mentions, Set<Fate> fates, Set<Fate> open, List<FateClue> clues) {

  static FateExample of(Press.Marked marked, FateOption option) {
    Set<Fate> fates = EnumSet.noneOf(Fate.class);
    Set<Fate> open = EnumSet.noneOf(Fate.class);
    for (var node : marked.gold().path("claims")) {
      Mark mark = Mark.of(node);
      String series = mark.series() == null ? Mark.text(marked.gold(), "series") : mark.series();
      if (Matching.sameSeries(series, option.title())) {
        for (Fate fate : Fate.values()) {
          if (fate.name().toLowerCase(Locale.ROOT).equals(mark.type())) {
            (mark.optional() ? open : fates).add(fate);
          }
        }
      }
    }
    open.removeAll(fates);
    return new FateExample(
        marked.id(), option.mentions(), fates, open, List.copyOf(option.clues()));
  }

  /** The examples of a table: first its clues, each by the number of its line, then line by line the examples. */
  static List<FateExample> read(Path table) throws IOException {
    List<FateClue> clues = new ArrayList<>();
    List<FateExample> examples = new ArrayList<>();
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 1) {
        clues.add(FateClue.parse(line));
      } else {
        examples.add(new FateExample(
            cells[0],
            Integer.parseInt(cells[1]),
            fates(cells[2]),
            fates(cells[3]),
            Arrays.stream(cells[4].split(" "))
                .map(number -> clues.get(Integer.parseInt(number)))
                .toList()));
      }
    }
    return examples;
  }

  private static Set<Fate> fates(String cell) {
    Set<Fate> fates = EnumSet.noneOf(Fate.class);
    for (String name : cell.split(" ")) {
      if (!name.isEmpty()) {
        fates.add(Fate.valueOf(name));
      }
    }
    return fates;
  }

  static void write(List<FateExample> examples, Path table) throws IOException {
    Map<FateClue, Integer> numbers = new LinkedHashMap<>();
    StringBuilder lines = new StringBuilder();
    for (FateExample example : examples) {
      for (FateClue clue : example.clues) {
        if (numbers.putIfAbsent(clue, numbers.size()) == null) {
          lines.append(clue).append('\n');
        }
      }
    }
    for (FateExample example : examples) {
      lines
          .append(example.article)
          .append('\t')
          .append(example.mentions)
          .append('\t')
          .append(cell(example.fates))
          .append('\t')
          .append(cell(example.open))
          .append('\t');
      String separator = "";
      for (FateClue clue : example.clues) {
        lines.append(separator).append(numbers.get(clue));
        separator = " ";
      }
      lines.append('\n');
    }
    Files.writeString(table, lines);
  }

  private static String cell(Set<Fate> fates) {
    return String.join(" ", fates.stream().map(Fate::name).toList());
  }
}
