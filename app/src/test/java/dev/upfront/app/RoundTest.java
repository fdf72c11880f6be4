package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.upfront.intake.Article;
import dev.upfront.intake.feed.Following;
import dev.upfront.intake.web.Fetcher;
import dev.upfront.intake.web.Manners;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.LedgerException;
import dev.upfront.reading.Reader;
import dev.upfront.reading.Reading;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One round among feeds, where something goes wrong. */
class RoundTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2023-05-01T12:00:00Z"));

  @TempDir
  private Path folder;

  private final HttpServer server;
  private final List<String> complaints = new ArrayList<>();
  private final Additions additions = new Additions();
  private final Reader reader = Reader.bundled();

  RoundTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void open() {
    serve(
        "/feed",
        "<rss version='2.0'><channel><title>Reel</title><link>x</link><description/>"
            + "<item><title>A</title><link>/a</link></item>"
            + "<item><title>B</title><link>/b</link></item></channel></rss>");
    serve("/a", "<html><body><p>Netflix has cancelled Couchlight.</p></body></html>");
    serve("/b", "<html><body><p>Netflix has renewed Bellwether.</p></body></html>");
    server.createContext("/robots.txt", request -> {
      request.sendResponseHeaders(404, -1);
      request.close();
    });
    server.start();
  }

  private void serve(String path, String page) {
    server.createContext(path, request -> {
      byte[] body = page.getBytes(StandardCharsets.UTF_8);
      request.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      request.sendResponseHeaders(200, body.length);
      request.getResponseBody().write(body);
      request.close();
    });
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private Following take(Ledger ledger, Function<Article, Reading> reading)
      throws InterruptedException {
    URI feed = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/feed");
    Manners manners = Manners.usual("test").between(Duration.ZERO).allowingPrivate();
    try (Fetcher web = Fetcher.of(manners)) {
      return new Round(ledger, web, reading, CLOCK, new Random(1), additions, complaints::add)
          .take(Following.begin(feed, "", CLOCK.instant()));
    }
  }

  private Ledger ledger() {
    return Ledger.open("jdbc:sqlite:" + folder.resolve("upfront.db"), CLOCK);
  }

  private static Throwable mistake(String name) {
    return switch (name) {
      case "argument" -> new IllegalArgumentException("a window ends before it begins");
      case "null" -> new NullPointerException();
      case "date" -> new DateTimeException("no such day");
      default -> new StackOverflowError();
    };
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void fling(Throwable mistake) throws E {
    throw (E) mistake;
  }

  @ParameterizedTest
  @ValueSource(strings = {"argument", "null", "date", "stack"})
  void anArticleThatTripsTheReaderIsToldAndTheOthersAreTaken(String name) throws Exception {
    try (Ledger ledger = ledger()) {
      Following after = take(ledger, article -> {
        if (article.text().contains("Couchlight")) {
          RoundTest.<RuntimeException>fling(mistake(name));
        }
        return reader.read(article);
      });

      assertThat(after.articles()).isEqualTo(1);
      assertThat(after.trouble()).isNull();
      assertThat(ledger.bookmarks().feeds()).containsExactly(after);
      assertThat(ledger.find("Bellwether")).isPresent();
    }
    assertThat(additions.summary()).contains("Failed: 1 that could not be read.");
    assertThat(complaints)
        .singleElement()
        .asString()
        .contains("/a cannot be read by a mistake in Upfront", mistake(name).toString());
  }

  @Test
  void aLedgerThatFailsIsNoMistakeOfTheReader() {
    Ledger ledger = ledger();

    assertThatThrownBy(() -> take(ledger, article -> {
          ledger.close();
          return reader.read(article);
        }))
        .isInstanceOf(LedgerException.class);
    assertThat(complaints).isEmpty();
  }
}
