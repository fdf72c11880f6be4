package dev.upfront.intake.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A web site on this machine that answers as a test tells it to, and remembers what it was asked. */
public final class LocalSite implements AutoCloseable {
  /** Answers a request. */
  public interface Page {
    void answer(HttpExchange request) throws IOException;
  }

  /** A request as it came. */
  public record Asked(String host, String path, Map<String, List<String>> headers) {
    public String header(String name) {
      return headers.getOrDefault(name, List.of("")).get(0);
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  public LocalSite() throws IOException {
    this("127.0.0.1", 0);
  }

  public LocalSite(String address, int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange request) throws IOException {
    String path = request.getRequestURI().toString();
    asked.add(new Asked(
        request.getRequestHeaders().getFirst("Host"),
        path,
        Map.copyOf(request.getRequestHeaders())));
    try (request) {
      pages.getOrDefault(path, status(404)).answer(request);
    }
  }

  public LocalSite at(String path, Page page) {
    pages.put(path, page);
    return this;
  }

  public LocalSite at(String path, String html) {
    return at(path, html(html));
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public URI address(String path) {
    return onHost("127.0.0.1", path);
  }

  public URI onHost(String host, String path) {
    return URI.create("http://" + host + ":" + port() + path);
  }

  public List<Asked> asked() {
    return asked;
  }

  public List<String> paths() {
    return asked.stream().map(Asked::path).toList();
  }

  public static Page status(int status, String... headers) {
    return request -> {
      headers(request, headers);
      request.sendResponseHeaders(status, -1);
    };
  }

  public static Page moved(String to) {
    return status(302, "Location", to);
  }

  public static Page html(String html) {
    return body("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  public static Page body(String type, byte[] bytes, String... headers) {
    return request -> {
      headers(request, headers);
      request.getResponseHeaders().set("Content-Type", type);
      request.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      request.getResponseBody().write(bytes);
    };
  }

  public static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static void headers(HttpExchange request, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      request.getResponseHeaders().set(headers[i], headers[i + 1]);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
