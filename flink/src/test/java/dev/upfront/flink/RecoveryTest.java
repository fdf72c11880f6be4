package dev.upfront.flink;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that never ends loses nothing and doubles nothing, whatever befalls it, and later programs read its state. */
class RecoveryTest {
  private static final Instant AT = Instant.parse("2026-01-01T12:00:00Z");
  private static final LocalDate AS_OF = LocalDate.of(2022, 5, 10);
  private static final int ARTICLES = 240;

  /** What was kept of a job that had read the first half, by the first version of this program. */
  private static final Path KEPT = Path.of("src/test/resources/dev/upfront/flink/savepoint-1");

  /** In no order. Without articles that come twice or are edited, of which it depends on the order what is written first. */
  private static final List<Integer> NUMBERS = IntStream.range(0, ARTICLES)
      .filter(number -> number % 50 != 7 && number % 50 != 9)
      .boxed()
      .collect(Collectors.collectingAndThen(Collectors.toList(), numbers -> {
        Collections.shuffle(numbers, new Random(1));
        return List.copyOf(numbers);
      }));

  private static final List<Integer> FIRST = NUMBERS.subList(0, NUMBERS.size() / 2);
  private static final List<Integer> SECOND = NUMBERS.subList(NUMBERS.size() / 2, NUMBERS.size());

  @TempDir
  private static Path place;

  private static OneProcess expected = new OneProcess(List.of(), List.of());

  @BeforeAll
  static void one_process_reads_them() throws Exception {
    EqualityTest.write(place.resolve("all"), NUMBERS);
    expected = OneProcess.of(place.resolve("all"), place.resolve("one.db"), AT, AS_OF);
  }

  @Test
  void writes_the_savepoint_that_is_kept() throws Exception {
    try (Cluster cluster = new Cluster(place)) {
      Path news = Files.createDirectories(place.resolve("kept/news"));
      cluster.start(plan(), 1, news, new Sinks(null, null, null), null);
      bring(news, FIRST);
      cluster.awaitRead(FIRST.size());
      copy(Path.of(java.net.URI.create(cluster.stop(false))), KEPT);
    }
  }

  private static Plan plan() {
    return new Plan(false, true, AT, AS_OF, Duration.ofMillis(200), 2, true);
  }

  /** Each file is there at once and whole. */
  private static void bring(Path folder, List<Integer> numbers) throws IOException {
    Path aside = Files.createTempDirectory(place, "aside");
    EqualityTest.write(aside, numbers);
    for (int number : numbers) {
      String name = "%05d.txt".formatted(number);
      Files.move(aside.resolve(name), folder.resolve(name));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(from, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
