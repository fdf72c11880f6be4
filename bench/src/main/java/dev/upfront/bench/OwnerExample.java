package dev.upfront.bench;

import dev.upfront.reading.odds.OwnerClue;
import dev.upfront.reading.odds.OwnerOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an article about several series, of whom it is known which of them he or she is in. Only clues by number are
 * kept, so that an article that may not be passed on can be learned from all the same.
 *
 * @param article its name
 * @param answers the series that it may be
 */
record OwnerExample(String article, List<Answer> answers) {

  /** One of the series. */
  record Answer(boolean isRight, List<String> clues) {
    private Map<String, Double> weighed() {
      Map<String, Double> weighed = new LinkedHashMap<>();
      clues.forEach(clue -> weighed.put(clue, 1.0));
      return weighed;
    }
  }

  /**
   * The people of a marked article whose series is marked, and is one of those that it may be; nobody on whose series
   * careful readers could differ.
   */
  static Stream<OwnerExample> of(Press.Marked marked, List<OwnerOption> options) {
    String main = Mark.text(marked.gold(), "series");
    List<Mark> marks = marked.gold().path("claims").valueStream().map(Mark::of).toList();
    return options.stream()
        .filter(option -> marks.stream().noneMatch(mark -> mark.optional() && isOf(mark, option)))
        .map(option -> new OwnerExample(
            marked.id(),
            option.answers().stream()
                .map(answer -> answer(answer, option, marks, main))
                .toList()))
        .filter(OwnerExample::isAnswered);
  }

  private static boolean isOf(Mark mark, OwnerOption option) {
    return mark.type().equals(option.draft().fact().type().word())
        && Matching.samePerson(mark.person(), option.person());
  }

  private static Answer answer(
      OwnerOption.Answer answer, OwnerOption option, List<Mark> marks, @Nullable String main) {
    boolean right = marks.stream()
        .anyMatch(mark -> isOf(mark, option)
            && Matching.sameSeries(mark.series() == null ? main : mark.series(), answer.title()));
    return new Answer(right, answer.clues().stream().map(OwnerClue::toString).toList());
  }

  /** Whether some answers are right and some are not, so that something can be learned. */
  private boolean isAnswered() {
    return answers.stream().anyMatch(Answer::isRight)
        && !answers.stream().allMatch(Answer::isRight);
  }

  /** As the conditional logit has it. */
  List<ConditionalLogit.Answer<String>> choice() {
    return answers.stream()
        .map(answer -> new ConditionalLogit.Answer<>(answer.isRight, answer.weighed()))
        .toList();
  }

  /** The examples of a table: first its clues, each by the number of its line, then line by line the examples. */
  static List<OwnerExample> read(Path table) throws IOException {
    List<String> clues = new ArrayList<>();
    List<OwnerExample> examples = new ArrayList<>();
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 1) {
        clues.add(line);
      } else {
        examples.add(new OwnerExample(
            cells[0],
            Arrays.stream(cells).skip(1).map(cell -> answer(cell, clues)).toList()));
      }
    }
    return examples;
  }

  private static Answer answer(String cell, List<String> clues) {
    String[] numbers = cell.split(" ");
    return new Answer(numbers[0].equals("+"), NumberedClues.read(numbers, 1, clues));
  }

  static void write(List<OwnerExample> examples, Path table) throws IOException {
    NumberedClues clues = new NumberedClues();
    StringBuilder lines = new StringBuilder();
    for (OwnerExample example : examples) {
      lines.append(example.article);
      for (Answer answer : example.answers) {
        lines.append('\t').append(answer.isRight ? '+' : '-').append(clues.numbers(answer.clues));
      }
      lines.append('\n');
    }
    Files.writeString(table, clues.lines() + lines);
  }
}
