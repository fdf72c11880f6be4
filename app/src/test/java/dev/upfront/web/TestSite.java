package dev.upfront.web;

import dev.upfront.dossier.Standings;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import dev.upfront.ledger.Ledger;
import dev.upfront.reading.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A real site on a free port, with a ledger in a file, on a day that never ends. */
final class TestSite implements AutoCloseable {
  static final String TOKEN = "a token of the tests";
  private static final Path PRESS = Path.of("src/main/resources/dev/upfront/app/press");

  private final Ledger ledger;
  private final Settings settings;
  private final Function<Ledger, Forecasts> forecasts;
  private @Nullable Site opened;
  private boolean isLost;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestSite(Ledger ledger, Settings settings, Function<Ledger, Forecasts> forecasts) {
    this.ledger = ledger;
    this.settings = settings;
    this.forecasts = forecasts;
  }

  /** Opened at the first request, so that it begins with all that was added before. */
  private Site site() {
    if (opened == null) {
      opened = Site.open(ledger, settings.with(TOKEN), forecasts.apply(ledger));
    }
    return opened;
  }

  /** A site that knows nothing yet. */
  static TestSite empty(Path folder, String day) {
    return empty(folder, day, settings -> settings);
  }

  /** The same with other settings. */
  static TestSite empty(Path folder, String day, UnaryOperator<Settings> as) {
    return empty(folder, day, as, ledger -> Forecasts.NONE);
  }

  private static TestSite empty(
      Path folder, String day, UnaryOperator<Settings> as, Function<Ledger, Forecasts> forecasts) {
    InstantSource clock = InstantSource.fixed(Instant.parse(day + "T12:00:00Z"));
    return new TestSite(
        Ledger.open("jdbc:sqlite:" + folder.resolve("web.db"), clock),
        as.apply(Settings.local(0, clock)),
        forecasts);
  }

  /** A site that has read the articles which come with Upfront. */
  static TestSite ofThePressPack(Path folder, String day) {
    return ofThePressPack(folder, day, settings -> settings);
  }

  /** The same with other settings. */
  static TestSite ofThePressPack(Path folder, String day, UnaryOperator<Settings> as) {
    return ofThePressPack(folder, day, as, ledger -> Forecasts.NONE);
  }

  static TestSite ofThePressPack(
      Path folder, String day, UnaryOperator<Settings> as, Function<Ledger, Forecasts> forecasts) {
    TestSite site = empty(folder, day, as, forecasts);
    try (Stream<Path> files = Files.list(PRESS)) {
      List<Path> articles = files
          .filter(file -> file.getFileName().toString().matches("\\d.*"))
          .sorted()
          .toList();
      Reader reader = Reader.bundled();
      for (Path file : articles) {
        site.ledger.record(reader.read(Articles.read(file.getFileName().toString(), file)));
      }
      new Standings(site.ledger)
          .mark(LocalDate.ofInstant(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC));
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IntakeException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds an article as a file of text. */
  void add(String name, String text) {
    try {
      ledger.record(
          Reader.bundled().read(Articles.read(name, text.getBytes(StandardCharsets.UTF_8))));
    } catch (IntakeException e) {
      throw new IllegalStateException(e);
    }
  }

  Ledger ledger() {
    return ledger;
  }

  URI address() {
    return site().address();
  }

  /** What it answers; headers come as names and values by turns. */
  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(site().address().resolve(path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(site().address().resolve(path))
        .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<byte[]> bytes(String path, String... headers) {
    try {
      return client.send(
          HttpRequest.newBuilder(site().address().resolve(path))
              .headers(headers)
              .build(),
          BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A page that is there. */
  Document page(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " gives " + answer.statusCode() + ": " + answer.body());
    }
    return Jsoup.parse(answer.body(), site().address().toString());
  }

  /** The value of a header, "" where it is missing. */
  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** Takes the ledger away from under the site. */
  void loseTheLedger() {
    var unused = site();
    ledger.close();
    isLost = true;
  }

  /** Closes the site, and leaves the ledger open. */
  void shut() {
    if (opened != null) {
      opened.close();
    }
  }

  @Override
  public void close() {
    shut();
    if (!isLost) {
      ledger.close();
    }
  }
}
