package dev.upfront.app;

import dev.upfront.intake.Article;
import dev.upfront.reading.Explanation;
import dev.upfront.reading.Mistake;
import dev.upfront.reading.Reader;
import dev.upfront.reading.ReadingJson;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code upfront read}: prints what articles claim, in the order in which they are given. */
@Command(
    name = "read",
    description = "Prints what articles claim of seasons, each claim with its quote.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  upfront read article.html",
      "  upfront read --json press/ | jq .series",
      "  upfront read --explain-sentence 'ABC has renewed “Ivy Row”.'",
      "  curl -s https://example.org/news | upfront read -"
    })
final class ReadCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "0..*",
      description =
          "Articles as text or HTML. A folder stands for the articles in it and below, files that end"
              + " in txt, html, htm or md; - is standard input.")
  private List<String> operands = List.of();

  @ArgGroup
  private @Nullable Form form;

  /** How to print; people get a page for each article unless told otherwise. */
  private static final class Form {
    @Option(
        names = "--json",
        required = true,
        description = "Print a line of JSON for each article.")
    private boolean json;

    @Option(
        names = "--text",
        required = true,
        description = {
          "Print the article's text, in which the offsets of quotes count.",
          "Of several, each has a line ==> FILE <== before it."
        })
    private boolean text;

    @Option(
        names = "--explain",
        required = true,
        description = "Print for each claim which words made it what it is.")
    private boolean explain;

    @Option(
        names = "--explain-sentence",
        paramLabel = "TEXT",
        required = true,
        description = {
          "Print how the sentences that hold TEXT are read, and why nothing was where nothing was.",
          "Without FILE, TEXT is an article of its own."
        })
    private @Nullable String sentence;
  }

  @Option(
      names = "--title",
      paramLabel = "HEADLINE",
      description = {
        "Take TEXT to stand under this headline, which may name the series it speaks of.",
        "A title in quotes is surely known as one: '“Bellwether”'."
      })
  private @Nullable String title;

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "Take TEXT to be written on this day, as 2024-06-15.")
  private @Nullable LocalDate published;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read N articles at a time; as many as there are processors unless told.")
  private @Nullable Integer threads;

  @Spec
  private CommandSpec spec;

  private final Streams streams;

  ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (threads != null && threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
    }
    if (operands.isEmpty()) {
      return explainAlone();
    }
    if (title != null || published != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--title and --published are for a TEXT of --explain-sentence; a FILE has its own");
    }
    List<Input> inputs = Input.of(operands, streams.in());
    int atATime = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    Function<Article, String> print = printer(inputs.size() > 1);
    try (Printing printing = new Printing(streams, inputs.size(), form == null, true)) {
      InOrder.each(inputs, atATime, input -> outcome(input, print), printing::take);
      return streams.end(printing.allWell() ? Main.DONE : Main.SOME_FAILED);
    }
  }

  /** Reads the text of --explain-sentence by itself, where no article is given for it. */
  private int explainAlone() {
    if (form == null || form.sentence == null || form.sentence.isBlank()) {
      throw new ParameterException(
          spec.commandLine(), "give an article, a folder, or - for standard input");
    }
    String headline = title == null ? "" : Cells.clean(title);
    String text = headline.isEmpty() ? form.sentence : headline + "\n\n" + form.sentence;
    Article article = new Article("sentence", headline, null, null, published, text);
    streams.out().print(explainer(Reader.bundled()).apply(article));
    return streams.end(Main.DONE);
  }

  private Function<Article, String> explainer(Reader reader) {
    ExplanationPage page = new ExplanationPage(streams.ink());
    String wanted = form == null ? null : form.sentence;
    return article -> {
      List<Explanation> explanations = reader.explain(article).stream()
          .filter(each -> wanted == null
              || each.sentence().contains(wanted)
              || wanted.contains(each.sentence()))
          // TEXT may hold the headline that it stands under
          .filter(each -> title == null || !each.sentence().equals(Cells.clean(title)))
          .toList();
      return explanations.isEmpty() && wanted != null
          ? "%s has no sentence with “%s”.%n".formatted(article.id(), wanted)
          : page.of(article, explanations, wanted != null);
    };
  }

  private Function<Article, String> printer(boolean several) {
    if (form != null && form.text) {
      return article ->
          (several ? "==> " + article.id() + " <==\n" : "") + withLineEnd(article.text());
    }
    Reader reader = Reader.bundled();
    if (form != null && form.json) {
      return article -> ReadingJson.write(reader.read(article)) + "\n";
    }
    if (form != null && (form.explain || form.sentence != null)) {
      return explainer(reader);
    }
    ReadingPage page = new ReadingPage(streams.ink());
    return article -> page.of(reader.read(article));
  }

  private static String withLineEnd(String text) {
    return text.endsWith("\n") ? text : text + "\n";
  }

  private static Outcome outcome(Input input, Function<Article, String> print) {
    try {
      return new Outcome(print.apply(input.article()), null);
    } catch (InputException e) {
      return new Outcome("", e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // One article that trips the reader must not take the others with it.
      return new Outcome("", Mistake.told(input.id(), e));
    }
  }

  /**
   * What became of one input.
   *
   * @param data what goes to standard output
   * @param failure what went wrong, null where nothing did
   */
  record Outcome(String data, @Nullable String failure) {}
}
