package dev.upfront.bench;

import dev.upfront.intake.IntakeException;
import dev.upfront.reading.Reader;
import dev.upfront.reading.title.MainSeriesClue;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  private static final double PENALTY = 0.15;

  @Mixin
  private MarkedFolders folders = new MarkedFolders();

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
    Path home = Measurement.home();
    Path table = home.resolve(EXAMPLES);
    List<Example> examples = folders.keep() ? Example.read(table) : List.of();
    if (!folders.isEmpty()) {
      Reader reader = Reader.bundled();
      examples = folders.gather(
          marked -> Stream.of(example(marked, reader)).filter(Example::isAnswered),
          examples,
          Example::article);
      if (!dryRun) {
        Example.write(examples, table);
      }
    }
    int right = ConditionalLogit.rightByOthers(
        examples.stream().map(List::of).toList(), Learn::learn, Example::choice);
    out.printf(
        Locale.ROOT,
        "%d articles, of which %.1f %% are chosen right by weights learned from others%n",
        examples.size(),
        100.0 * right / examples.size());
    ConditionalLogit<MainSeriesClue> all = learn(examples);
    out.printf(
        Locale.ROOT,
        "%.1f %% by weights learned from all of them%n",
        100.0
            * examples.stream().filter(example -> all.chooses(example.choice())).count()
            / examples.size());
    if (!dryRun) {
      Files.writeString(home.resolve(WEIGHTS), weights(all, examples.size()));
    }
    return 0;
  }

  private static Example example(Press.Marked marked, Reader reader) throws IntakeException {
    return Example.of(marked, reader.mainSeriesOptions(marked.article()));
  }

  static ConditionalLogit<MainSeriesClue> learn(List<Example> examples) {
    return ConditionalLogit.learn(
        examples.stream().map(Example::choice).toList(), List.of(MainSeriesClue.values()), PENALTY);
  }

  static String weights(ConditionalLogit<MainSeriesClue> learned, int articles) {
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
