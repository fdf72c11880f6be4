package dev.upfront.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A job that never ends loses nothing and doubles nothing, whatever befalls it, and later programs read its state. */
class RecoveryTest {
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
    expected = OneProcess.of(place.resolve("all"), place.resolve("one.db"), Plans.AT, Plans.AS_OF);
  }

  /** Ten times in a row with {@code -Dupfront.recovery=10}. */
  @TestFactory
  Stream<DynamicTest> a_task_manager_that_dies_costs_nothing_and_doubles_nothing() {
    return IntStream.range(0, Integer.getInteger("upfront.recovery", 1))
        .mapToObj(time -> DynamicTest.dynamicTest("time " + (time + 1), () -> lose(time)));
  }

  private static void lose(int time) throws Exception {
    Path own = Files.createDirectories(place.resolve("lost" + time));
    Path news = Files.createDirectories(own.resolve("news"));
    try (Cluster cluster = new Cluster(own)) {
      cluster.start(Plans.live(), 4, news, sinks(own), null);
      bring(news, FIRST);
      cluster.awaitLines(own.resolve("claims"), FIRST.size());
      bring(news, SECOND.subList(0, SECOND.size() / 2));
      cluster.killTaskManager(0);
      bring(news, SECOND.subList(SECOND.size() / 2, SECOND.size()));
      cluster.awaitLines(own.resolve("claims"), NUMBERS.size());
      cluster.stop(true);
    }
    assertSame(own, expected.claims(), news);
  }

  @Test
  void a_job_goes_on_from_a_savepoint_with_more_tasks() throws Exception {
    Path own = Files.createDirectories(place.resolve("moved"));
    Path news = Files.createDirectories(own.resolve("news"));
    try (Cluster cluster = new Cluster(own)) {
      cluster.start(Plans.live(), 1, news, sinks(own), null);
      bring(news, FIRST);
      cluster.awaitLines(own.resolve("claims"), FIRST.size());
      String savepoint = cluster.stop(false);
      bring(news, SECOND);
      cluster.start(Plans.live(), 3, news, sinks(own), savepoint);
      cluster.awaitLines(own.resolve("claims"), NUMBERS.size());
      cluster.stop(true);
    }
    assertSame(own, expected.claims(), news);
  }

  /**
   * The first version kept no revision of what it told. {@code -Dupfront.savepoint=write} keeps a savepoint of this
   * version instead, for those that follow.
   */
  @Test
  void the_state_of_the_first_version_is_read() throws Exception {
    Path own = Files.createDirectories(place.resolve("kept"));
    Path news = Files.createDirectories(own.resolve("news"));
    try (Cluster cluster = new Cluster(own)) {
      if ("write".equals(System.getProperty("upfront.savepoint"))) {
        cluster.start(Plans.live(), 1, news, Sinks.files(null, null), null);
        bring(news, FIRST);
        cluster.awaitRead(FIRST.size());
        copy(Path.of(URI.create(cluster.stop(false))), KEPT.resolveSibling("savepoint-new"));
        return;
      }
      cluster.start(Plans.live(), 2, news, sinks(own), KEPT.toUri().toString());
      bring(news, SECOND);
      cluster.awaitLines(own.resolve("claims"), SECOND.size());
      cluster.stop(true);
    }
    assertThat(OneProcess.lines(own.resolve("claims"))).hasSize(SECOND.size());
    // The first version told less of a standing, so that each is told anew.
    OneProcess.assertSame(OneProcess.lastTold(own.resolve("standings")), expected.standings());
  }

  /** The articles are those that one process read, in another folder. */
  private static void assertSame(Path own, List<String> claims, Path news) throws IOException {
    OneProcess.assertSame(
        OneProcess.lines(own.resolve("claims")).stream()
            .map(line -> line.replace(news.toString(), place.resolve("all").toString()))
            .toList(),
        claims);
    OneProcess.assertSame(OneProcess.lastTold(own.resolve("standings")), expected.standings());
  }

  private static Sinks sinks(Path own) {
    return Sinks.files(Folders.path(own.resolve("claims")), Folders.path(own.resolve("standings")));
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
