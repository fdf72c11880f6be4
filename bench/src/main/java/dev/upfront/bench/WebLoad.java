package dev.upfront.bench;

import dev.upfront.app.Scratch;
import dev.upfront.app.SeasonForecasts;
import dev.upfront.dossier.Standings;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
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
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
  private static final int DAYS_ASKED = 60;
  private static final int DAYS_BACK = 2000;
  private static final int OK = 200;

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
      names = "--rate",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "How often to ask in a second where that is held to; ${DEFAULT-VALUE} unless told.")
  private int rate;

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
    InstantSource clock = InstantSource.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
    String url = "jdbc:sqlite:" + file;
    try (Ledger ledger = Ledger.open(url, clock);
        Ledger glances = Ledger.open(url, clock)) {
      GeneratedPress press = new GeneratedPress(15, 1);
      for (int i = 0; i < articles && !isFull; i++) {
        ledger.record(press.reading(i));
      }
      new Standings(ledger).mark(TODAY);
      Settings settings = Settings.local(0, clock).letting(Integer.MAX_VALUE);
      try (Site site = Site.open(ledger, glances, settings, new SeasonForecasts(ledger))) {
        measure(site.address());
      }
    }
  }

  private void measure(URI site) throws InterruptedException, ExecutionException {
    // Warms the client, the templates and the compiler up, and is not counted.
    for (int i = 0; i < SERIES_ASKED; i++) {
      ask(site, "/about");
      ask(site, page(1500 + i) + "?as-of=2024-05-01");
    }
    SplittableRandom random = new SplittableRandom(1);
    tell("while pages are made behind the readers:");
    one("/", site);
    spread("a season of the present, at random", site, SERIES_ASKED, () -> page(random));
    await(site);
    tell("once they are made:");
    spread("a season of the present, at random", site, SERIES_ASKED, () -> page(random));
    spread("a series of the present, at random", site, SERIES_ASKED, () -> series(random));
    spread(
        "a season as of a day nobody asked for before, at random",
        site,
        DAYS_ASKED,
        () -> page(random) + "?as-of=" + TODAY.minusDays(1 + random.nextInt(DAYS_BACK)));
    spread(
        "an article, at random",
        site,
        SERIES_ASKED,
        () -> "/article?at=" + GeneratedPress.address(random.nextInt(articles)) + "&version=1");
    spread(
        "what somebody types in the search field",
        site,
        SERIES_ASKED,
        () -> "/search/suggest?q="
            + GeneratedPress.series(random.nextInt(1, 1500)).substring(4, 6 + random.nextInt(3)));
    for (String path : List.of(
        "/",
        "/calendar",
        "/calendar?month=2024-06",
        "/outlets",
        "/search?q=bale",
        "/outlet?name=Outlet%207",
        "/changes.atom",
        "/changes.json",
        "/calendar.ics",
        "/series/" + slug(100) + "/calendar.ics",
        "/series/" + slug(100) + "/changes.atom",
        "/api/v1/series/" + slug(100) + "/standing",
        "/api/v1/changes")) {
      one(path, site);
    }
    load(site);
  }

  /** Waits until the site has made what it makes before anybody asks. */
  private void await(URI site) throws InterruptedException {
    long start = System.nanoTime();
    while (!new String(ask(site, "/metrics").body(), StandardCharsets.UTF_8)
        .contains("warmth_rounds 1.0")) {
      Thread.sleep(500);
    }
    tell("all made %.0f s later".formatted((System.nanoTime() - start) / 1e9));
  }

  /** Pages of the present, at random, by several at once. */
  private void load(URI site) throws InterruptedException, ExecutionException {
    List<String> paths = new ArrayList<>();
    SplittableRandom chance = new SplittableRandom(2);
    for (int i = 0; i < 1000; i++) {
      paths.add(i % 10 == 0 ? "/" : i % 10 == 1 ? series(chance) : page(chance));
    }
    load("as fast as it goes", site, paths, 0);
    load("%,d a second asked for".formatted(rate), site, paths, rate);
  }

  /**
   * Asks for a while.
   *
   * @param perSecond how many requests begin in a second, each at its time, whether those before it were answered or
   *     not; 0 for no limit but the number of askers
   */
  private void load(String how, URI site, List<String> paths, int perSecond)
      throws InterruptedException, ExecutionException {
    long begin = System.nanoTime();
    long end = begin + seconds * 1_000_000_000L;
    AtomicLong turns = new AtomicLong();
    List<Future<List<Double>>> asked = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < askers; i++) {
        SplittableRandom random = new SplittableRandom(i);
        asked.add(threads.submit(() -> {
          List<Double> times = new ArrayList<>();
          while (System.nanoTime() < end) {
            long due = perSecond == 0
                ? System.nanoTime()
                : begin + turns.getAndIncrement() * 1_000_000_000L / perSecond;
            if (due >= end) {
              break;
            }
            LockSupport.parkNanos(due - System.nanoTime());
            ask(site, paths.get(random.nextInt(paths.size())));
            // From when it was due: who had to wait for an asker to be free waited for the site.
            times.add((System.nanoTime() - due) / 1e6);
          }
          return times;
        }));
      }
    }
    List<Double> times = new ArrayList<>();
    for (Future<List<Double>> each : asked) {
      times.addAll(each.get());
    }
    tell("%d askers, %s: %,d requests a second, %s"
        .formatted(askers, how, times.size() / seconds, spread(times)));
  }

  private void one(String path, URI site) throws InterruptedException {
    Answer first = ask(site, path);
    Answer again = ask(site, path);
    tell("%s: %.1f KB sent, after %.1f ms, again %.1f ms"
        .formatted(path, first.body().length / 1e3, first.millis(), again.millis()));
  }

  private void spread(String what, URI site, int times, Supplier<String> path)
      throws InterruptedException {
    List<Double> millis = new ArrayList<>();
    List<Double> kilobytes = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      Answer answer = ask(site, path.get());
      millis.add(answer.millis());
      kilobytes.add(answer.body().length / 1e3);
    }
    Collections.sort(kilobytes);
    tell("%s: %s; %.1f KB sent at the median, %.1f at most"
        .formatted(what, spread(millis), kilobytes.get(times / 2), kilobytes.getLast()));
  }

  private void tell(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }

  private static String slug(int rank) {
    return GeneratedPress.series(rank).toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static String series(SplittableRandom random) {
    return "/series/" + slug(random.nextInt(1, 1500));
  }

  private static String page(int rank) {
    return "/series/" + slug(rank) + "/1";
  }

  private static String page(SplittableRandom random) {
    return page(random.nextInt(1, 1500));
  }

  /** What came, and after how long all of it had; on this machine that is as good as the first byte. */
  private record Answer(int status, byte[] body, double millis) {}

  private Answer ask(URI site, String path) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(site.resolve(path))
        .header("Accept-Encoding", "gzip")
        .build();
    long start = System.nanoTime();
    try {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      double millis = (System.nanoTime() - start) / 1e6;
      return new Answer(response.statusCode(), response.body(), millis);
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
        sorted[sorted.length - 1]);
  }
}
