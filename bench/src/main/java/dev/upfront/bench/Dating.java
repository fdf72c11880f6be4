package dev.upfront.bench;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import dev.upfront.reading.Reader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Hides the days of articles that carry one, reads them, and says how often {@code dated} holds the hidden day. */
@Command(
    name = "dating",
    description = "Measures how well articles are dated by their text alone.",
    mixinStandardHelpOptions = true)
final class Dating implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER",
      description =
          "Articles, and their marks in gold*.jsonl; bench/press of the project" + " unless told.")
  private List<Path> given = new ArrayList<>();

  @Option(
      names = "--list",
      description = "List all tuned articles with their spans, not only those that miss the day.")
  private boolean list;

  @Spec
  private CommandSpec spec;

  private Dating() {}

  public static void main(String[] args) {
    Measurement.run(new Dating(), args);
  }

  /** An article whose day was hidden, and the span that was read. */
  private record Result(Press.Marked marked, String folder, PartialDate day, Window read) {
    boolean holds() {
      return Spans.holds(Window.of(day), read);
    }
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Reader reader = Reader.bundled();
    List<Result> results = new ArrayList<>();
    for (Path folder : given.isEmpty() ? List.of(Press.folder(null)) : given) {
      if (!Files.isDirectory(folder)) {
        out.println(
            "skipped: there is no folder " + folder + " with marked articles; name another");
        continue;
      }
      for (Press.Marked marked : Press.in(folder)) {
        PartialDate day = PartialDate.parseNullable(Mark.text(marked.gold(), "published"));
        Optional<Article> undated = marked.undated();
        if (day != null && undated.isPresent()) {
          Window read = reader.read(undated.get()).dated();
          results.add(new Result(marked, String.valueOf(folder.getFileName()), day, read));
        }
      }
    }
    for (Result result : results) {
      if (!result.marked().unseen() && (list || !result.holds())) {
        out.printf(
            "%-5s %-12s %s  %s..%s%s%n",
            result.holds() ? "" : result.read().equals(Window.ANY) ? "open" : "miss",
            result.marked().id(),
            result.day(),
            result.read().from(),
            result.read().to(),
            days(result.read()));
      }
    }
    row(out, "all", results, result -> true);
    row(out, "  tuned", results, result -> !result.marked().unseen());
    row(out, "  unseen", results, result -> result.marked().unseen());
    results.stream().map(Result::folder).distinct().forEach(folder -> {
      row(out, folder, results, it -> it.folder().equals(folder));
      row(
          out,
          "  unseen",
          results,
          it -> it.folder().equals(folder) && it.marked().unseen());
    });
    return 0;
  }

  private static String days(Window read) {
    long length = Spans.length(read);
    return length == Long.MAX_VALUE ? "" : "  " + length + " days";
  }

  private static void row(
      PrintWriter out, String name, List<Result> results, Predicate<Result> which) {
    Spans spans = new Spans();
    results.stream()
        .filter(which)
        .forEach(result -> spans.add(Window.of(result.day()), result.read()));
    out.printf("%-10s %s%n", name, spans);
  }
}
