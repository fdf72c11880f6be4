package dev.upfront.bench;

import dev.upfront.intake.Article;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import dev.upfront.reading.Reader;
import dev.upfront.reading.Reading;
import dev.upfront.reading.ReadingJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one article takes, stage by stage, in a process that is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadBenchmark {
  private final Reader reader = Reader.bundled();
  private byte[] source = {};
  private Article article = new Article("", "", null, null, null, "");
  private Reading reading = reader.read(article);

  /** Loads an article of an ordinary length. */
  @Setup
  public void load() throws IOException, IntakeException {
    try (InputStream in = ReadBenchmark.class.getResourceAsStream("article.txt")) {
      source = Objects.requireNonNull(in, "article.txt").readAllBytes();
    }
    article = Articles.read("article.txt", source);
    reading = reader.read(article);
  }

  @Benchmark
  public Article takeIn() throws IntakeException {
    return Articles.read("article.txt", source);
  }

  @Benchmark
  public Reading read() {
    return reader.read(article);
  }

  @Benchmark
  public String write() {
    return ReadingJson.write(reading);
  }
}
