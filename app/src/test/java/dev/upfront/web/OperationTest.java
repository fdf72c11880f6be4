package dev.upfront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The site as whoever runs it meets it. */
class OperationTest {
  private static final String SERIES = "/series/heartstopper";

  @TempDir
  private Path folder;

  @Test
  void eachRequestIsALineOfJson() {
    List<String> lines = new CopyOnWriteArrayList<>();
    try (TestSite site = TestSite.ofThePressPack(
        folder, "2023-05-01", settings -> settings.telling(Journal.to(lines::add, line -> {})))) {
      site.get(SERIES + "/2?as-of=2022-12-01", "Authorization", "Bearer secret");
      site.get("/nowhere");
    }

    JsonNode first = JsonMapper.shared().readTree(lines.getFirst());
    assertThat(first.get("at").stringValue()).isEqualTo("2023-05-01T12:00:00Z");
    assertThat(first.get("path").stringValue()).isEqualTo(SERIES + "/2?as-of=2022-12-01");
    assertThat(first.get("route").stringValue()).isEqualTo("/series/{series}/{season}");
    assertThat(first.get("status").intValue()).isEqualTo(200);
    assertThat(first.get("millis").isNumber()).isTrue();
    assertThat(lines)
        .hasSize(2)
        .allMatch(line -> !line.contains("secret") && !line.contains("\n"))
        .last()
        .asString()
        .contains("\"status\":404", "\"route\":\"none\"");
  }

