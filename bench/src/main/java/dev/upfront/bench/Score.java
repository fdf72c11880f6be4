package dev.upfront.bench;

import dev.upfront.claim.Claim;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import dev.upfront.reading.Reader;
import dev.upfront.reading.Reading;
import dev.upfront.reading.ReadingJson;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Reads marked articles and says how much of the marks the reader found, and what it made up. */
@Command(
    name = "score",
    description = "Scores the reader on marked articles.",
    mixinStandardHelpOptions = true)
final class Score implements Callable<Integer> {
  private static final Set<String> CORE = Set.of(
      "renewed",
      "ordered",
      "undecided",
      "cancelled",
      "final_season",
      "release",
      "no_date_yet",
      "delayed",
      "production_started",
      "production_ongoing",
      "production_wrapped");
  private static final Set<String> PEOPLE = Set.of("cast", "crew");
  private static final Map<String, Predicate<String>> TYPES =
      Map.of("core", CORE::contains, "cast", PEOPLE::contains, "all", type -> true);

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description =
          "Articles, and their marks in gold*.jsonl; bench/press of the project" + " unless told.")
  private @Nullable Path given;

  @Option(
      names = "--types",
      paramLabel = "SET",
      description = "Which types: core (what becomes of a season), cast (people), all, or names"
          + " with commas between. All three sets unless told.")
  private @Nullable String types;

  @Option(
      names = "--only",
      paramLabel = "REGEX",
      defaultValue = "",
      description = "Only articles whose names match.")
  private Pattern only;

  @Option(
      names = "--show",
      paramLabel = "N",
      description = "Show what was missed and made up in the first N tuned articles with such; of"
          + " unseen ones nothing is shown, so that they stay unseen.")
  private int show;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Write the readings to a file, a line of JSON each.")
  private @Nullable Path write;

  @Option(
      names = "--floor",
      paramLabel = "F1",
      description = "End with 1 where the first set's F1 on all articles is lower.")
  private double floor;

  @Spec
  private CommandSpec spec;

  private Score() {}

  public static void main(String[] args) {
    Measurement.run(new Score(), args);
  }

  /** An article with its marks and what the reader made of it. */
  private record Result(
      Press.Marked marked, Reading reading, @Nullable Reading undated) {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = Press.folder(given);
    if (!Files.isDirectory(folder)) {
      out.println("skipped: there is no folder " + folder + " with marked articles; name another");
      return 0;
    }
    Reader reader = Reader.bundled();
    List<Result> results = new ArrayList<>();
    for (Press.Marked marked : Press.in(folder)) {
      if (only.matcher(marked.id()).find()) {
        Optional<Article> undated = marked.undated();
        results.add(new Result(
            marked,
            reader.read(marked.article()),
            undated.isPresent() ? reader.read(undated.get()) : null));
      }
    }
    if (results.isEmpty()) {
      out.println("skipped: no marked articles of that name in " + folder);
      return 0;
    }
    if (write != null) {
      Files.write(
          write,
          results.stream().map(result -> ReadingJson.write(result.reading())).toList());
    }
    out.println(results.size() + " articles of " + folder);
    List<String> sets = types == null ? List.of("core", "cast", "all") : List.of(types);
    for (String set : sets) {
      table(out, set, results);
    }
    checks(out, results);
    return tally(results, types(sets.get(0)), result -> true).all().f1() < floor ? 1 : 0;
  }

  private static Predicate<String> types(String set) {
    return TYPES.getOrDefault(set, Set.of(set.split(","))::contains);
  }

  private static Tally tally(
      List<Result> results, Predicate<String> types, Predicate<Press.Marked> which) {
    Tally tally = new Tally();
    for (Result result : results) {
      if (which.test(result.marked())) {
        tally.add(Mark.Sheet.of(result.marked().gold()), Mark.Sheet.of(result.reading()), types);
      }
    }
    return tally;
  }

  private void table(PrintWriter out, String set, List<Result> results) {
    Predicate<String> types = types(set);
    out.printf(
        "%n%-20s %5s %5s %5s   %5s  %5s  %5s%n", set, "found", "extra", "missed", "P", "R", "F1");
    Tally all = tally(results, types, marked -> true);
    row(out, "all articles", all.all());
    row(out, "  tuned", tally(results, types, marked -> !marked.unseen()).all());
    row(out, "  unseen", tally(results, types, Press.Marked::unseen).all());
    results.stream().map(result -> result.marked().slice()).distinct().forEach(slice -> {
      row(
          out,
          "  " + slice,
          tally(results, types, it -> it.slice().equals(slice)).all());
      row(
          out,
          "    unseen",
          tally(results, types, it -> it.slice().equals(slice) && it.unseen()).all());
    });
    all.byType().forEach((type, counts) -> row(out, type, counts));
    out.printf("%-20s %s%n", "modality right", all.modality());
    if (types.test("cast")) {
      out.printf("%-20s %s%n", "character right", all.character());
    }
    mistakes(out, results, types);
  }

  private static void row(PrintWriter out, String name, Tally.Counts counts) {
    out.printf("%-20s %s%n", name, counts);
  }

  private void mistakes(PrintWriter out, List<Result> results, Predicate<String> types) {
    int shown = 0;
    for (Result result : results) {
      Tally.Unmatched unmatched = new Tally()
          .add(Mark.Sheet.of(result.marked().gold()), Mark.Sheet.of(result.reading()), types);
      boolean clean = unmatched.missed().isEmpty() && unmatched.extra().isEmpty();
      if (clean || result.marked().unseen() || shown++ >= show) {
        continue;
      }
      out.println(
          "-- " + result.marked().id() + "  " + result.reading().article().title());
      unmatched.missed().forEach(mark -> out.println("   missed " + mark.words()));
      unmatched.extra().forEach(mark -> out.println("   extra  " + mark.words()));
    }
  }

  private static void checks(PrintWriter out, List<Result> results) {
    out.println();
    int quotes = 0;
    int exact = 0;
    for (Result result : results) {
      String text = result.reading().article().text();
      for (Claim claim : result.reading().claims()) {
        quotes++;
        String slice = text.substring(claim.evidence().start(), claim.evidence().end());
        exact += slice.equals(claim.evidence().quote()) ? 1 : 0;
      }
    }
    out.printf("%-20s %s%n", "quotes exact", Tally.share(exact, quotes));
    Spans hidden = new Spans();
    Spans never = new Spans();
    for (Result result : results) {
      JsonNode gold = result.marked().gold();
      PartialDate day = PartialDate.parseNullable(Mark.text(gold, "published"));
      if (day != null && result.undated() != null) {
        hidden.add(Window.of(day), result.undated().dated());
      } else if (gold.has("dated")) {
        JsonNode dated = gold.path("dated");
        never.add(
            new Window(
                PartialDate.parseNullable(Mark.text(dated, "from")),
                PartialDate.parseNullable(Mark.text(dated, "to"))),
            result.reading().dated());
      }
    }
    out.printf("%-20s %s%n", "dated, day hidden", hidden);
    out.printf("%-20s %s%n", "dated, never a day", never);
  }
}
