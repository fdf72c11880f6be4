package dev.upfront.bench;

import dev.upfront.reading.title.MainSeriesClue;
import dev.upfront.reading.title.MainSeriesOption;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * An article whose series is known, with the answers that it offers. Only numbers and titles are kept of it, so that an
 * article that may not be passed on can be learned from all the same.
 *
 * @param article its name
 * @param answers what it may be about
 */
record Example(String article, List<Answer> answers) {
  private static final CSVFormat TABLE = CSVFormat.TDF
      .builder()
      .setHeader("article", "right", "title", "clues")
      .setSkipHeaderRecord(true)
      .setRecordSeparator('\n')
      .setQuote(null)
      .get();

  /**
   * One answer.
   *
   * @param title empty for the answer that the article is about several
   * @param clues what speaks for it
   */
  record Answer(boolean isRight, String title, Map<MainSeriesClue, Double> clues) {

    static Answer of(MainSeriesOption option, @Nullable String series) {
      Map<MainSeriesClue, Double> clues = new EnumMap<>(MainSeriesClue.class);
      for (MainSeriesClue clue : MainSeriesClue.values()) {
        double much = Math.round(option.clue(clue) * 1000) / 1000.0;
        if (much != 0) {
          clues.put(clue, much);
        }
      }
      String title = option.title();
      boolean right = title == null ? series == null : Matching.sameSeries(series, title);
      return new Answer(right, title == null ? "" : title, clues);
    }

    private static Answer of(CSVRecord row) {
      Map<MainSeriesClue, Double> clues = new EnumMap<>(MainSeriesClue.class);
      for (String clue : row.get("clues").split(" ")) {
        int equals = clue.indexOf('=');
        if (equals > 0) {
          clues.put(
              MainSeriesClue.valueOf(clue.substring(0, equals).toUpperCase(Locale.ROOT)),
              Double.valueOf(clue.substring(equals + 1)));
        }
      }
      return new Answer(row.get("right").equals("1"), row.get("title"), clues);
    }

    private String row() {
      StringBuilder row = new StringBuilder();
      clues.forEach((clue, much) -> row.append(row.isEmpty() ? "" : " ")
          .append(clue.name().toLowerCase(Locale.ROOT))
          .append('=')
          .append(much));
      return row.toString();
    }
  }

  static Example of(Press.Marked marked, List<MainSeriesOption> options) {
    String series = marked.gold().path("series").asString(null);
    return new Example(
        marked.id(), options.stream().map(option -> Answer.of(option, series)).toList());
  }

  /** As the conditional logit has it. */
  List<ConditionalLogit.Answer<MainSeriesClue>> choice() {
    return answers.stream()
        .map(answer -> new ConditionalLogit.Answer<>(answer.isRight, answer.clues))
        .toList();
  }

  /** Whether the right answer is among them, so that something can be learned. */
  boolean isAnswered() {
    return answers.stream().anyMatch(Answer::isRight);
  }

  static List<Example> read(Path table) throws IOException {
    Map<String, List<Answer>> answers = new LinkedHashMap<>();
    try (Reader reader = Files.newBufferedReader(table)) {
      for (CSVRecord row : TABLE.parse(reader)) {
        answers
            .computeIfAbsent(row.get("article"), article -> new ArrayList<>())
            .add(Answer.of(row));
      }
    }
    List<Example> examples = new ArrayList<>(answers.size());
    answers.forEach((article, given) -> examples.add(new Example(article, List.copyOf(given))));
    return examples;
  }

  static void write(List<Example> examples, Path table) throws IOException {
    Files.createDirectories(table.getParent());
    try (Writer writer = Files.newBufferedWriter(table);
        CSVPrinter printer =
            new CSVPrinter(writer, TABLE.builder().setSkipHeaderRecord(false).get())) {
      for (Example example : examples) {
        for (Answer answer : example.answers) {
          printer.printRecord(example.article, answer.isRight ? 1 : 0, answer.title, answer.row());
        }
      }
    }
  }
}