  @Test
  void aMistakeIsToldWithItsPlaceToTheJournalAndWithoutItToTheReader() {
    List<String> mistakes = new CopyOnWriteArrayList<>();
    Forecasts broken = (series, season) -> {
      throw new IllegalStateException("a secret of the house");
    };
    try (TestSite site = TestSite.ofThePressPack(
        folder,
        "2022-12-01",
        settings -> settings.telling(Journal.to(line -> {}, mistakes::add)),
        ledger -> broken)) {
      var answer = site.get(SERIES + "/2");

      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).contains("Upfront made a mistake").doesNotContain("secret");
    }
    // The same mistake is made, and told, while pages are made ahead of readers.
    assertThat(mistakes)
        .filteredOn(line -> line.contains("\"method\":\"GET\""))
        .singleElement()
        .asString()
        .contains("IllegalStateException: a secret of the house", SERIES + "/2");
  }

  @Test
  void whoAsksWhileTooMuchIsToBeDoneIsToldWhenToComeAgain() {
    Forecasts busy = (series, season) -> {
      throw new RejectedExecutionException();
    };
    try (TestSite site =
        TestSite.ofThePressPack(folder, "2022-12-01", settings -> settings, ledger -> busy)) {
      var answer = site.get(SERIES + "/2");

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(TestSite.header(answer, "Retry-After")).isEqualTo("10");
    }
  }

  @Test
  void prometheusFindsRequestsByRouteAndWhatCachesSpare() {
    try (TestSite site = TestSite.ofThePressPack(folder, "2023-05-01")) {
      site.get(SERIES);
      site.get(SERIES);
      // A request is counted once it is answered, so by the end of the next one at the latest.
      site.get("/about");
      var answer = site.get("/metrics");

      assertThat(TestSite.header(answer, "Content-Type")).startsWith("text/plain; version=0.0.4");
      assertThat(answer.body())
          .contains(
              "http_server_requests_seconds_count{method=\"GET\",route=\"/series/{series}\",status=\"200\"} 2",
              "http_server_requests_seconds_bucket{",
              "cache_gets_total{cache=\"pages\",result=\"hit\"}",
              "jvm_memory_used_bytes")
          .doesNotContain("heartstopper");
    }
  }

  @Test
  void linksLeadToTheAddressThatTheWorldKnows() {
    try (TestSite site = TestSite.ofThePressPack(
        folder, "2023-05-01", settings -> settings.at("https://tv.example/"))) {
      for (String path : List.of("/calendar.ics", "/changes.atom", "/changes.json")) {
        assertThat(site.get(SERIES + path).body())
            .as(path)
            .contains("https://tv.example" + SERIES)
            .doesNotContain("127.0.0.1");
      }
      assertThat(site.page(SERIES + "/2").select("meta[property=og:image], link[rel=canonical]"))
          .hasSize(2)
          .allMatch(link -> (link.attr("href") + link.attr("content"))
              .startsWith("https://tv.example" + SERIES + "/2"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tv.example", "ftp://tv.example", "https://tv.example/path", "https://a@tv", "::"})
  void whatIsNoAddressOfASiteIsRefused(String address) {
    Settings settings = Settings.local(0, java.time.InstantSource.system());

    assertThatThrownBy(() -> settings.at(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(address)
        .hasMessageContaining("https://tv.example");
  }

  @Test
  void behindAProxyEachAskerHasALimitOfItsOwn() {
    try (TestSite site =
        TestSite.empty(folder, "2023-05-01", settings -> settings.letting(1).proxied(true))) {
      String search = "/api/v1/search?q=a";

      assertThat(site.get(search, "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(200);
      assertThat(site.get(search, "X-Forwarded-For", "192.0.2.2").statusCode()).isEqualTo(200);
      // What stands before the proxy's own word, the asker wrote.
      assertThat(site.get(search, "X-Forwarded-For", "192.0.2.9, 192.0.2.1").statusCode())
          .isEqualTo(429);
      // Some proxies write it on a line of their own.
      assertThat(site.get(search, "X-Forwarded-For", "192.0.2.9", "X-Forwarded-For", "192.0.2.1")
              .statusCode())
          .isEqualTo(429);
    }
  }

  @Test
  void addressesThatANetworkGivesOutAtOnceHaveOneLimit() {
    try (TestSite site =
        TestSite.empty(folder, "2023-05-01", settings -> settings.letting(1).proxied(true))) {
      String search = "/api/v1/search?q=a";

      assertThat(site.get(search, "X-Forwarded-For", "2001:db8:1:2::3").statusCode())
          .isEqualTo(200);
      assertThat(site.get(search, "X-Forwarded-For", "2001:db8:1:2:ffff::4").statusCode())
          .isEqualTo(429);
      assertThat(site.get(search, "X-Forwarded-For", "2001:db8:1:3::3").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void pagesAsOfOtherDaysAreNotForCrawlers() {
    try (TestSite site = TestSite.ofThePressPack(folder, "2023-05-01")) {
      BaseRobotRules rules = new SimpleRobotRulesParser()
          .parseContent(
              site.address() + "robots.txt",
              site.get("/robots.txt").body().getBytes(StandardCharsets.UTF_8),
              "text/plain",
              List.of("crawler"));

      assertThat(rules.isAllowed(site.address() + "series/heartstopper/2")).isTrue();
      assertThat(rules.isAllowed(site.address() + "series/heartstopper/2?as-of=2022-12-01"))
          .isFalse();
      assertThat(rules.isAllowed(site.address() + "calendar?month=2023-08&as-of=2022-12-01"))
          .isFalse();
      assertThat(site.page(SERIES + "/2").select(".asof a[rel]"))
          .isNotEmpty()
          .allMatch(link -> link.attr("rel").endsWith(" nofollow"));
    }
  }

  @Test
  void aHeaderOfAProxyIsNotBelievedUnlessToldSo() {
    try (TestSite site = TestSite.empty(folder, "2023-05-01", settings -> settings.letting(1))) {
      site.get("/api/v1/search?q=a", "X-Forwarded-For", "192.0.2.1");

      assertThat(site.get("/api/v1/search?q=a", "X-Forwarded-For", "192.0.2.2").statusCode())
          .isEqualTo(429);
    }
  }

  @Test
  void onlyThisMachineIsAnsweredUnlessAnotherAddressIsNamed() throws IOException {
    InetAddress other = NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
        .findFirst()
        .orElse(null);
    assumeTrue(other != null, "this machine has no other address to be asked at");
    try (TestSite site = TestSite.empty(folder, "2023-05-01");
        Socket socket = new Socket()) {
      InetSocketAddress there = new InetSocketAddress(other, site.address().getPort());

      assertThatThrownBy(() -> socket.connect(there, 5_000)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void whoIsBeingAnsweredWhenTheSiteClosesIsAnswered() throws Exception {
    try (TestSite site = TestSite.empty(folder, "2023-05-01");
        Socket socket = new Socket(Settings.LOOPBACK, site.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          "POST /api/v1/readings HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n"
              .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      // Whoever is told to go on is being answered.
      assertThat(new String(in.readNBytes(25), StandardCharsets.US_ASCII)).contains(" 100 ");

      Thread closing = Thread.ofPlatform().start(site::shut);
      out.write("news".getBytes(StandardCharsets.US_ASCII));

      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains(" 200 ");
      closing.join();
    }
  }

  @Test
  void whoSendsHalfARequestAndWaitsIsHungUpOn() throws IOException {
    try (TestSite site = TestSite.empty(
            folder, "2023-05-01", settings -> settings.waiting(Duration.ofMillis(200)));
        Socket socket = new Socket(Settings.LOOPBACK, site.address().getPort())) {
      socket.setSoTimeout(60_000);
      socket
          .getOutputStream()
          .write("POST /api/v1/readings HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf"
              .getBytes(StandardCharsets.US_ASCII));

      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).doesNotContain(" 200 ");
    }
  }
}
