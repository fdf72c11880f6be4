package dev.upfront.bench.maintext;

import dev.upfront.bench.Measurement;
import dev.upfront.intake.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is found of the articles in marked pages, beside the libraries that Java has. */
@Command(
    name = "maintext",
    description = "Looks for the article in pages whose article is marked.",
    mixinStandardHelpOptions = true)
final class MainTextBenchmark implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER",
      description = {
        "Marked pages: ground-truth.json and html/ (as Scrapinghub has them), ground-truth/ and html/ (WCXB),",
        "source.html beside expected.html (Mozilla), or NAME.html beside NAME.txt."
      })
  private List<Path> folders = List.of();

  @Option(names = "--list", description = "Show each page by what Upfront made of it.")
  private boolean list;

  @Option(names = "--wrong", description = "Show what Upfront took (+) and left (-) wrongly.")
  private boolean wrong;

  @Spec
  private CommandSpec spec;

  private MainTextBenchmark() {}

  public static void main(String[] args) {
    Measurement.run(new MainTextBenchmark(), args);
  }

  @Override
  public Integer call() throws IOException {
    List<MarkedPage> own = MarkedPages.in(Measurement.home().resolve("bench/pages"));
    table("pages of our own", own);
    facts(own);
    for (Path folder : folders) {
      table(folder.toString(), MarkedPages.in(folder));
    }
    return 0;
  }

  private void table(String name, List<MarkedPage> pages) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%s: %,d pages%n", name, pages.size());
    out.printf("%-28s %21s %29s%n", "", "words", "runs of four words");
    out.printf(
        "%-28s %9s %9s %9s %9s %9s %9s %9s%n",
        "", "precision", "recall", "F1", "precision", "recall", "F1", "ms/page");
    for (Map.Entry<String, Extractor> each : Extractor.all().entrySet()) {
      List<Overlap> words = new ArrayList<>();
      List<Overlap> runs = new ArrayList<>();
      long start = System.nanoTime();
      List<String> bodies = pages.stream().map(each.getValue()::body).toList();
      double millis = (System.nanoTime() - start) / 1e6 / Math.max(1, pages.size());
      for (int i = 0; i < pages.size(); i++) {
        words.add(Overlap.of(bodies.get(i), pages.get(i).body(), 1));
        runs.add(Overlap.of(bodies.get(i), pages.get(i).body(), 4));
      }
      Overlap word = Overlap.mean(words);
      Overlap run = Overlap.mean(runs);
      out.printf(
          "%-28s %9.3f %9.3f %9.3f %9.3f %9.3f %9.3f %9.1f%n",
          each.getKey(),
          word.precision(),
          word.recall(),
          word.f1(),
          run.precision(),
          run.recall(),
          run.f1(),
          millis);
      if (each.getKey().equals("Upfront")) {
        listed(pages, bodies, runs);
      }
    }
    out.println();
    out.flush();
  }

  /** How often a page's title, author and so on are told as they are marked. */
  private void facts(List<MarkedPage> pages) {
    Map<String, Function<Article, @Nullable Object>> fields = new LinkedHashMap<>();
    fields.put("title", Article::title);
    fields.put("author", Article::author);
    fields.put("outlet", Article::outlet);
    fields.put("day", Article::published);
    fields.put("language", Article::language);
    fields.put("address", Article::address);
    PrintWriter out = spec.commandLine().getOut();
    fields.forEach((name, field) -> {
      int right = 0;
      for (MarkedPage page : pages) {
        Object found = field.apply(Extractor.article(page));
        Object marked = field.apply(page.facts());
        right += Objects.equals(found, marked) ? 1 : 0;
        if (wrong && !Objects.equals(found, marked)) {
          out.printf("    %s of %s: %s, not %s%n", name, page.name(), found, marked);
        }
      }
      out.printf("%s right on %,d of %,d%n", name, right, pages.size());
    });
    out.println();
  }

  private void listed(List<MarkedPage> pages, List<String> bodies, List<Overlap> runs) {
    PrintWriter out = spec.commandLine().getOut();
    for (int i = 0; i < pages.size(); i++) {
      if (list || wrong) {
        Overlap run = runs.get(i);
        out.printf(
            "  %.3f %.3f %.3f %s%n",
            run.precision(), run.recall(), run.f1(), pages.get(i).name());
      }
      if (wrong) {
        differences(bodies.get(i), pages.get(i).body(), "+");
        differences(pages.get(i).body(), bodies.get(i), "-");
      }
    }
  }

  /** The lines of one text that are hardly in the other. */
  private void differences(String text, String other, String sign) {
    String rest = other.replaceAll("\\W+", " ");
    text.lines()
        .filter(line ->
            !line.isBlank() && !rest.contains(line.replaceAll("\\W+", " ").strip()))
        .filter(line -> Overlap.of(line, other, 4).precision() < 0.5)
        .forEach(line -> spec.commandLine()
            .getOut()
            .println("    " + sign + " " + line.substring(0, Math.min(line.length(), 110))));
  }
}
