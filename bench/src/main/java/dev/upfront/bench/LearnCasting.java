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
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns the weights by which the reader tells in whose cast or crew people are where no phrase tells it. */
@Command(
    name = "casting",
    description =
        "Learns who is in which series where no words that are known tell it, and writes the weights into"
            + " the reader's resources. The same examples give the same bytes.",
    mixinStandardHelpOptions = true)
final class LearnCasting implements Callable<Integer> {
  static final String EXAMPLES = "bench/src/main/resources/dev/upfront/bench/casting.tsv";
  static final String WEIGHTS = "core/src/main/resources/dev/upfront/reading/casting.weights";

  /** Clues of fewer examples are chance. */
  private static final int FEWEST = 10;

  private static final double PENALTY = 2;

  /** Weights are written with two digits behind the point, and there are many. */
  private static final double ENOUGH = 1e-5;

  private static final double[] THRESHOLDS = {0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6};

  @Mixin
  private MarkedFolders folders = new MarkedFolders();

  @Option(
      names = "--dry-run",
      description =
          "Only say how well it tells, by weights learned from other articles; write nothing.")
  private boolean dryRun;

  @Spec
  private CommandSpec spec;

  private LearnCasting() {}

  public static void main(String[] args) {
    Measurement.run(new LearnCasting(), args);
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path home = Measurement.home();
    Path table = home.resolve(EXAMPLES);
    List<CastingExample> examples = folders.keep() ? CastingExample.read(table) : List.of();
    if (!folders.isEmpty()) {
      Reader reader = Reader.bundled();
      examples = folders.gather(
          marked -> CastingExample.of(marked, reader.castingOptions(marked.article())),
          examples,
          CastingExample::article);
      if (!dryRun) {
        CastingExample.write(examples, table);
      }
    }
    if (dryRun) {
      judge(out, examples);
    } else {
      Files.writeString(home.resolve(WEIGHTS), weights(examples));
      out.printf("learned from %d people%n", examples.size());
    }
    return 0;
  }

  /** Says how often the likeliest answers are right by weights learned from other articles. */
  private void judge(PrintWriter out, List<CastingExample> examples) {
    List<List<CastingExample>> articles =
        MarkedFolders.byArticle(examples, CastingExample::article);
    Judged silent = new Judged();
    Judged further = new Judged();
    for (int part = 0; part < MarkedFolders.PARTS; part++) {
      ConditionalLogit<String> learned =
          learn(MarkedFolders.flat(MarkedFolders.part(articles, part, false)));
      for (CastingExample example : MarkedFolders.flat(MarkedFolders.part(articles, part, true))) {
        (example.isTold() ? further : silent).add(example.choice(), learned);
      }
    }
    out.printf(
        Locale.ROOT,
        "%d people in %d articles, by weights learned from other articles%n",
        examples.size(),
        articles.size());
    silent.print(out, "of whom nothing is told");
    further.print(out, "in a further series");
  }

  /** How often the likeliest answer is right, from different thresholds on. */
  private static final class Judged {
    private final int[] right = new int[THRESHOLDS.length];
    private final int[] wrong = new int[THRESHOLDS.length];
    private int all;

    void add(List<ConditionalLogit.Answer<String>> choice, ConditionalLogit<String> learned) {
      double[] likely = learned.likely(choice);
      int likeliest = 0;
      // the last answer tells nothing
      for (int i = 0; i < choice.size() - 1; i++) {
        all += choice.get(i).isRight() ? 1 : 0;
        likeliest = likely[i] > likely[likeliest] ? i : likeliest;
      }
      for (int t = 0; t < THRESHOLDS.length && likely[likeliest] >= THRESHOLDS[t]; t++) {
        (choice.get(likeliest).isRight() ? right : wrong)[t]++;
      }
    }

    void print(PrintWriter out, String who) {
      for (int t = 0; t < THRESHOLDS.length; t++) {
        out.printf(
            Locale.ROOT,
            "%s, likely from %.2f on: %d right, %d wrong, precision %.3f, recall %.3f%n",
            who,
            THRESHOLDS[t],
            right[t],
            wrong[t],
            right[t] / (double) Math.max(1, right[t] + wrong[t]),
            right[t] / (double) Math.max(1, all));
      }
    }
  }

  private static ConditionalLogit<String> learn(List<CastingExample> examples) {
    return ConditionalLogit.learn(
        examples.stream().map(CastingExample::choice).toList(),
        clues(examples).stream()
            .flatMap(clue -> CastingExample.KINDS.stream().map(kind -> kind + " " + clue))
            .toList(),
        PENALTY,
        ENOUGH);
  }

  /** The clues of enough examples. */
  private static List<String> clues(List<CastingExample> examples) {
    Map<String, Integer> seen = new TreeMap<>();
    for (CastingExample example : examples) {
      Stream.concat(
              example.clues().stream(),
              example.answers().stream().flatMap(answer -> answer.clues().stream()))
          .distinct()
          .forEach(clue -> seen.merge(clue, 1, Integer::sum));
    }
    seen.values().removeIf(times -> times < FEWEST);
    return List.copyOf(seen.keySet());
  }

  static String weights(List<CastingExample> examples) {
    ConditionalLogit<String> learned = learn(examples);
    StringBuilder lines = new StringBuilder("""
        # How much each clue weighs for somebody being in the cast of a series, and in its crew, where no phrase tells it.
        # Learned by `bench/run casting` from %d people in articles marked by hand; not to be edited.
        """.formatted(examples.size()));
    for (String clue : clues(examples)) {
      lines.append(clue);
      for (String kind : CastingExample.KINDS) {
        lines.append(String.format(Locale.ROOT, " %.2f", learned.weight(kind + " " + clue)));
      }
      lines.append('\n');
    }
    return lines.toString();
  }
}
