package dev.upfront.bench.standing;

import dev.upfront.bench.Measurement;
import dev.upfront.catalogue.Catalogue;
import dev.upfront.standing.Question;
import dev.upfront.standing.Settler;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How often the standing is right, and whether its confidence is honest, where the truth is known. */
@Command(
    name = "standing",
    description = "Settles made-up press histories whose truth is known, beside published methods.",
    mixinStandardHelpOptions = true)
public final class StandingBenchmark implements Callable<Integer> {
  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many worlds for each scenario; ${DEFAULT-VALUE} unless told.")
  private int seeds;

  @Option(
      names = "--first-seed",
      paramLabel = "N",
      defaultValue = "101",
      description =
          "The first of them; ${DEFAULT-VALUE} unless told. Tune on those below 100 only.")
  private long firstSeed;

  @Option(
      names = "--series",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many series in each world; ${DEFAULT-VALUE} unless told.")
  private int series;

  @Option(
      names = "--scenario",
      paramLabel = "TEXT",
      description = "Only those with TEXT in their name.")
  private @Nullable String only;

  @Option(
      names = "--detail",
      description = "Also by kind of question, with the bins of confidence.")
  private boolean detail;

  @Option(
      names = "--charts",
      paramLabel = "DIR",
      description = "Write reliability diagrams (SVG) into DIR.")
  private @Nullable Path charts;

  @Spec
  private CommandSpec spec;

  private StandingBenchmark() {}

  public static void main(String[] args) {
    Measurement.run(new StandingBenchmark(), args);
  }

  /** What came out for a scenario: for each method its answers, world by world. */
  private record Result(Scenario scenario, Map<String, List<List<Examination.Judged>>> answers) {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Settler settler = new Settler(Catalogue.bundled());
    List<Result> results = new ArrayList<>();
    for (Scenario scenario : Scenario.all()) {
      if (only == null || scenario.name().contains(only)) {
        results.add(result(scenario, settler));
      }
    }
    if (results.isEmpty()) {
      spec.commandLine()
          .getErr()
          .printf(
              "no scenario has “%s” in its name; there are: %s%n",
              only,
              String.join("; ", Scenario.all().stream().map(Scenario::name).toList()));
      return 2;
    }
    Tables tables = new Tables(out);
    out.printf(
        "%d worlds of %d series for each scenario, seeds from %d; mean ± deviation%n",
        seeds, series, firstSeed);
    tables.table("accuracy", rows(results, Score::accuracy, judged -> true));
    tables.table("… but for people", rows(results, Score::accuracy, judged -> !isYesOrNo(judged)));
    tables.table("Brier score", rows(results, Score::brier, judged -> true));
    tables.table("calibration error", rows(results, Score::calibrationError, judged -> true));
    if (detail) {
      results.forEach(result -> tables.detail(
          result.scenario().name(), pooled(result, "Upfront"), pooled(result, "ACCU, copying")));
    }
    if (charts != null) {
      draw(charts, results);
    }
    out.flush();
    return 0;
  }

  private Result result(Scenario scenario, Settler settler) {
    List<Map<String, List<Examination.Judged>>> worlds = LongStream.range(
            firstSeed, firstSeed + seeds)
        .parallel()
        .mapToObj(seed -> Examination.of(World.of(scenario, series, seed), methods(settler)))
        .toList();
    Map<String, List<List<Examination.Judged>>> answers = new LinkedHashMap<>();
    worlds.forEach(world -> world.forEach((method, judged) ->
        answers.computeIfAbsent(method, any -> new ArrayList<>()).add(judged)));
    return new Result(scenario, answers);
  }

  private static List<Method> methods(Settler settler) {
    List<Method> methods = new ArrayList<>();
    methods.add(new Upfront(settler));
    methods.addAll(List.of(Simple.values()));
    methods.add(new TruthFinder());
    methods.add(new Accu());
    return methods;
  }

  /**
   * Whether it asks if somebody is in it: of people that nobody denies, the methods that choose among what was said can
   * only say yes.
   */
  private static boolean isYesOrNo(Examination.Judged judged) {
    return judged.topic().question() instanceof Question.CastMember
        || judged.topic().question() instanceof Question.CrewMember;
  }

  private static Map<String, Map<String, double[]>> rows(
      List<Result> results, ToDoubleFunction<Score> figure, Predicate<Examination.Judged> counts) {
    Map<String, Map<String, double[]>> rows = new LinkedHashMap<>();
    for (Result result : results) {
      Map<String, double[]> cells = new LinkedHashMap<>();
      result
          .answers()
          .forEach((method, worlds) -> cells.put(
              method,
              worlds.stream()
                  .map(judged -> Score.of(judged.stream().filter(counts).toList()))
                  .mapToDouble(figure)
                  .toArray()));
      rows.put(result.scenario().name(), cells);
    }
    rows.put("all of these", together(results, figure, counts));
    return rows;
  }

  /** The figure over the answers of all scenarios, seed by seed. */
  private static Map<String, double[]> together(
      List<Result> results, ToDoubleFunction<Score> figure, Predicate<Examination.Judged> counts) {
    Map<String, List<List<Examination.Judged>>> worlds = new LinkedHashMap<>();
    for (Result result : results) {
      result.answers().forEach((method, answers) -> {
        List<List<Examination.Judged>> all =
            worlds.computeIfAbsent(method, any -> new ArrayList<>());
        for (int seed = 0; seed < answers.size(); seed++) {
          if (all.size() == seed) {
            all.add(new ArrayList<>());
          }
          all.get(seed).addAll(answers.get(seed));
        }
      });
    }
    Map<String, double[]> cells = new LinkedHashMap<>();
    worlds.forEach((method, all) -> cells.put(
        method,
        all.stream()
            .map(judged -> Score.of(judged.stream().filter(counts).toList()))
            .mapToDouble(figure)
            .toArray()));
    return cells;
  }

  private static List<Examination.Judged> pooled(Result result, String method) {
    return result.answers().getOrDefault(method, List.of()).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static void draw(Path folder, List<Result> results) throws IOException {
    Files.createDirectories(folder);
    Map<String, List<Examination.Judged>> all = new LinkedHashMap<>();
    for (Result result : results) {
      Map<String, Score> scores = new LinkedHashMap<>();
      for (String method : result.answers().keySet()) {
        List<Examination.Judged> judged = pooled(result, method);
        scores.put(method, Score.of(judged));
        all.computeIfAbsent(method, any -> new ArrayList<>()).addAll(judged);
      }
      String name = result.scenario().name();
      String file = "standing-%s.svg"
          .formatted(name.replace(",", "").replace(' ', '-').toLowerCase(Locale.ROOT));
      ReliabilityDiagram.write(folder.resolve(file), "Standing: " + name, scores);
    }
    Map<String, Score> scores = new LinkedHashMap<>();
    all.forEach((method, judged) -> scores.put(method, Score.of(judged)));
    ReliabilityDiagram.write(folder.resolve("standing.svg"), "Standing: all scenarios", scores);
  }
}
