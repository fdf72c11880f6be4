package dev.upfront.bench;

import com.sun.management.ThreadMXBean;
import dev.upfront.intake.Article;
import dev.upfront.reading.Reader;
import java.io.PrintWriter;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Whether a byte costs the same in each text: short or long, ordinary or made to be hard. Reading
 * alone is measured, in a process that is warm.
 */
@Command(
    name = "flatness",
    description = {
      "Nanoseconds for a byte, in ordinary articles of growing length and in texts made to be hard.",
      "Ends with 1 where a text costs more than the limit allows."
    },
    mixinStandardHelpOptions = true)
final class Flatness implements Callable<Integer> {
  private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000, 10_000_000};

  /** A text that has grown this dear is not made longer: it has failed, and would run for minutes. */
  private static final double HOPELESS = 20;

  /** Each JDK that Upfront runs on has this one, which counts memory too. */
  private static final ThreadMXBean METER = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

  @Mixin
  private final Ordinary given = new Ordinary();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many times an ordinary byte's cost a byte may cost; ${DEFAULT-VALUE}"
          + " unless told.")
  private double limit;

  @Option(
      names = "--largest",
      paramLabel = "BYTES",
      defaultValue = "1000000",
      description = "How long hard texts grow; ${DEFAULT-VALUE} unless told.")
  private int largest;

  @Option(
      names = "--only",
      paramLabel = "REGEX",
      defaultValue = "",
      description = "Only hard texts whose names match.")
  private Pattern only;

  @Spec
  private CommandSpec spec;

  private final Reader reader = Reader.bundled();

  /** What was read is added up here, so that no compiler leaves the reading out. */
  private long claims;

  private Flatness() {}

  public static void main(String[] args) {
    Measurement.run(new Flatness(), args);
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    List<Article> articles = given.articles();
    warmUp(articles);

    double ordinary = nanosecondsPerByte(articles, 1_500_000_000L);
    out.printf("%s%n%n", given.describe(articles));
    out.printf("%-26s %9s %9s%n", "ordinary", "ns/byte", "times");
    out.printf("%-26s %9.1f %9.2f%n", "articles as they are", ordinary, 1.0);
    boolean flat = true;
    for (int size : SIZES) {
      double cost = nanosecondsPerByte(ofSize(articles, size), 500_000_000L);
      boolean good = cost <= limit * ordinary;
      flat &= good;
      out.printf("%-26s %9.1f %9.2f%s%n", size(size) + " each", cost, cost / ordinary, mark(good));
    }

    out.printf("%n%-26s", "hard");
    for (int size : SIZES) {
      if (size >= 10_000 && size <= largest) {
        out.printf(" %9s", size(size));
      }
    }
    out.printf(" %9s%n", "times");
    for (HardTexts.Hard hard : HardTexts.all()) {
      if (only.matcher(hard.name()).find()) {
        flat &= hard(out, hard, ordinary);
      }
    }

    out.println();
    untilCompiled(articles);
    threads(out, articles);
    allocation(out, articles);
    out.printf("%n%d claims read%n", claims);
    return flat ? 0 : 1;
  }

  private static String mark(boolean good) {
    return good ? "" : "  TOO DEAR";
  }

  private static String size(int bytes) {
    return bytes < 1_000_000 ? bytes / 1_000 + " KB" : bytes / 1_000_000 + " MB";
  }

  /** Prints one row and says whether it is within the limit. */
  private boolean hard(PrintWriter out, HardTexts.Hard hard, double ordinary) {
    StringBuilder row = new StringBuilder("%-26s".formatted(hard.name()));
    double worst = 0;
    for (int size : SIZES) {
      if (size < 10_000 || size > largest) {
        continue;
      }
      if (worst > HOPELESS * ordinary) {
        row.append(" %9s".formatted("…"));
        continue;
      }
      double cost = nanosecondsPerByte(List.of(hard.article(size)), 60_000_000L);
      worst = Math.max(worst, cost);
      row.append(" %9.1f".formatted(cost));
    }
    boolean good = worst <= limit * ordinary;
    out.printf("%s %9.2f%s%n", row, worst / ordinary, mark(good));
    return good;
  }

  /** The ordinary articles and all hard ones once, so that what is measured is compiled code. */
  private void warmUp(List<Article> articles) {
    untilCompiled(articles);
    for (HardTexts.Hard hard : HardTexts.all()) {
      if (only.matcher(hard.name()).find()) {
        nanosecondsPerByte(List.of(hard.article(5_000)), 30_000_000L);
      }
    }
  }

  /**
   * Reads the articles until the compiler rests. It works beside the reader, so that before then two
   * threads of reading on two processors share them with a third.
   */
  private void untilCompiled(List<Article> articles) {
    long begin = System.nanoTime();
    long compiling;
    do {
      long before = COMPILER.getTotalCompilationTime();
      nanosecondsPerByte(articles, 2_000_000_000L);
      compiling = COMPILER.getTotalCompilationTime() - before;
    } while (compiling > 100 && System.nanoTime() - begin < 90_000_000_000L);
  }

  /**
   * Reads the articles in turn until the time is over and gives the cost of the cheapest round. The
   * thread's own time counts and not the clock's, so that a busy machine disturbs little; the
   * collector of garbage works in other threads and is left out.
   */
  private double nanosecondsPerByte(List<Article> articles, long nanoseconds) {
    long bytes = articles.stream().mapToLong(it -> Ordinary.bytes(it.text())).sum();
    double best = Double.MAX_VALUE;
    long begin = System.nanoTime();
    do {
      long start = METER.getCurrentThreadCpuTime();
      for (Article article : articles) {
        claims += reader.read(article).claims().size();
      }
      best = Math.min(best, (double) (METER.getCurrentThreadCpuTime() - start) / bytes);
    } while (System.nanoTime() - begin < nanoseconds);
    return best;
  }

  /** The same articles, each cut to a length, or joined until they have it. */
  private static List<Article> ofSize(List<Article> articles, int size) {
    List<Article> cut = new ArrayList<>();
    if (size <= 1_000) {
      for (Article article : articles) {
        if (article.text().length() >= size) {
          cut.add(
              HardTexts.of(article.title(), article.text().substring(article.bodyStart(), size)));
        }
      }
      return cut;
    }
    StringBuilder text = new StringBuilder(size + 20_000);
    for (int i = 0; text.length() < size; i++) {
      text.append(body(articles.get(i % articles.size()))).append("\n\n");
    }
    return List.of(HardTexts.of(articles.get(0).title(), text.substring(0, size)));
  }

  private static String body(Article article) {
    return article.text().substring(article.bodyStart());
  }

  /**
   * Best of several short runs in turn, since a machine with other work gives one thread more than
   * half of what it gives two. What a byte costs a thread tells the rest: threads that hinder one
   * another, by locks on hot paths or by shared memory, pay more for it.
   */
  private void threads(PrintWriter out, List<Article> articles) throws Exception {
    Rate one = Rate.NONE;
    Rate two = Rate.NONE;
    double oneCounts = 0;
    double twoCounts = 0;
    for (int i = 0; i < 5; i++) {
      one = one.better(rate(articles, 1));
      two = two.better(rate(articles, 2));
      oneCounts = Math.max(oneCounts, counted(1));
      twoCounts = Math.max(twoCounts, counted(2));
    }
    out.printf(
        "one thread %.2f MB/s, two threads %.2f MB/s: %.2f times (%d processors, %.1f busy)%n",
        one.bytesPerSecond() / 1e6,
        two.bytesPerSecond() / 1e6,
        two.bytesPerSecond() / one.bytesPerSecond(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    out.printf(
        "a byte costs each of two threads %.2f times what it costs one%n",
        two.nanosecondsPerByte() / one.nanosecondsPerByte());
    out.printf(
        "two threads that only multiply, and share nothing: %.2f times one; no program gets more here%n",
        twoCounts / oneCounts);
  }

  /** What was seen best: by the clock, and by the threads' own time. */
  private record Rate(double bytesPerSecond, double nanosecondsPerByte) {
    static final Rate NONE = new Rate(0, Double.MAX_VALUE);

    Rate better(Rate other) {
      return new Rate(
          Math.max(bytesPerSecond, other.bytesPerSecond),
          Math.min(nanosecondsPerByte, other.nanosecondsPerByte));
    }
  }

  private Rate rate(List<Article> articles, int threads) throws Exception {
    long begin = System.nanoTime();
    List<long[]> results = together(threads, () -> {
      long start = METER.getCurrentThreadCpuTime();
      long bytes = 0;
      long found = 0;
      for (int at = 0; System.nanoTime() - begin < 600_000_000L; at++) {
        Article article = articles.get(at % articles.size());
        found += reader.read(article).claims().size();
        bytes += Ordinary.bytes(article.text());
      }
      return new long[] {bytes, METER.getCurrentThreadCpuTime() - start, found};
    });
    double seconds = (System.nanoTime() - begin) / 1e9;
    long bytes = 0;
    long time = 0;
    for (long[] result : results) {
      bytes += result[0];
      time += result[1];
      claims += result[2];
    }
    return new Rate(bytes / seconds, (double) time / bytes);
  }

  /** How many times a second threads do something that needs neither memory nor one another. */
  private static double counted(int threads) throws Exception {
    long begin = System.nanoTime();
    List<Long> results = together(threads, () -> {
      long rounds = 0;
      long product = 1;
      for (; System.nanoTime() - begin < 300_000_000L; rounds++) {
        for (int n = 0; n < 10_000; n++) {
          product = product * 6_364_136_223_846_793_005L + n;
        }
      }
      // looked at, so that no compiler leaves the product out
      return product == 0 ? rounds + 1 : rounds;
    });
    double seconds = (System.nanoTime() - begin) / 1e9;
    return results.stream().mapToLong(Long::longValue).sum() / seconds;
  }

  /** What each of so many threads comes to that do the same at the same time. */
  private static <T> List<T> together(int threads, Callable<T> work) throws Exception {
    List<T> results = new ArrayList<>(threads);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (Future<T> result : pool.invokeAll(Collections.nCopies(threads, work))) {
        results.add(result.get());
      }
    }
    return results;
  }

  private void allocation(PrintWriter out, List<Article> articles) {
    long bytes = articles.stream().mapToLong(it -> Ordinary.bytes(it.text())).sum();
    long before = METER.getCurrentThreadAllocatedBytes();
    for (Article article : articles) {
      claims += reader.read(article).claims().size();
    }
    long allocated = METER.getCurrentThreadAllocatedBytes() - before;
    out.printf(
        "allocated for an article: %,d KB, %.0f bytes for each byte of it%n",
        allocated / articles.size() / 1_000, (double) allocated / bytes);
  }
}
