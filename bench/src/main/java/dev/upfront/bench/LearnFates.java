package dev.upfront.bench;

import dev.upfront.reading.Fate;
import dev.upfront.reading.FateClue;
import dev.upfront.reading.FateOption;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns the weights by which the reader tells in articles about several series what becomes of each. */
@Command(
    name = "fates",
    description =
        "Learns what becomes of each series of an article about several, and writes the weights into"
            + " the reader's resources. The same examples give the same bytes.",
    mixinStandardHelpOptions = true)
final class LearnFates implements Callable<Integer> {
  static final String EXAMPLES = "bench/src/main/resources/dev/upfront/bench/fates.tsv";
  static final String WEIGHTS = "core/src/main/resources/dev/upfront/reading/fates.weights";

  /** Articles are judged by weights learned from those of the other parts. */
  private static final int PARTS = 5;

  /** Clues of fewer examples are chance. */
  private static final int FEWEST = 3;

  private static final double[] THRESHOLDS = {0.2, 0.25, 0.3, 0.35, 0.4, 0.5};

  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER",
      description = "Marked articles from which the examples are made anew; those that are kept"
          + " with the measurements unless told.")
  private List<Path> folders = List.of();

  @Option(
      names = "--leave-out",
      paramLabel = "REGEX",
      description = "Articles whose names match stay unseen.")
  private @Nullable Pattern leftOut;

  @Option(names = "--dry-run", description = "Only say how well it tells; write nothing.")
  private boolean dryRun;

  @Spec
  private CommandSpec spec;

  private LearnFates() {}

  public static void main(String[] args) {
    Measurement.run(new LearnFates(), args);
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path home = Path.of(System.getProperty("upfront.home", "."));
    Path table = home.resolve(EXAMPLES);
    List<FateExample> examples;
    if (folders.isEmpty()) {
      examples = FateExample.read(table);
    } else {
      examples = gather();
      if (!dryRun) {
        FateExample.write(examples, table);
      }
    }
    judge(out, examples);
    if (!dryRun) {
      Files.writeString(home.resolve(WEIGHTS), weights(examples));
    }
    return 0;
  }

  private List<FateExample> gather() throws Exception {
    Reader reader = Reader.bundled();
    List<FateExample> examples = new ArrayList<>();
    for (Path folder : folders) {
      for (Press.Marked marked : Press.in(folder)) {
        if (leftOut == null || !leftOut.matcher(marked.id()).find()) {
          for (FateOption option : reader.fateOptions(marked.article())) {
            examples.add(FateExample.of(marked, option));
          }
        }
      }
    }
    return examples;
  }

  /** Says how often fates are told right by weights learned from other articles. */
  private static void judge(PrintWriter out, List<FateExample> examples) {
    List<List<FateExample>> articles = List.copyOf(examples.stream()
        .collect(
            Collectors.groupingBy(FateExample::article, LinkedHashMap::new, Collectors.toList()))
        .values());
    int[] right = new int[THRESHOLDS.length];
    int[] wrong = new int[THRESHOLDS.length];
    int all = 0;
    for (int part = 0; part < PARTS; part++) {
      Learned learned = learn(part(articles, part, false));
      for (FateExample example : part(articles, part, true)) {
        all += example.fates().size();
        for (Fate fate : Fate.values()) {
          double likely = learned.likely(example, fate);
          for (int t = 0; t < THRESHOLDS.length && likely >= THRESHOLDS[t]; t++) {
            boolean found = example.fates().contains(fate);
            right[t] += found ? 1 : 0;
            wrong[t] += found || example.open().contains(fate) ? 0 : 1;
          }
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "%d titles in %d articles, by weights learned from other articles:%n",
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

  private static List<FateExample> part(
      List<List<FateExample>> articles, int part, boolean inside) {
    List<FateExample> chosen = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if ((i % PARTS == part) == inside) {
        chosen.addAll(articles.get(i));
      }
    }
    return chosen;
  }

  /** What was learned: the number of each clue, and for each fate the weight of each. */
  private record Learned(Map<FateClue, Integer> numbers, double[][] weights) {
    double likely(FateExample example, Fate fate) {
      return LogisticRegression.likely(features(example, numbers), weights[fate.ordinal()]);
    }
  }

  private static Learned learn(List<FateExample> examples) {
    Map<String, Integer> seen = new TreeMap<>();
    examples.forEach(
        example -> example.clues().forEach(clue -> seen.merge(clue.toString(), 1, Integer::sum)));
    Map<FateClue, Integer> numbers = new LinkedHashMap<>();
    seen.forEach((clue, times) -> {
      if (times >= FEWEST) {
        numbers.put(FateClue.parse(clue), numbers.size());
      }
    });
    double[][] weights = new double[Fate.values().length][];
    for (Fate fate : Fate.values()) {
      List<LogisticRegression.Case> cases = new ArrayList<>(examples.size());
      for (FateExample example : examples) {
        if (!example.open().contains(fate)) {
          cases.add(new LogisticRegression.Case(
              features(example, numbers),
              example.fates().contains(fate),
              1 / StrictMath.sqrt(example.mentions())));
        }
      }
      weights[fate.ordinal()] = LogisticRegression.learn(cases, numbers.size());
    }
    return new Learned(numbers, weights);
  }

  private static int[] features(FateExample example, Map<FateClue, Integer> numbers) {
    return example.clues().stream()
        .filter(numbers::containsKey)
        .mapToInt(numbers::get)
        .toArray();
  }

  static String weights(List<FateExample> examples) {
    Learned learned = learn(examples);
    StringBuilder lines = new StringBuilder("""
        # How much each clue around a title speaks for each fate of the series, in an article about several: %s.
        # Learned by `bench/run fates` from %d places in articles marked by hand; not to be edited.
        """.formatted(
            String.join(
                ", ",
                List.of(Fate.values()).stream()
                    .map(fate -> fate.name().toLowerCase(Locale.ROOT))
                    .toList()),
            examples.size()));
    learned.numbers.forEach((clue, number) -> {
      lines.append(clue);
      for (double[] ofFate : learned.weights) {
        lines.append(String.format(Locale.ROOT, " %.2f", ofFate[number]));
      }
      lines.append('\n');
    });
    return lines.toString();
  }
}
