package dev.upfront.bench;

import com.sun.management.ThreadMXBean;
import dev.upfront.intake.Article;
import dev.upfront.reading.Reader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Articles with their marks; ../shared/press/dev of the project unless told, and"
          + " the bundled article where there is no such folder.")
  private @Nullable Path given;

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
    System.exit(new CommandLine(new Flatness())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .execute(args));
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = Press.folder(given);
    List<Article> articles = Ordinary.articles(folder);
    warmUp(articles);

    double ordinary = nanosecondsPerByte(articles, 1_500_000_000L);
    out.printf("%s%n%n", Ordinary.describe(articles, folder));
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
      double cost = nanosecondsPerByte(
          List.of(article("Bellwether season 2: all we know", hard.make().apply(size))),
          60_000_000L);
      worst = Math.max(worst, cost);
      row.append(" %9.1f".formatted(cost));
    }
    boolean good = worst <= limit * ordinary;
    out.printf("%s %9.2f%s%n", row, worst / ordinary, mark(good));
    return good;
  }

  /** The ordinary articles and all hard ones once, so that what is measured is compiled code. */
  private void warmUp(List<Article> articles) {
    nanosecondsPerByte(articles, 3_000_000_000L);
    for (HardTexts.Hard hard : HardTexts.all()) {
      if (only.matcher(hard.name()).find()) {
        nanosecondsPerByte(
            List.of(article("Bellwether season 2: all we know", hard.make().apply(5_000))),
            30_000_000L);
      }
    }
  }

  /** Reads the articles in turn until the time is over and gives the cost of the cheapest round. */
  private double nanosecondsPerByte(List<Article> articles, long nanoseconds) {
    long bytes = articles.stream().mapToLong(it -> Ordinary.bytes(it.text())).sum();
    double best = Double.MAX_VALUE;
    long begin = System.nanoTime();
    do {
      long start = System.nanoTime();
      for (Article article : articles) {
        claims += reader.read(article).claims().size();
      }
      best = Math.min(best, (double) (System.nanoTime() - start) / bytes);
    } while (System.nanoTime() - begin < nanoseconds);
    return best;
  }

  /** The same articles, each cut to a length, or joined until they have it. */
  private static List<Article> ofSize(List<Article> articles, int size) {
    List<Article> cut = new ArrayList<>();
    if (size <= 1_000) {
      for (Article article : articles) {
        if (article.text().length() >= size) {
          cut.add(article(
              article.title(), body(article).substring(0, size - article.title().length() % size)));
        }
      }
      return cut;
    }
    StringBuilder text = new StringBuilder(size + 20_000);
    for (int i = 0; text.length() < size; i++) {
      text.append(body(articles.get(i % articles.size()))).append("\n\n");
    }
    return List.of(article(articles.get(0).title(), text.substring(0, size)));
  }

  private static String body(Article article) {
    return article.text().substring(article.bodyStart());
  }

  private static Article article(String title, String body) {
    return new Article("text", title, null, null, LocalDate.of(2024, 6, 15), title + "\n\n" + body);
  }

  private void threads(PrintWriter out, List<Article> articles) throws Exception {
    double one = bytesPerSecond(articles, 1);
    double two = bytesPerSecond(articles, 2);
    out.printf(
        "one thread %.2f MB/s, two threads %.2f MB/s: %.2f times (%d processors)%n",
        one / 1e6, two / 1e6, two / one, Runtime.getRuntime().availableProcessors());
  }

  private double bytesPerSecond(List<Article> articles, int threads) throws Exception {
    long bytes = articles.stream().mapToLong(it -> Ordinary.bytes(it.text())).sum();
    long until = System.nanoTime() + 2_000_000_000L;
    List<Future<long[]>> results = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int i = 0; i < threads; i++) {
        results.add(pool.submit(() -> {
          long rounds = 0;
          long found = 0;
          while (System.nanoTime() < until) {
            for (Article article : articles) {
              found += reader.read(article).claims().size();
            }
            rounds++;
          }
          return new long[] {rounds, System.nanoTime() - until + 2_000_000_000L, found};
        }));
      }
    }
    double rate = 0;
    for (Future<long[]> result : results) {
      long[] counts = result.get();
      rate += counts[0] * bytes / (counts[1] / 1e9);
      claims += counts[2];
    }
    return rate;
  }

  private void allocation(PrintWriter out, List<Article> articles) {
    if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean meter)) {
      out.println("this JVM does not count what it allocates");
      return;
    }
    long bytes = articles.stream().mapToLong(it -> Ordinary.bytes(it.text())).sum();
    long before = meter.getCurrentThreadAllocatedBytes();
    for (Article article : articles) {
      claims += reader.read(article).claims().size();
    }
    long allocated = meter.getCurrentThreadAllocatedBytes() - before;
    out.printf(
        "allocated for an article: %,d KB, %.0f bytes for each byte of it%n",
        allocated / articles.size() / 1_000, (double) allocated / bytes);
  }
}
