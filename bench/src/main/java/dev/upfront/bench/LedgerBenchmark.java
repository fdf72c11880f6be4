package dev.upfront.bench;

import dev.upfront.app.Scratch;
import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import dev.upfront.dossier.Standings;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.Mark;
import dev.upfront.ledger.SeriesSummary;
import dev.upfront.reading.Reading;
import dev.upfront.standing.SeriesStanding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether adding costs the same when much is known as when nothing is, and how fast the ledger answers then. */
@Command(
    name = "ledger",
    description = "Fills a ledger with generated articles and asks it.",
    mixinStandardHelpOptions = true)
final class LedgerBenchmark implements Callable<Integer> {
  private static final int STAGES = 10;
  private static final int ASKED = 200;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many; ${DEFAULT-VALUE} unless told.")
  private int articles;

  @Option(
      names = "--db",
      paramLabel = "URL",
      description = "An empty ledger's JDBC URL; a file that is deleted afterwards unless told.")
  private @Nullable String db;

  @Spec
  private CommandSpec spec;

  private LedgerBenchmark() {}

  public static void main(String[] args) {
    Measurement.run(new LedgerBenchmark(), args);
  }

  @Override
  public Integer call() throws IOException {
    try (Scratch scratch = Scratch.make()) {
      Path file = scratch.folder().resolve("upfront.db");
      measure(db == null ? "jdbc:sqlite:" + file : db, file);
    }
    return 0;
  }

  private void measure(String url, Path file) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    GeneratedPress press = new GeneratedPress(15, 1);
    try (Ledger ledger = Ledger.open(url, InstantSource.system())) {
      fill(ledger, press, out);
      ledger.sync();
      if (Files.exists(file)) {
        out.printf("file: %.0f MB%n", Files.size(file) / 1e6);
      }
      AsOf now = AsOf.day(LocalDate.of(2030, 1, 1));
      for (int rank : new int[] {1, 10, 100, 1000}) {
        String title = GeneratedPress.series(rank);
        int claims = ledger.claims(title, now).size();
        times(
            out,
            "claims of the series of rank %d (%d claims)".formatted(rank, claims),
            20,
            i -> ledger.claims(title, now).size());
      }
      SplittableRandom random = new SplittableRandom(1);
      times(
          out,
          "claims of a series at random",
          ASKED,
          i ->
              ledger.claims(GeneratedPress.series(random.nextInt(1, 2000)), now).size());
      show(ledger, random, out);
      times(
          out,
          "text of an article at random",
          ASKED,
          i -> ledger
              .text(GeneratedPress.address(random.nextInt(articles)), 1)
              .orElse("")
              .length());
      times(out, "list of all series", 10, i -> ledger.series().size());
      times(out, "suggestions", 10, i -> ledger.suggestions("The Balo Tori", 5).size());
      marks(ledger, out);
    }
  }

  /** What a reader waits for: of large series what was settled as articles were added, of others the settling. */
  private static void show(Ledger ledger, SplittableRandom random, PrintWriter out) {
    Standings standings = new Standings(ledger);
    AsOf today = AsOf.day(LocalDate.of(2030, 1, 1));
    long start = System.nanoTime();
    standings.mark(today.day());
    out.printf(
        "outcomes of all series marked, and large series settled: %.1f s%n",
        (System.nanoTime() - start) / 1e9);
    for (int rank : new int[] {1, 10, 100, 1000}) {
      String title = GeneratedPress.series(rank);
      times(
          out,
          "show the series of rank %d".formatted(rank),
          20,
          i -> seasons(() -> standings.brief(title, today)));
      times(
          out,
          "settle the series of rank %d with all claims".formatted(rank),
          rank == 1 ? 2 : 20,
          i -> seasons(() -> standings.of(title, today)));
    }
    times(
        out,
        "show a series at random",
        ASKED,
        i -> seasons(() -> standings.brief(GeneratedPress.series(random.nextInt(1, 2000)), today)));
  }

  private interface Asked {
    SeriesStanding standing() throws Standings.UnknownSeriesException;
  }

  private static int seasons(Asked asked) {
    try {
      return asked.standing().seasons().size();
    } catch (Standings.UnknownSeriesException e) {
      // Of the rarest series no article may tell.
      return 0;
    }
  }

  private void fill(Ledger ledger, GeneratedPress press, PrintWriter out) {
    long claims = 0;
    long characters = 0;
    int stage = Math.max(1, articles / STAGES);
    for (int from = 0; from < articles; from += stage) {
      long spent = 0;
      int to = Math.min(articles, from + stage);
      for (int i = from; i < to; i++) {
        Reading reading = press.reading(i);
        claims += reading.claims().size();
        characters += reading.article().text().length();
        long start = System.nanoTime();
        ledger.record(reading);
        spent += System.nanoTime() - start;
      }
      out.printf("articles %,9d to %,9d: %.3f ms each%n", from, to, spent / 1e6 / (to - from));
      out.flush();
    }
    out.printf("in all %,d claims, %,d MB of text%n", claims, characters / 1_000_000);
  }

  private static void marks(Ledger ledger, PrintWriter out) {
    LocalDate first = LocalDate.of(2016, 1, 1);
    long start = System.nanoTime();
    int marks = 0;
    List<SeriesSummary> series = ledger.series().stream().limit(500).toList();
    for (SeriesSummary each : series) {
      SplittableRandom random = new SplittableRandom(marks);
      List<Mark> given = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        given.add(new Mark(
            "Outlet " + random.nextInt(150),
            FactType.values()[random.nextInt(FactType.values().length)],
            Modality.values()[random.nextInt(3)],
            first.plusDays(random.nextInt(3000)),
            random.nextInt(4) > 0,
            0.5,
            random.nextInt(300),
            random.nextBoolean()));
      }
      ledger.replaceMarks(each.title(), given);
      marks += given.size();
    }
    out.printf(
        "marks of a series replaced (%,d marks in all): %.1f ms each%n",
        marks, (System.nanoTime() - start) / 1e6 / series.size());
    times(
        out,
        "tallies of all outlets",
        10,
        i -> ledger.tallies(first.plusDays(2900)).size());
    times(
        out,
        "tallies of 20 outlets",
        20,
        i -> ledger
            .tallies(
                Set.copyOf(Stream.iterate(0, n -> n + 1)
                    .limit(20)
                    .map(n -> "Outlet " + n)
                    .toList()),
                first.plusDays(2900))
            .size());
  }

  private interface Question {
    int ask(int i);
  }

  /** Median, 95th in 100 and worst of some, after as many that do not count. */
  private static void times(PrintWriter out, String what, int times, Question question) {
    long answered = 0;
    long[] nanos = new long[times];
    for (int i = -times; i < times; i++) {
      long start = System.nanoTime();
      answered += question.ask(i);
      if (i >= 0) {
        nanos[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(nanos);
    out.printf(
        "%s: %.2f ms, 95 in 100 under %.2f ms, %.2f ms at worst (%d in %d answers)%n",
        what,
        nanos[times / 2] / 1e6,
        nanos[times * 95 / 100] / 1e6,
        nanos[times - 1] / 1e6,
        answered,
        2 * times);
    out.flush();
  }
}
