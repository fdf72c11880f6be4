package dev.upfront.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.ledger.Ledger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job and a ledger on a real server. */
class LedgerSinkTest {
  /** Without edits, which a ledger numbers as they come. */
  private static final List<Integer> NUMBERS = IntStream.range(0, 60)
      .filter(number -> number % 50 != 7 && number % 50 != 9)
      .boxed()
      .toList();

  @TempDir
  private Path place;

  @Test
  void a_ledger_on_postgresql_holds_what_one_process_adds_however_often_it_comes()
      throws Exception {
    Path news = place.resolve("news");
    EqualityTest.write(news, NUMBERS);
    OneProcess expected = OneProcess.of(news, place.resolve("one.db"), Plans.AT, Plans.AS_OF);
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      run(news, url, "streaming");
      run(news, url, "batch");
      try (Ledger ledger = Ledger.openExisting(url, InstantSource.system())) {
        // Marks were made by the job: one that marks nothing more comes to the same.
        assertThat(ledger.touched()).isEmpty();
        OneProcess recorded = OneProcess.of(ledger, Plans.ended().recordedDay(), Plans.AS_OF);
        OneProcess.assertSame(recorded.claims(), expected.claims());
        OneProcess.assertSame(recorded.standings(), expected.standings());
      }
    }
  }

  private static void run(Path news, String url, String mode) {
    StringWriter messages = new StringWriter();
    int code = ClusterCommand.run(
        new PrintWriter(messages),
        new PrintWriter(messages),
        "run",
        news.toString(),
        "--db",
        url,
        "--mode",
        mode,
        "--parallelism",
        "2",
        "--recorded-at",
        Plans.AT.toString());
    assertThat(code).as(messages.toString()).isZero();
  }
}
