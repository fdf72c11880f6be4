package dev.upfront.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.bench.GeneratedNews;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The job comes to the same as one process, byte for byte, however it is cut up. */
class EqualityTest {
  private static final int ARTICLES = 500;
  private static final Instant AT = Instant.parse("2026-01-01T12:00:00Z");
  private static final LocalDate AS_OF = LocalDate.of(2022, 5, 10);

  @TempDir
  private static Path place;

  private static OneProcess expected = new OneProcess(List.of(), List.of());

  @BeforeAll
  static void one_process_reads_them() throws Exception {
    write(place.resolve("news"), IntStream.range(0, ARTICLES).boxed().toList());
    expected = OneProcess.of(place.resolve("news"), place.resolve("one.db"), AT, AS_OF);
    assertThat(expected.claims()).hasSizeGreaterThan(ARTICLES * 9 / 10);
    assertThat(expected.standings()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @CsvSource({"batch,1", "batch,4", "streaming,1", "streaming,4"})
  void articles_come_to_the_same(String mode, int parallelism) throws Exception {
    Path out = place.resolve(mode + parallelism);
    run(place.resolve("news"), out, mode, parallelism);
    expected.assertSame(out);
  }

  static void write(Path folder, List<Integer> numbers) throws IOException {
    GeneratedNews news = new GeneratedNews(60);
    Files.createDirectories(folder);
    for (int number : numbers) {
      Files.writeString(folder.resolve("%05d.txt".formatted(number)), news.text(number));
    }
  }

  private static void run(Path from, Path out, String mode, int parallelism) {
    StringWriter messages = new StringWriter();
    int code = ClusterCommand.run(
        new PrintWriter(messages),
        new PrintWriter(messages),
        "run",
        from.toString(),
        "--claims",
        out.resolve("claims").toString(),
        "--standings",
        out.resolve("standings").toString(),
        "--mode",
        mode,
        "--parallelism",
        "" + parallelism,
        "--recorded-at",
        AT.toString(),
        "--as-of",
        AS_OF.toString());
    assertThat(code).as(messages.toString()).isZero();
  }
}
