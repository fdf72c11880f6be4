package dev.upfront.bench;

import dev.upfront.app.Scratch;
import dev.upfront.ledger.Ledger;
import dev.upfront.web.Settings;
import dev.upfront.web.Site;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How fast the site answers before a ledger that is full, and how much it sends. Who asks shares the processors with it. */
@Command(
    name = "web",
    description = "Serves a ledger of generated articles and asks for its pages.",
    mixinStandardHelpOptions = true)
final class WebLoad implements Callable<Integer> {
  private static final int SERIES_ASKED = 200;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many; ${DEFAULT-VALUE} unless told.")
  private int articles;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "10",
      description = "How long to ask as fast as it goes; ${DEFAULT-VALUE} unless told.")
  private int seconds;

  @Option(
      names = "--askers",
      paramLabel = "N",
      defaultValue = "16",
      description = "How many ask at once; ${DEFAULT-VALUE} unless told.")
  private int askers;

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "Keeps the ledger there; one that is there already is asked as it is.")
  private @Nullable Path kept;

  @Spec
  private CommandSpec spec;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private WebLoad() {}

  public static void main(String[] args) {
    Measurement.run(new WebLoad(), args);
  }

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    try (Scratch scratch = Scratch.make()) {
      serve(kept == null ? scratch.folder().resolve("upfront.db") : kept);
    }
    return 0;
  }

  private void serve(Path file) throws InterruptedException, ExecutionException {
    boolean isFull = Files.exists(file);
    InstantSource clock = InstantSource.fixed(Instant.parse("2024-06-01T12:00:00Z"));
    try (Ledger ledger = Ledger.open("jdbc:sqlite:" + file, clock)) {
      GeneratedPress press = new GeneratedPress(15, 1);
      for (int i = 0; i < articles && !isFull; i++) {
        ledger.record(press.reading(i));
      }
      Settings settings = Settings.local(0, clock).letting(Integer.MAX_VALUE);
      try (Site site = Site.open(ledger, settings)) {
        measure(site.address());
      }
    }
  }

  private void measure(URI site) throws InterruptedException, ExecutionException {
    PrintWriter out = spec.commandLine().getOut();
    // Warms the client and the templates up, and is not counted.
    for (int i = 0; i < SERIES_ASKED; i++) {
      ask(site, "/about");
      ask(site, page(1500 + i));
    }
    for (int rank : new int[] {30, 100, 1000}) {
      Answer first = ask(site, page(rank));
      Answer again = ask(site, page(rank));
      out.printf(
          Locale.ROOT,
          "season of the series of rank %d: %.1f KB sent, after %.1f ms, again %.1f ms%n",
          rank,
          first.bytes() / 1e3,
          first.millis(),
          again.millis());
      out.flush();
    }
    SplittableRandom random = new SplittableRandom(1);
    List<Double> cold = new ArrayList<>();
    for (int i = 0; i < SERIES_ASKED; i++) {
      cold.add(ask(site, page(random.nextInt(50, 1500))).millis());
    }
    out.printf("a season nobody asked for before, at random: %s%n", spread(cold));
    for (String path : new String[] {"/", "/search?q=bale", "/changes.atom"}) {
      out.printf(
          Locale.ROOT,
          "%s: %.0f ms, again %.1f ms%n",
          path,
          ask(site, path).millis(),
          ask(site, path).millis());
    }
    load(site, out);
  }

  /** Seasons of the 100 series that were asked for already, at random, by several at once. */
  private void load(URI site, PrintWriter out) throws InterruptedException, ExecutionException {
    List<String> paths = new ArrayList<>();
    for (int rank = 101; rank <= 200; rank++) {
      paths.add(page(rank));
    }
    for (String path : paths) {
      ask(site, path);
    }
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Future<List<Double>>> asked = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < askers; i++) {
        SplittableRandom random = new SplittableRandom(i);
        asked.add(threads.submit(() -> {
          List<Double> times = new ArrayList<>();
          while (System.nanoTime() < end) {
            times.add(ask(site, paths.get(random.nextInt(paths.size()))).millis());
          }
          return times;
        }));
      }
    }
    List<Double> times = new ArrayList<>();
    for (Future<List<Double>> each : asked) {
      times.addAll(each.get());
    }
    out.printf(
        Locale.ROOT,
        "%d askers: %,d requests a second, %s%n",
        askers,
        times.size() / seconds,
        spread(times));
  }

  private static String page(int rank) {
    return "/series/" + GeneratedPress.series(rank).toLowerCase(Locale.ROOT).replace(' ', '-')
        + "/1";
  }

  /** What came, and after how long all of it had; on this machine that is as good as the first byte. */
  private record Answer(int bytes, double millis) {}

  private Answer ask(URI site, String path) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(site.resolve(path))
        .header("Accept-Encoding", "gzip")
        .build();
    long start = System.nanoTime();
    try {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      return new Answer(response.body().length, (System.nanoTime() - start) / 1e6);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static String spread(List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "median %.1f ms, p99 %.1f ms, longest %.1f ms",
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.99)],
        Arrays.stream(sorted).max().orElse(0));
  }
}
