package dev.upfront.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.bench.GeneratedNews;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The job comes to the same as one process, byte for byte, however it is cut up. */
class EqualityTest {
  private static final int ARTICLES = 500;

  @TempDir
  private static Path place;

  private static OneProcess expected = new OneProcess(List.of(), List.of());

  @BeforeAll
  static void one_process_reads_them() throws Exception {
    write(place.resolve("news"), IntStream.range(0, ARTICLES).boxed().toList());
    expected = OneProcess.of(place.resolve("news"), place.resolve("one.db"), Plans.AT, Plans.AS_OF);
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

  @ParameterizedTest
  @CsvSource({"batch,2", "streaming,2"})
  void the_demo_press_pack_has_the_same_dossiers(String mode, int parallelism) throws Exception {
    Path pack = Path.of("../app/src/main/resources/dev/upfront/app/press");
    Path press = Files.createDirectories(place.resolve("press-" + mode));
    for (String name : Files.readAllLines(pack.resolve("index"))) {
      Files.copy(pack.resolve(name), press.resolve(name));
    }
    Path out = place.resolve("demo-" + mode);
    run(press, out, mode, parallelism);
    OneProcess one = OneProcess.of(press, place.resolve(mode + ".db"), Plans.AT, Plans.AS_OF);
    assertThat(one.standings()).isNotEmpty();
    one.assertSame(out);
  }

  static void write(Path folder, List<Integer> numbers) throws IOException {
    GeneratedNews news = new GeneratedNews(60);
    Files.createDirectories(folder);
    for (int number : numbers) {
      Files.writeString(folder.resolve("%05d.txt".formatted(number)), news.text(number));
    }
  }

  static void run(Path from, Path out, String mode, int parallelism) {
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
        Plans.AT.toString(),
        "--as-of",
        Plans.AS_OF.toString());
    assertThat(code).as(messages.toString()).isZero();
  }
}
