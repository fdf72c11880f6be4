package dev.upfront.bench;

import dev.upfront.intake.Articles;
import dev.upfront.reading.Reader;
import dev.upfront.reading.ReadingJson;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * How much is read in a second on one thread, from the bytes of a file to its line of JSON, by a
 * process that starts cold as a command does.
 */
@Command(
    name = "throughput",
    description = "Reads the same articles over and over, on one thread.",
    mixinStandardHelpOptions = true)
final class ReadThroughput implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Articles with their marks; bench/press of the project unless told.")
  private @Nullable Path given;

  @Option(
      names = "--megabytes",
      paramLabel = "N",
      defaultValue = "50",
      description = "How much to read; ${DEFAULT-VALUE} unless told.")
  private double megabytes;

  @Spec
  private CommandSpec spec;

  private ReadThroughput() {}

  public static void main(String[] args) {
    Measurement.run(new ReadThroughput(), args);
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = Press.folder(given);
    if (!Files.isDirectory(folder)) {
      out.println("skipped: there is no folder " + folder + " with marked articles; name another");
      return 0;
    }
    List<Press.Marked> press = Press.in(folder);
    if (press.isEmpty()) {
      out.println("skipped: no marked articles in " + folder);
      return 0;
    }

    long start = System.nanoTime();
    Reader reader = Reader.bundled();
    long loaded = System.nanoTime();
    long bytes = 0;
    long articles = 0;
    long characters = 0;
    long claims = 0;
    long firstRound = loaded;
    while (bytes < megabytes * 1e6) {
      Press.Marked next = press.get((int) (articles % press.size()));
      var reading = reader.read(Articles.read(next.id(), next.source()));
      // The sum of lengths is printed, so that no compiler leaves the writing out.
      characters += ReadingJson.write(reading).length();
      claims += reading.claims().size();
      bytes += next.source().length;
      articles++;
      if (articles == press.size()) {
        firstRound = System.nanoTime();
      }
    }
    double seconds = (System.nanoTime() - loaded) / 1e9;
    out.printf("reader ready        %8.3f s%n", (loaded - start) / 1e9);
    out.printf(
        "first %-4d articles  %8.3f s%n", press.size(), Math.max(0, firstRound - loaded) / 1e9);
    out.printf("all %-8d        %8.3f s   %.1f MB%n", articles, seconds, bytes / 1e6);
    out.printf("megabytes a second  %8.2f%n", bytes / 1e6 / seconds);
    out.printf("articles a second   %8.0f%n", articles / seconds);
    out.printf("%d claims, %d characters of JSON%n", claims, characters);
    return 0;
  }
}
