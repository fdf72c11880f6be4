package dev.upfront.bench;

import dev.upfront.reading.Reader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Learns the weights by which the reader chooses, in articles about several series, which one somebody is in. */
@Command(
    name = "owners",
    description =
        "Learns which series of an article about several somebody is in, and writes the weights into"
            + " the reader's resources. The same examples give the same bytes.",
    mixinStandardHelpOptions = true)
final class LearnOwners implements Callable<Integer> {
  static final String EXAMPLES = "bench/src/main/resources/dev/upfront/bench/owners.tsv";
  static final String WEIGHTS = "core/src/main/resources/dev/upfront/reading/owners.weights";

  /** Clues of fewer answers are chance. */
  private static final int FEWEST = 5;

  /** Far more than for the main series: many clues, and few examples tell more than what the rules say. */
  private static final double PENALTY = 4;

  @Mixin
  private MarkedFolders folders = new MarkedFolders();

  @Option(names = "--dry-run", description = "Only say how well it chooses; write nothing.")
  private boolean dryRun;

  @Spec
  private CommandSpec spec;

  private LearnOwners() {}

  public static void main(String[] args) {
    Measurement.run(new LearnOwners(), args);
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path home = Measurement.home();
    Path table = home.resolve(EXAMPLES);
    List<OwnerExample> examples = folders.keep() ? OwnerExample.read(table) : List.of();
    if (!folders.isEmpty()) {
      Reader reader = Reader.bundled();
      examples = folders.gather(
          marked -> OwnerExample.of(marked, reader.ownerOptions(marked.article())),
          examples,
          OwnerExample::article);
      if (!dryRun) {
        OwnerExample.write(examples, table);
      }
    }
    List<List<OwnerExample>> articles = MarkedFolders.byArticle(examples, OwnerExample::article);
    int right = ConditionalLogit.rightByOthers(
        articles, others -> learn(others, clues(others)), OwnerExample::choice);
    long told = examples.stream().filter(LearnOwners::isToldRight).count();
    out.printf(
        Locale.ROOT,
        "%d people in %d articles: the rules take the right series of %.1f %%, weights learned from"
            + " other articles that of %.1f %%%n",
        examples.size(),
        articles.size(),
        100.0 * told / examples.size(),
        100.0 * right / examples.size());
    if (!dryRun) {
      Files.writeString(home.resolve(WEIGHTS), weights(examples));
    }
    return 0;
  }

  private static boolean isToldRight(OwnerExample example) {
    return example.answers().stream()
        .anyMatch(answer -> answer.isRight() && answer.clues().contains("told/so"));
  }

  private static List<String> clues(List<OwnerExample> examples) {
    Map<String, Integer> seen = new TreeMap<>();
    for (OwnerExample example : examples) {
      for (OwnerExample.Answer answer : example.answers()) {
        answer.clues().forEach(clue -> seen.merge(clue, 1, Integer::sum));
      }
    }
    seen.values().removeIf(times -> times < FEWEST);
    return List.copyOf(seen.keySet());
  }

  private static ConditionalLogit<String> learn(List<OwnerExample> examples, List<String> clues) {
    return ConditionalLogit.learn(
        examples.stream().map(OwnerExample::choice).toList(), clues, PENALTY);
  }

  static String weights(List<OwnerExample> examples) {
    List<String> clues = clues(examples);
    ConditionalLogit<String> learned = learn(examples, clues);
    StringBuilder lines = new StringBuilder("""
        # How much each clue weighs in the choice of the series that somebody is in, in an article about several.
        # Learned by `bench/run owners` from %d people in articles marked by hand; not to be edited.
        """.formatted(examples.size()));
    for (String clue : clues) {
      lines.append(String.format(Locale.ROOT, "%s %.2f\n", clue, learned.weight(clue)));
    }
    return lines.toString();
  }
}
