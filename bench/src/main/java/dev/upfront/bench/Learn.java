package dev.upfront.bench;

import dev.upfront.reading.MainSeriesClue;
import dev.upfront.reading.Reader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns the weights by which the reader chooses which series an article is about. */
@Command(
    name = "learn",
    description =
        "Learns which series an article is about, and writes the weights into the reader's"
            + " resources. The same examples give the same bytes.",
    mixinStandardHelpOptions = true)
final class Learn implements Callable<Integer> {
  static final String EXAMPLES = "bench/src/main/resources/dev/upfront/bench/main-series.tsv";
  static final String WEIGHTS = "core/src/main/resources/dev/upfront/reading/main-series.weights";

  /** Articles are judged by weights learned from those of the other parts. */
  private static final int PARTS = 5;

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

  @Option(names = "--dry-run", description = "Only say how well it chooses; write nothing.")
  private boolean dryRun;

  @Spec
  private CommandSpec spec;

  private Learn() {}

  public static void main(String[] args) {
    Measurement.run(new Learn(), args);
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path home = Path.of(System.getProperty("upfront.home", "."));
    Path table = home.resolve(EXAMPLES);
    List<Example> examples;
    if (folders.isEmpty()) {
      examples = Example.read(table);
    } else {
      examples = gather();
      if (!dryRun) {
        Example.write(examples, table);
      }
    }
    int right = 0;
    for (int part = 0; part < PARTS; part++) {
      ConditionalLogit learned = ConditionalLogit.learn(part(examples, part, false));
      for (Example example : part(examples, part, true)) {
        right += learned.chooses(example) ? 1 : 0;
      }
    }
    out.printf(
        Locale.ROOT,
        "%d articles, of which %.1f %% are chosen right by weights learned from others%n",
        examples.size(),
        100.0 * right / examples.size());
    ConditionalLogit all = ConditionalLogit.learn(examples);
    out.printf(
        Locale.ROOT,
        "%.1f %% by weights learned from all of them%n",
        100.0 * examples.stream().filter(all::chooses).count() / examples.size());
    if (!dryRun) {
      Files.writeString(home.resolve(WEIGHTS), weights(all, examples.size()));
    }
    return 0;
  }

  private static List<Example> part(List<Example> examples, int part, boolean inside) {
    List<Example> chosen = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if ((i % PARTS == part) == inside) {
        chosen.add(examples.get(i));
      }
    }
    return chosen;
  }

  private List<Example> gather() throws Exception {
    Reader reader = Reader.bundled();
    List<Example> examples = new ArrayList<>();
    for (Path folder : folders) {
      for (Press.Marked marked : Press.in(folder)) {
        if (leftOut == null || !leftOut.matcher(marked.id()).find()) {
          Example example = Example.of(marked, reader.mainSeriesOptions(marked.article()));
          if (example.isAnswered()) {
            examples.add(example);
          }
        }
      }
    }
    return examples;
  }

  static String weights(ConditionalLogit learned, int articles) {
    StringBuilder lines = new StringBuilder("""
        # How much each clue weighs in the choice of the series that an article is about: learned by
        # `bench/run learn` from %d articles, marked by hand; not to be edited.
        """.formatted(articles));
    for (MainSeriesClue clue : MainSeriesClue.values()) {
      lines.append(String.format(Locale.ROOT, "%s %.3f\n", clue, learned.weight(clue)));
    }
    return lines.toString();
  }
}
