package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code upfront add URL} as a user meets it, against a server on this machine. */
class AddFromWebTest {
  private static final String NEWS = """
      <!doctype html><html><head><title>Netflix Renews ‘The Lighthouse Keepers’ for Season 2</title>
      <meta property="article:published_time" content="2023-05-04"></head><body><article>
      <h1>Netflix Renews ‘The Lighthouse Keepers’ for Season 2</h1>
      <p>Netflix has renewed The Lighthouse Keepers for a second season, the company announced on Thursday.</p>
      <p>Season 2 will premiere on August 13, 2023.</p></article></body></html>""";

  @TempDir
  private Path folder;

  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private Shell shell = new Shell();

  AddFromWebTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", request -> {
      String page = pages.get(request.getRequestURI().getPath());
      byte[] body = page == null ? new byte[0] : page.getBytes(StandardCharsets.UTF_8);
      String etag = "\"" + (page == null ? 0 : page.hashCode()) + "\"";
      boolean same = etag.equals(request.getRequestHeaders().getFirst("If-None-Match"));
      request.getResponseHeaders().set("ETag", etag);
      request.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      request.sendResponseHeaders(
          page == null ? 404 : same ? 304 : 200, body.length == 0 || same ? -1 : body.length);
      if (!same) {
        request.getResponseBody().write(body);
      }
      request.close();
    });
    server.start();
    pages.put("/news", NEWS);
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private int add(Object... operands) {
    shell = new Shell();
    Object[] args = new Object[operands.length + 5];
    System.arraycopy(
        new Object[] {"add", "--db", folder.resolve("upfront.db"), "--delay", "0"}, 0, args, 0, 5);
    System.arraycopy(operands, 0, args, 5, operands.length);
    return shell.upfront(args);
  }

  @Test
  void aPageIsTakenOnceAndAgainWhereItChanged() {
    assertThat(add("--allow-private", at("/news"))).isEqualTo(Main.DONE);
    assertThat(shell.out())
        .isEqualToIgnoringNewLines(
            "1 article: 1 new, 0 edited, 0 known already. 2 claims recorded, 0 withdrawn.");

    assertThat(add("--allow-private", "--json", at("/news?utm_source=feed"))).isEqualTo(Main.DONE);
    assertThat(shell.out())
        .isEqualTo("{\"id\":\"%s\",\"address\":\"%s\",\"became\":\"known\"}\n"
            .formatted(at("/news?utm_source=feed"), at("/news")));

    pages.put("/news", NEWS.replace("August 13", "August 3"));
    assertThat(add("--allow-private", at("/news"))).isEqualTo(Main.DONE);
    assertThat(shell.out()).contains("1 edited", "1 withdrawn");
  }

  @Test
  void theLineOfAPageSaysWhoWroteItAndInWhichLanguage() {
    pages.put(
        "/signed",
        "<html lang=en-GB><head><meta name=author content='Jane Doe'></head><body>" + NEWS);

    assertThat(add("--allow-private", "--json", at("/signed"))).isEqualTo(Main.DONE);
    assertThat(shell.out()).contains("\"author\":\"Jane Doe\",\"language\":\"en-GB\"");
  }

  @Test
  void theSummaryTellsWhatWasTurnedDownAndWhatFailed() throws IOException {
    pages.put("/robots.txt", "User-agent: upfront\nDisallow: /secret");
    Path missing = folder.resolve("missing.txt");

    int code = add("--allow-private", at("/secret"), at("/news"), at("/gone"), missing);

    assertThat(code).isEqualTo(Main.SOME_FAILED);
    assertThat(shell.outLines())
        .containsExactly(
            "1 article: 1 new, 0 edited, 0 known already. 2 claims recorded, 0 withdrawn.",
            "Turned down: 1 forbidden by robots.txt.",
            "Failed: 1 not there, 1 that could not be read.");
    assertThat(shell.errLines()).hasSize(3).allMatch(line -> line.startsWith("upfront: "));
  }

  @Test
  void thisMachineIsPrivateUnlessTold() {
    assertThat(add(at("/news"))).isEqualTo(Main.SOME_FAILED);
    assertThat(shell.outLines()).last().isEqualTo("Turned down: 1 on a private network.");
  }

  @Test
  void aDryRunRecordsNothingAndMakesNoLedger() {
    assertThat(add("--allow-private", "--dry-run", at("/news"))).isEqualTo(Main.DONE);
    assertThat(shell.outLines())
        .containsExactly(
            "1 article: 1 new, 0 edited, 0 known already. 2 claims recorded, 0 withdrawn.",
            "Nothing was recorded, as this was a dry run.");
    assertThat(folder.resolve("upfront.db")).doesNotExist();
    add("--allow-private", at("/news"));

    add("--allow-private", "--dry-run", at("/news"));
    assertThat(shell.out()).contains("0 new, 0 edited, 1 known already");
  }

  @Test
  void addressesMayStandInAFile() throws IOException {
    Path addresses = Files.writeString(folder.resolve("addresses.txt"), at("/news") + "\n");

    assertThat(add("--allow-private", "@" + addresses)).isEqualTo(Main.DONE);
    assertThat(shell.out()).contains("1 article: 1 new");
  }

  @Test
  void readDoesNotFetch() {
    assertThat(shell.upfront("read", at("/news"))).isEqualTo(Main.SOME_FAILED);
    assertThat(shell.err()).contains("is on the web: save the page and give the file");
  }
}
