package dev.upfront.bench;

import dev.upfront.reading.odds.CastingOption;
import dev.upfront.reading.odds.OwnerClue;
import dev.upfront.reading.odds.OwnerOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an article names, where it is known in which of the series nearby he or she is that no phrase tells. Only
 * clues by number are kept, so that an article that may not be passed on can be learned from all the same.
 *
 * @param article its name
 * @param clues what speaks for being in any of the series
 * @param answers the series, at least one
 */
record CastingExample(String article, List<String> clues, List<Answer> answers) {
  /** What somebody is in a series, in the order of the columns of the weights. */
  static final List<String> KINDS = List.of("cast", "crew");

  /** What stands for being in none. */
  private static final String NONE = "-";

  /**
   * One of the series.
   *
   * @param kind one of {@link #KINDS}, or {@link #NONE}
   */
  record Answer(String kind, List<String> clues) {}

  /** The people of a marked article; nobody of whom careful readers could differ. */
  static Stream<CastingExample> of(Press.Marked marked, List<CastingOption> options) {
    String main = Mark.text(marked.gold(), "series");
    List<Mark> marks = marked.gold().path("claims").valueStream().map(Mark::of).toList();
    return options.stream()
        .filter(option ->
            marks.stream().noneMatch(mark -> mark.optional() && isOf(mark, option.person())))
        .map(option -> new CastingExample(
            marked.id(),
            words(option.clues()),
            option.answers().stream()
                .map(answer -> answer(answer, option.person(), marks, main))
                .toList()));
  }

  /** Whether he or she is told to be in another series. */
  boolean isTold() {
    return clues.stream().anyMatch(clue -> clue.startsWith("person/is_"));
  }

  private static boolean isOf(Mark mark, String person) {
    return KINDS.contains(mark.type()) && Matching.samePerson(mark.person(), person);
  }

  private static Answer answer(
      OwnerOption.Answer answer, String person, List<Mark> marks, @Nullable String main) {
    String kind = marks.stream()
        .filter(mark -> isOf(mark, person)
            && Matching.sameSeries(mark.series() == null ? main : mark.series(), answer.title()))
        .map(Mark::type)
        .findFirst()
        .orElse(NONE);
    return new Answer(kind, words(answer.clues()));
  }

  private static List<String> words(Collection<OwnerClue> clues) {
    return clues.stream().map(OwnerClue::toString).toList();
  }

  /** As the conditional logit has it: each series once for each kind, and last that it is none, of which nothing speaks. */
  List<ConditionalLogit.Answer<String>> choice() {
    List<ConditionalLogit.Answer<String>> choice = new ArrayList<>();
    for (String kind : KINDS) {
      for (Answer answer : answers) {
        Map<String, Double> weighed = new LinkedHashMap<>();
        clues.forEach(clue -> weighed.put(kind + " " + clue, 1.0));
        answer.clues.forEach(clue -> weighed.put(kind + " " + clue, 1.0));
        choice.add(new ConditionalLogit.Answer<>(answer.kind.equals(kind), weighed));
      }
    }
    boolean none = choice.stream().noneMatch(ConditionalLogit.Answer::isRight);
    choice.add(new ConditionalLogit.Answer<>(none, Map.of()));
    return choice;
  }

  /** The examples of a table: first its clues, each by the number of its line, then line by line the examples. */
  static List<CastingExample> read(Path table) throws IOException {
    List<String> clues = new ArrayList<>();
    List<CastingExample> examples = new ArrayList<>();
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 1) {
        clues.add(line);
      } else {
        examples.add(new CastingExample(
            cells[0],
            NumberedClues.read(cells[1].split(" "), 1, clues),
            Arrays.stream(cells).skip(2).map(cell -> answer(cell, clues)).toList()));
      }
    }
    return examples;
  }

  private static Answer answer(String cell, List<String> clues) {
    String[] numbers = cell.split(" ");
    return new Answer(numbers[0], NumberedClues.read(numbers, 1, clues));
  }

  static void write(List<CastingExample> examples, Path table) throws IOException {
    NumberedClues clues = new NumberedClues();
    StringBuilder lines = new StringBuilder();
    for (CastingExample example : examples) {
      lines.append(example.article).append('\t').append(clues.numbers(example.clues));
      for (Answer answer : example.answers) {
        lines.append('\t').append(answer.kind).append(clues.numbers(answer.clues));
      }
      lines.append('\n');
    }
    Files.writeString(table, clues.lines() + lines);
  }
}
