package dev.upfront.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A place in an article of which it is known what holds there. Only clues by number are kept of it, so that an article
 * that may not be passed on can be learned from all the same.
 *
 * @param article the article's name
 * @param mentions among how many places of the same kind it is one, at least 1: the more, the less each counts
 * @param right the answers that are right
 * @param open the answers on which careful readers could differ; from them nothing is learned
 * @param clues what stands there
 */
record OddsExample(
    String article, int mentions, Set<String> right, Set<String> open, List<String> clues) {

  /** An example of whose answers the marks of an article say that they are right, or may be. */
  static OddsExample of(Press.Marked marked, int mentions, Collection<?> clues, Answer answer) {
    Set<String> right = new TreeSet<>();
    Set<String> open = new TreeSet<>();
    for (var node : marked.gold().path("claims")) {
      Mark mark = Mark.of(node);
      String series = mark.series() == null ? Mark.text(marked.gold(), "series") : mark.series();
      String told = answer.of(mark, series);
      if (told != null) {
        (mark.optional() ? open : right).add(told);
      }
    }
    open.removeAll(right);
    return new OddsExample(
        marked.id(), mentions, right, open, clues.stream().map(Object::toString).toList());
  }

  /** The same of a series of which nobody knows how old it is. */
  OddsExample ageless() {
    return new OddsExample(
        article,
        mentions,
        right,
        open,
        clues.stream().filter(clue -> !clue.startsWith("age/")).toList());
  }

  /** The answer that a mark gives to an example, or null. */
  interface Answer {
    @Nullable
    String of(Mark mark, @Nullable String series);
  }

  /** The examples of a table: first its clues, each by the number of its line, then line by line the examples. */
  static List<OddsExample> read(Path table) throws IOException {
    List<String> clues = new ArrayList<>();
    List<OddsExample> examples = new ArrayList<>();
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 1) {
        clues.add(line);
      } else {
        examples.add(new OddsExample(
            cells[0],
            Integer.parseInt(cells[1]),
            answers(cells[2]),
            answers(cells[3]),
            NumberedClues.read(cells[4].split(" "), 0, clues)));
      }
    }
    return examples;
  }

  private static Set<String> answers(String cell) {
    return cell.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(cell.split(" ")));
  }

  static void write(List<OddsExample> examples, Path table) throws IOException {
    NumberedClues clues = new NumberedClues();
    StringBuilder lines = new StringBuilder();
    for (OddsExample example : examples) {
      lines
          .append(example.article)
          .append('\t')
          .append(example.mentions)
          .append('\t')
          .append(String.join(" ", example.right))
          .append('\t')
          .append(String.join(" ", example.open))
          .append('\t')
          .append(clues.numbers(example.clues).strip())
          .append('\n');
    }
    Files.writeString(table, clues.lines() + lines);
  }
}
