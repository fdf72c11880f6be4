package dev.upfront.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * A news site on this machine: any number of pages behind a sitemap, and feeds, some of which are broken, each in a way
 * of its own.
 */
final class GeneratedSite implements AutoCloseable {
  /** How many of the feeds are broken. */
  static final int BROKEN = 12;

  /** How many articles each of the others tells of. */
  static final int IN_A_FEED = 25;

  private static final String XML = "application/xml";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final int pages;

  GeneratedSite(int pages) throws IOException {
    this.pages = pages;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** The n-th page about television, each a text of its own. */
  static String page(int number) {
    SplittableRandom random = new SplittableRandom(number);
    String series = GeneratedPress.series(random.nextInt(2000));
    int season = 2 + random.nextInt(5);
    int episodes = 6 + random.nextInt(6);
    String text = """
        <p>Netflix has renewed %1$s for season %2$d, the streamer announced on Thursday. The drama will return with \
        %3$d episodes, and its showrunner is at work on the scripts.</p>
        <p>Filming on season %2$d begins in March 2024. The series will premiere in September %4$d, number %5$d on a \
        list that viewers have waited for.</p><p>“We knew that there was more to tell,” the producer said of the cast \
        and the crew. The first season had its debut on the channel before the finale drew %6$d thousand viewers.</p>
        """.formatted(
            series, season, episodes, 2024 + random.nextInt(3), number, 100 + random.nextInt(900));
    return """
        <!doctype html><html lang="en"><head><title>%1$s season %2$d</title>
        <meta property="article:published_time" content="2023-%3$02d-%4$02dT10:00:00Z">
        <style>.menu { color: red } %5$s</style></head><body><ul class="menu"><li><a href="/">News</a></li>\
        <li><a href="/tv">TV</a></li><li><a href="/sport">Sport</a></li></ul>
        <article><h1>%1$s season %2$d is coming</h1>%6$s</article>
        <footer><p>Terms, cookies and contact of the site.</p></footer></body></html>""".formatted(
            series,
            season,
            1 + random.nextInt(12),
            1 + random.nextInt(28),
            ".rule { margin: 0 auto; padding: 1px }\n".repeat(200),
            text);
  }

  private void answer(HttpExchange request) throws IOException {
    try (request) {
      String path = request.getRequestURI().getPath();
      if (path.startsWith("/page/")) {
        send(
            request,
            "text/html; charset=utf-8",
            page(number(path)).getBytes(StandardCharsets.UTF_8));
      } else if (path.equals("/sitemap.xml")) {
        send(request, XML, sitemap());
      } else if (path.startsWith("/feed/")) {
        send(request, "application/rss+xml", feed(number(path)));
      } else if (path.startsWith("/broken/")) {
        broken(request, number(path));
      } else {
        request.sendResponseHeaders(404, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int number(String path) {
    return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
  }

  private static void send(HttpExchange request, String type, byte[] body) throws IOException {
    request.getResponseHeaders().set("Content-Type", type);
    request.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    request.getResponseBody().write(body);
  }

  private byte[] sitemap() {
    StringBuilder xml =
        new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (int i = 0; i < pages; i++) {
      xml.append("<url><loc>").append(address("/page/" + i)).append("</loc></url>\n");
    }
    return xml.append("</urlset>").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Stubs of pages behind those of the sitemap. */
  private byte[] feed(int number) {
    StringBuilder xml = new StringBuilder("<rss version=\"2.0\"><channel><title>Feed ")
        .append(number)
        .append("</title><link>")
        .append(address("/"))
        .append("</link><description/>");
    for (int i = 0; i < IN_A_FEED; i++) {
      String page = address("/page/" + (pages + number * IN_A_FEED + i));
      xml.append("<item><title>News</title><link>")
          .append(page)
          .append("</link><description>Opening…");
      xml.append("</description></item>");
    }
    return xml.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private void broken(HttpExchange request, int number) throws IOException, InterruptedException {
    switch (number) {
      case 0 -> request.sendResponseHeaders(404, -1);
      case 1 -> request.sendResponseHeaders(410, -1);
      case 2 -> request.sendResponseHeaders(500, -1);
      case 3 -> send(request, XML, "<rss><channel><title>Half".getBytes(StandardCharsets.UTF_8));
      case 4 ->
        send(
            request,
            XML,
            "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><rss>&b;</rss>"
                .getBytes(StandardCharsets.UTF_8));
      case 5 ->
        send(
            request,
            XML,
            "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss>&a;</rss>"
                .getBytes(StandardCharsets.UTF_8));
      case 6 -> send(request, XML, page(0).getBytes(StandardCharsets.UTF_8));
      case 7 -> send(request, XML, new byte[0]);
      case 8 -> send(request, XML, new byte[20_000_000]);
      case 9 -> drip(request);
      case 10 -> {
        request.getResponseHeaders().set("Location", "/broken/10");
        request.sendResponseHeaders(302, -1);
      }
      default -> {
        request.getResponseHeaders().set("Content-Encoding", "gzip");
        send(request, XML, bomb());
      }
    }
  }

  private static void drip(HttpExchange request) throws IOException, InterruptedException {
    request.sendResponseHeaders(200, 0);
    OutputStream out = request.getResponseBody();
    for (int i = 0; i < 600; i++) {
      out.write(' ');
      out.flush();
      Thread.sleep(1000);
    }
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[12_000_000]);
    }
    return packed.toByteArray();
  }

  /** A list of all its feeds and its sitemap. */
  String opml(int feeds) {
    List<String> addresses = new ArrayList<>(List.of(address("/sitemap.xml")));
    for (int i = 0; i < feeds; i++) {
      addresses.add(address(i < BROKEN ? "/broken/" + i : "/feed/" + (i - BROKEN)));
    }
    StringBuilder opml = new StringBuilder("<opml version=\"2.0\"><body>");
    addresses.forEach(
        each -> opml.append("<outline text=\"feed\" xmlUrl=\"").append(each).append("\"/>"));
    return opml.append("</body></opml>").toString();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
