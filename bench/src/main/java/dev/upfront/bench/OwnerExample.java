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
import tools.jackson.databind.JsonNode;

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

  /** The people of a marked article whose series is marked, and is one of those that it may be. */
  static Stream<OwnerExample> of(Press.Marked marked, List<OwnerOption> options) {
    return options.stream().map(option -> of(marked, option)).filter(OwnerExample::isAnswered);
  }

  private static OwnerExample of(Press.Marked marked, OwnerOption option) {
    List<Answer> answers = new ArrayList<>();
    for (OwnerOption.Answer answer : option.answers()) {
      boolean right = false;
      for (JsonNode node : marked.gold().path("claims")) {
        Mark mark = Mark.of(node);
        String series = mark.series() == null ? Mark.text(marked.gold(), "series") : mark.series();
        right |= mark.type().equals(option.draft().fact().type().word())
            && Matching.samePerson(mark.person(), option.person())
            && Matching.sameSeries(series, answer.title());
      }
      answers.add(
          new Answer(right, answer.clues().stream().map(OwnerClue::toString).toList()));
    }
    return new OwnerExample(marked.id(), answers);
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
    return new Answer(
        numbers[0].equals("+"),
        Arrays.stream(numbers)
            .skip(1)
            .map(number -> clues.get(Integer.parseInt(number)))
            .toList());
  }

  static void write(List<OwnerExample> examples, Path table) throws IOException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    StringBuilder lines = new StringBuilder();
    for (OwnerExample example : examples) {
      for (Answer answer : example.answers) {
        for (String clue : answer.clues) {
          if (numbers.putIfAbsent(clue, numbers.size()) == null) {
            lines.append(clue).append('\n');
          }
        }
      }
    }
    for (OwnerExample example : examples) {
      lines.append(example.article);
      for (Answer answer : example.answers) {
        lines.append('\t').append(answer.isRight ? '+' : '-');
        answer.clues.forEach(clue -> lines.append(' ').append(numbers.get(clue)));
      }
      lines.append('\n');
    }
    Files.writeString(table, lines);
  }
}
