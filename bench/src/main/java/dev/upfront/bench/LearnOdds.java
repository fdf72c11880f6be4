package dev.upfront.bench;

import dev.upfront.reading.Reader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns the weights by which the reader tells in articles about several series what is likely of each. */
@Command(
    name = "odds",
    description =
        "Learns what is likely of each series of an article about several, and writes the weights into"
            + " the reader's resources. The same examples give the same bytes.",
    mixinStandardHelpOptions = true)
final class LearnOdds implements Callable<Integer> {
  /** Clues of fewer examples are chance. */
  private static final int FEWEST = 5;

  private static final double[] THRESHOLDS = {0.2, 0.25, 0.3, 0.35, 0.4, 0.5};

  @Option(names = "--lesson", required = true, description = "${COMPLETION-CANDIDATES}.")
  private Lesson lesson = Lesson.FATES;

  @Mixin
  private MarkedFolders folders = new MarkedFolders();

  @Option(
      names = "--dry-run",
      description =
          "Only say how well it tells, by weights learned from other articles; write nothing.")
  private boolean dryRun;

  @Spec
  private CommandSpec spec;

  private LearnOdds() {}

  public static void main(String[] args) {
    Measurement.run(new LearnOdds(), args);
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path home = Measurement.home();
    List<OddsExample> examples = folders.keep() ? OddsExample.read(lesson.table(home)) : List.of();
    if (!folders.isEmpty()) {
      Reader reader = Reader.bundled();
      examples =
          folders.gather(marked -> lesson.examples(marked, reader), examples, OddsExample::article);
      if (!dryRun) {
        OddsExample.write(examples, lesson.table(home));
      }
    }
    if (dryRun) {
      judge(out, examples);
    } else {
      Files.writeString(lesson.weights(home), weights(lesson, examples));
      out.printf("learned from %d places%n", examples.size());
    }
    return 0;
  }

  /** Says how often answers are right by weights learned from other articles. */
  private void judge(PrintWriter out, List<OddsExample> examples) {
    List<List<OddsExample>> articles = MarkedFolders.byArticle(examples, OddsExample::article);
    int[] right = new int[THRESHOLDS.length];
    int[] wrong = new int[THRESHOLDS.length];
    int all = 0;
    for (int part = 0; part < MarkedFolders.PARTS; part++) {
      Learned learned =
          learn(lesson, MarkedFolders.flat(MarkedFolders.part(articles, part, false)));
      for (OddsExample example : MarkedFolders.flat(MarkedFolders.part(articles, part, true))) {
        all += example.right().size();
        for (int i = 0; i < lesson.answers().size(); i++) {
          String answer = lesson.answers().get(i);
          double likely = learned.likely(example, i);
          for (int t = 0; t < THRESHOLDS.length && likely >= THRESHOLDS[t]; t++) {
            boolean found = example.right().contains(answer);
            right[t] += found ? 1 : 0;
            wrong[t] += found || example.open().contains(answer) ? 0 : 1;
          }
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "%d places in %d articles, by weights learned from other articles:%n",
        examples.size(),
        articles.size());
    for (int t = 0; t < THRESHOLDS.length; t++) {
      out.printf(
          Locale.ROOT,
          "likely from %.2f on: precision %.3f, recall %.3f, F1 %.3f%n",
          THRESHOLDS[t],
          right[t] / (double) Math.max(1, right[t] + wrong[t]),
          right[t] / (double) all,
          2.0 * right[t] / (right[t] + wrong[t] + all));
    }
  }

  /** What was learned: the number of each clue, and for each answer, in their order, the weight of each. */
  private record Learned(Map<String, Integer> numbers, List<double[]> weights) {
    double likely(OddsExample example, int answer) {
      return LogisticRegression.likely(features(example, numbers), weights.get(answer));
    }
  }

  private static Learned learn(Lesson lesson, List<OddsExample> examples) {
    Map<String, Integer> seen = new TreeMap<>();
    examples.forEach(example -> example.clues().forEach(clue -> seen.merge(clue, 1, Integer::sum)));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    seen.forEach((clue, times) -> {
      if (times >= FEWEST) {
        numbers.put(clue, numbers.size());
      }
    });
    List<int[]> whole = new ArrayList<>(examples.size());
    List<int[]> ageless = new ArrayList<>(examples.size());
    for (OddsExample example : examples) {
      whole.add(features(example, numbers));
      ageless.add(features(example.ageless(), numbers));
    }
    List<double[]> weights = new ArrayList<>();
    for (String answer : lesson.answers()) {
      List<LogisticRegression.Case> cases = new ArrayList<>(examples.size());
      for (int i = 0; i < examples.size(); i++) {
        OddsExample example = examples.get(i);
        if (!example.open().contains(answer)) {
          boolean right = example.right().contains(answer);
          double counts = 1 / StrictMath.sqrt(example.mentions());
          if (ageless.get(i).length == whole.get(i).length) {
            cases.add(new LogisticRegression.Case(whole.get(i), right, counts));
          } else {
            // the series of tomorrow are in no catalogue, which is no sign against them
            cases.add(new LogisticRegression.Case(whole.get(i), right, counts / 2));
            cases.add(new LogisticRegression.Case(ageless.get(i), right, counts / 2));
          }
        }
      }
      weights.add(LogisticRegression.learn(cases, numbers.size()));
    }
    return new Learned(numbers, weights);
  }

  private static int[] features(OddsExample example, Map<String, Integer> numbers) {
    return example.clues().stream()
        .filter(numbers::containsKey)
        .mapToInt(numbers::get)
        .toArray();
  }

  static String weights(Lesson lesson, List<OddsExample> examples) {
    Learned learned = learn(lesson, examples);
    StringBuilder lines = new StringBuilder(lesson.head(examples.size()));
    learned.numbers.forEach((clue, number) -> {
      lines.append(clue);
      for (double[] ofAnswer : learned.weights) {
        lines.append(String.format(Locale.ROOT, " %.2f", ofAnswer[number]));
      }
      lines.append('\n');
    });
    return lines.toString();
  }
}
