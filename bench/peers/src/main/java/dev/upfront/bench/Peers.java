package dev.upfront.bench;

import com.sun.management.ThreadMXBean;
import dev.upfront.intake.Article;
import dev.upfront.reading.Reader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Upfront beside the libraries that other people would take, on the same articles in one process,
 * one after another on one thread. What they give is not the same: a peer's output is where the
 * work of finding claims would begin.
 */
@Command(
    name = "peers",
    description = {
      "Reads the same articles with Upfront, Apache OpenNLP and Stanford CoreNLP.",
      "Ends with 1 where Upfront is less than 10 times as fast as OpenNLP or 100 times as CoreNLP."
    },
    mixinStandardHelpOptions = true)
final class Peers implements Callable<Integer> {
  private static final ThreadMXBean METER = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Mixin
  private final Ordinary given = new Ordinary();

  @Option(
      names = "--megabytes",
      paramLabel = "N",
      defaultValue = "20",
      description = "How much Upfront reads; ${DEFAULT-VALUE} unless told. OpenNLP reads a tenth of"
          + " it and CoreNLP a fiftieth, so that all are done within two minutes.")
  private double megabytes;

  @Spec
  private CommandSpec spec;

  private Peers() {}

  public static void main(String[] args) {
    Measurement.run(new Peers(), args);
  }

  /** What one of them did. */
  private record Speed(double bytesPerSecond, double articlesPerSecond) {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    List<Article> articles = given.articles();
    out.println(given.describe(articles));
    out.printf("%n%-48s %9s %10s %12s%n", "", "MB/s", "articles/s", "Upfront is");

    Reader reader = Reader.bundled();
    Speed upfront = measure(articles, megabytes, new Peer() {
      @Override
      public String name() {
        return "Upfront: claims";
      }

      @Override
      public long read(Article article) {
        return reader.read(article).claims().size();
      }
    });
    row(out, "Upfront: claims", upfront, "");
    boolean good = beside(out, upfront, articles, new OpenNlp(), megabytes / 10, 10);
    good &= beside(out, upfront, articles, new CoreNlp(), megabytes / 50, 100);
    out.printf("%nWarm, one thread, by the thread's own time, so that a busy machine disturbs little"
        + " (%.1f of %d processors were busy).%n",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
    return good ? 0 : 1;
  }

  private static boolean beside(
      PrintWriter out,
      Speed upfront,
      List<Article> articles,
      Peer peer,
      double megabytes,
      double wanted) {
    Speed speed = measure(articles, megabytes, peer);
    double times = upfront.bytesPerSecond() / speed.bytesPerSecond();
    row(
        out,
        peer.name(),
        speed,
        "%.0f times%s".formatted(times, times < wanted ? ", wanted " + (int) wanted : ""));
    return times >= wanted;
  }

  private static void row(PrintWriter out, String name, Speed speed, String times) {
    out.printf(
        "%-48s %9.3f %10.1f %12s%n",
        name, speed.bytesPerSecond() / 1e6, speed.articlesPerSecond(), times);
  }

  /** Reads it once to warm up, for Java compiles a reader of many rules for half a minute; then again on the meter. */
  private static Speed measure(List<Article> articles, double megabytes, Peer peer) {
    run(articles, megabytes, peer);
    return run(articles, megabytes, peer);
  }

  private static Speed run(List<Article> articles, double megabytes, Peer peer) {
    long start = METER.getCurrentThreadCpuTime();
    long bytes = 0;
    long found = 0;
    int read = 0;
    while (bytes < megabytes * 1e6) {
      Article article = articles.get(read % articles.size());
      found += peer.read(article);
      bytes += Ordinary.bytes(article.text());
      read++;
    }
    if (found == 0) {
      throw new IllegalStateException(peer.name() + " found nothing");
    }
    double seconds = (METER.getCurrentThreadCpuTime() - start) / 1e9;
    return new Speed(bytes / seconds, read / seconds);
  }
}
