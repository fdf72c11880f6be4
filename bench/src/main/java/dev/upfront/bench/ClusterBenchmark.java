package dev.upfront.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.upfront.app.Scratch;
import dev.upfront.dossier.StandingJson;
import dev.upfront.dossier.Standings;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.LedgerJson;
import dev.upfront.ledger.SeriesSummary;
import dev.upfront.reading.Reader;
import dev.upfront.reading.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether the job on Flink comes to the same as one process, and how much more it costs. */
@Command(
    name = "cluster",
    description = "Reads and settles generated articles in one process and on Flink, and compares.",
    mixinStandardHelpOptions = true)
final class ClusterBenchmark implements Callable<Integer> {
  private static final Instant AT = Instant.parse("2026-01-01T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final LocalDate AS_OF = LocalDate.of(2022, 5, 10);
  private static final int IN_A_FOLDER = 1000;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "20000",
      description = "How many; ${DEFAULT-VALUE} unless told.")
  private int articles;

  @Option(
      names = "--runs",
      paramLabel = "RUN",
      split = ",",
      defaultValue = "batch:1,batch:2,batch:4,streaming:1,streaming:4",
      description = "Which modes, with how many tasks; ${DEFAULT-VALUE} unless told.")
  private List<String> runs = List.of();

  @Spec
  private CommandSpec spec;

  private ClusterBenchmark() {}

  public static void main(String[] args) {
    Measurement.run(new ClusterBenchmark(), args);
  }

  /** What came out, sorted. Names of files are left out, as they differ with the order. */
  private record Results(List<String> claims, List<String> standings) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    try (Scratch scratch = Scratch.make()) {
      Path place = scratch.folder();
      List<Integer> numbers =
          new ArrayList<>(IntStream.range(0, articles).boxed().toList());
      write(place.resolve("ordered"), numbers);
      Collections.shuffle(numbers, new Random(1));
      write(place.resolve("shuffled"), numbers);
      Results expected = oneProcess(place, out);
      boolean same = true;
      for (String run : runs) {
        for (String order : List.of("ordered", "shuffled")) {
          same &= onFlink(place, run, order, expected, out);
        }
      }
      return same ? 0 : 1;
    }
  }

  private void write(Path folder, List<Integer> numbers) throws IOException {
    GeneratedNews news = GeneratedNews.broad(Math.max(10, articles / 10));
    for (int i = 0; i < numbers.size(); i++) {
      Path part = folder.resolve("%03d".formatted(i / IN_A_FOLDER));
      Files.createDirectories(part);
      Files.writeString(part.resolve("%06d.txt".formatted(i)), news.text(numbers.get(i)));
    }
  }

  /** As add and show do it: reading on all processors, everything else on one. */
  private Results oneProcess(Path place, PrintWriter out) throws IOException {
    long start = System.nanoTime();
    Duration before = ownCpu();
    List<String> told = new ArrayList<>();
    try (Ledger ledger =
        Ledger.open("jdbc:sqlite:" + place.resolve("one.db"), InstantSource.system())) {
      Reader reader = Reader.bundled();
      List<Path> files = files(place.resolve("ordered"));
      for (int from = 0; from < files.size(); from += IN_A_FOLDER) {
        files.subList(from, Math.min(files.size(), from + IN_A_FOLDER)).parallelStream()
            .map(file -> read(reader, file))
            .toList()
            .forEach(reading -> ledger.record(reading, AT));
      }
      report(out, "one process: add", System.nanoTime() - start, ownCpu().minus(before));
      Standings standings = new Standings(ledger);
      standings.mark(TODAY);
      for (SeriesSummary series : ledger.series()) {
        try {
          told.add(StandingJson.write(standings.of(series.title(), AsOf.day(AS_OF)), null));
        } catch (Standings.UnknownSeriesException e) {
          // Nothing was known of it then.
          continue;
        }
      }
      report(
          out,
          "one process: add, mark and settle all series",
          System.nanoTime() - start,
          ownCpu().minus(before));
      Collections.sort(told);
      List<String> claims = ledger
          .entries(AsOf.day(LocalDate.MAX))
          .map(LedgerJson::write)
          .map(ClusterBenchmark::withoutName)
          .sorted()
          .toList();
      out.printf("%,d versions of articles, %,d series%n", claims.size(), told.size());
      return new Results(claims, told);
    }
  }

  private static Reading read(Reader reader, Path file) {
    try {
      return reader.read(Articles.read(file.toString(), file));
    } catch (IntakeException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean onFlink(Path place, String run, String order, Results expected, PrintWriter out)
      throws IOException, InterruptedException {
    String[] parts = run.split(":", -1);
    Path to = place.resolve(parts[0] + "-" + parts[1] + "-" + order);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(
            Measurement.home().resolve("upfront").toString(),
            "cluster",
            "run",
            place.resolve(order).toString(),
            "--claims",
            to.resolve("claims").toString(),
            "--standings",
            to.resolve("standings").toString(),
            "--mode",
            parts[0],
            "--parallelism",
            parts[1],
            "--recorded-at",
            AT.toString(),
            "--as-of",
            AS_OF.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    Duration cpu = Duration.ZERO;
    // The launcher becomes the job, so its time is the job's.
    while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
      cpu = process.toHandle().info().totalCpuDuration().orElse(cpu);
    }
    long nanos = System.nanoTime() - start;
    boolean same = process.exitValue() == 0
        && lines(to.resolve("claims"), true).equals(expected.claims())
        && lines(to.resolve("standings"), false).equals(expected.standings());
    String what = "%s, %s tasks, %s".formatted(parts[0], parts[1], order);
    report(out, what + (same ? ": the same" : ": NOT the same"), nanos, cpu);
    return same;
  }

  private static List<String> lines(Path folder, boolean named) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files(folder)) {
      Files.readAllLines(file).forEach(line -> lines.add(named ? withoutName(line) : line));
    }
    Collections.sort(lines);
    return lines;
  }

  private static String withoutName(String line) {
    return line.substring(line.indexOf(",\"title\""));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void report(PrintWriter out, String what, long nanos, Duration cpu) {
    double seconds = nanos / 1e9;
    out.printf(
        "%-55s %6.1f s, of processors %6.1f s, %,6.0f articles a second%n",
        what, seconds, cpu.toMillis() / 1e3, articles / seconds);
    out.flush();
  }

  private static Duration ownCpu() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return Duration.ofNanos(system.getProcessCpuTime());
  }
}
