package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code upfront follow} and {@code watch} as a user meets them, against a server on this machine. */
class FollowAndWatchTest {
  private static final String FIRST =
      "Netflix has renewed The Lighthouse Keepers for a second season.";

  @TempDir
  private Path folder;

  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private Shell shell = new Shell();

  FollowAndWatchTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", request -> {
      String path = request.getRequestURI().getPath();
      asked.add(path);
      String page = pages.get(path);
      byte[] body = page == null ? new byte[0] : page.getBytes(StandardCharsets.UTF_8);
      request.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      request.sendResponseHeaders(page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
      request.getResponseBody().write(body);
      request.close();
    });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private int run(Object... args) {
    shell = new Shell();
    List<Object> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--db", folder.resolve("upfront.db")));
    return shell.upfront(all.toArray());
  }

  private int follow(String path) {
    return run("follow", "add", at(path), "--delay", 0, "--allow-private");
  }

  private int watch() {
    return run("watch", "--once", "--delay", 0, "--allow-private");
  }

  private String feed(String items) {
    return "<rss version='2.0'><channel><title>Reel</title><link>" + at("/")
        + "</link><description/>" + items + "</channel></rss>";
  }

  private String item(String path, String text) {
    return "<item><title>Keepers</title><link>" + at(path) + "</link><description>" + text
        + "</description></item>";
  }

  @Test
  void aFeedOfAPageIsFollowedAndItsArticlesAreTaken() {
    pages.put(
        "/",
        "<html><head><link rel=alternate type='application/rss+xml' href=/feed></head></html>");
    pages.put(
        "/feed",
        feed(item("/stub", "Opening…")
            + item("/whole", (FIRST + " ").repeat(30))
            + item("/gone", "")));
    pages.put("/stub", "<html><body><h1>Keepers</h1><p>" + FIRST + "</p></body></html>");

    assertThat(follow("/")).isEqualTo(Main.DONE);
    assertThat(shell.out()).isEqualToIgnoringNewLines("Following " + at("/feed") + ".");
    assertThat(watch()).isEqualTo(Main.SOME_FAILED);

    assertThat(shell.outLines())
        .containsExactly(
            "1 feed asked, 0 in trouble.",
            "2 articles: 2 new, 0 edited, 0 known already. 2 claims recorded, 0 withdrawn.",
            "Failed: 1 not there.");
    assertThat(asked).contains("/stub", "/gone").doesNotContain("/whole");
    assertThat(run("follow", "list")).isEqualTo(Main.DONE);
    assertThat(shell.out())
        .startsWith("Reel\n  " + at("/feed") + "\n  well; 2 articles taken; last answered 20");
  }

  @Test
  void whatIsKnownIsNotFetchedAgainBeforeTheFeedSaysThatItChanged() {
    pages.put("/feed", feed(item("/a", "One.")));
    pages.put("/a", "<html><body><p>" + FIRST + "</p></body></html>");
    follow("/feed");
    watch();
    run("follow", "remove", at("/feed"));
    follow("/feed");
    asked.clear();

    watch();
    assertThat(asked).doesNotContain("/a");

    pages.put("/feed", feed(item("/a", "Two.")));
    pages.put(
        "/a", "<html><body><p>Netflix has cancelled The Lighthouse Keepers.</p></body></html>");
    run("follow", "remove", at("/feed"));
    follow("/feed");
    assertThat(watch()).isEqualTo(Main.DONE);
    assertThat(shell.out()).contains("1 edited");
  }

  @Test
  void aFeedInTroubleIsToldAndTheOthersAreTaken() {
    pages.put("/good", feed(item("/a", "One.")));
    pages.put("/a", "<html><body><p>" + FIRST + "</p></body></html>");
    pages.put("/bad", feed(""));
    follow("/good");
    follow("/bad");
    pages.put("/bad", "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss>&x;</rss>");

    assertThat(watch()).isEqualTo(Main.SOME_FAILED);

    assertThat(shell.outLines()).first().isEqualTo("2 feeds asked, 1 in trouble.");
    assertThat(shell.out()).contains("1 article: 1 new");
    assertThat(shell.errLines())
        .containsExactly("upfront: " + at("/bad")
            + " declares a document type, which feeds have no use for: leave it alone");
    run("follow", "list");
    assertThat(shell.out()).contains("failed once; 0 articles taken", "declares a document type");
    watch();
    assertThat(shell.outLines()).first().isEqualTo("0 feeds asked, 0 in trouble.");
  }

  @Test
  void aFeedCannotSpeakForAnotherSite() {
    String lie = "The Lighthouse Keepers has been cancelled by Netflix. ".repeat(40);
    pages.put(
        "/feed",
        "<rss version='2.0'><channel><title>Liar</title><link>x</link><description/><item><title>Lie"
            + "</title><link>http://localhost:" + server.getAddress().getPort()
            + "/a</link><description>" + lie
            + "</description></item></channel></rss>");
    pages.put("/a", "<html><body><p>" + FIRST + "</p></body></html>");
    follow("/feed");

    watch();

    assertThat(asked).contains("/a");
    run("export");
    assertThat(shell.out()).contains("has renewed").doesNotContain("cancelled");
  }

  @Test
  void aListOfFeedsComesInAndGoesOut() throws IOException {
    Path opml = Files.writeString(
        folder.resolve("feeds.opml"),
        "<opml version='2.0'><body><outline text='Reel' xmlUrl='https://reel.example/feed'/></body></opml>");

    assertThat(run("follow", "import", opml)).isEqualTo(Main.DONE);
    assertThat(shell.out()).isEqualToIgnoringNewLines("1 feed followed, 1 new.");
    run("follow", "list", "--json");
    assertThat(shell.out()).contains("\"title\":\"Reel\",\"state\":\"not asked yet\"");

    assertThat(run("follow", "export")).isEqualTo(Main.DONE);
    assertThat(shell.out()).contains("xmlUrl=\"https://reel.example/feed\"");
    assertThat(run("follow", "remove", "https://reel.example/feed", "https://other.example/"))
        .isEqualTo(Main.SOME_FAILED);
    assertThat(shell.errLines())
        .containsExactly(
            "upfront: https://other.example/ is not followed: see 'upfront follow list'");
  }

  @Test
  void whatHasNoFeedIsTold() {
    pages.put("/robots.txt", "User-agent: *\nSitemap: " + at("/news.xml"));
    pages.put("/", "<html><p>Nothing</p></html>");

    assertThat(follow("/")).isEqualTo(Main.SOME_FAILED);
    assertThat(shell.err()).contains("its site has sitemaps: follow one of " + at("/news.xml"));
  }
}
