package dev.upfront.intake.web;

import static dev.upfront.intake.web.LocalSite.body;
import static dev.upfront.intake.web.LocalSite.gzip;
import static dev.upfront.intake.web.LocalSite.moved;
import static dev.upfront.intake.web.LocalSite.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fetcher against real servers on this machine, well-behaved ones and others. */
@Timeout(30)
class FetcherTest {
  private static final String PAGE = "<p>Loki will return.</p>";
  /** So patient that a busy machine is not taken for a slow server. */
  private static final Manners MANNERS = Manners.usual("test")
      .allowingPrivate()
      .patience(Duration.ofSeconds(20), Duration.ofSeconds(25));

  private static final Manners IMPATIENT =
      MANNERS.patience(Duration.ofMillis(400), Duration.ofMillis(1200));

  private final Clockwork clock = new Clockwork();
  private LocalSite site;
  private Fetcher web;

  FetcherTest() throws IOException {
    site = new LocalSite().at("/news", PAGE);
    web = fetcher(MANNERS);
  }

  @BeforeEach
  void open() {
    assertThat(site.asked()).isEmpty();
  }

  @AfterEach
  void close() {
    web.close();
    site.close();
  }

  private Fetcher fetcher(Manners manners) {
    return Fetcher.of(manners, Resolver.system(), clock, clock);
  }

  private Fetched fetch(URI address) throws InterruptedException {
    return web.fetch(address, Wanted.PAGE, at -> Validators.NONE);
  }

  private Fetched impatiently(URI address) throws InterruptedException {
    try (Fetcher impatient = fetcher(IMPATIENT)) {
      return impatient.fetch(address, Wanted.PAGE, at -> Validators.NONE);
    }
  }

  private Fetched.Page page(URI address) throws InterruptedException {
    Fetched fetched = fetch(address);
    assertThat(fetched).isInstanceOf(Fetched.Page.class);
    return (Fetched.Page) fetched;
  }

  private Fetched.Nothing nothing(URI address) throws InterruptedException {
    Fetched fetched = fetch(address);
    assertThat(fetched).isInstanceOf(Fetched.Nothing.class);
    return (Fetched.Nothing) fetched;
  }

  private static String text(Fetched.Page page) {
    return new String(page.body(), StandardCharsets.UTF_8);
  }

  @Test
  void saysWhoAsksAndTakesWhatStandsThere() throws InterruptedException {
    Fetched.Page page = page(site.address("/news"));

    assertThat(text(page)).isEqualTo(PAGE);
    assertThat(page.mediaType()).isEqualTo("text/html");
    assertThat(page.charset()).isEqualTo("UTF-8");
    assertThat(site.paths()).containsExactly("/robots.txt", "/news");
    assertThat(site.asked())
        .allSatisfy(asked -> assertThat(asked.header("User-agent"))
            .isEqualTo("Upfront/test (reads television news; robot name: upfront)"));
  }

  @Test
  void heedsRobotsTxtAndAsksForItOnce() throws InterruptedException {
    site.at(
        "/robots.txt",
        "User-agent: *\nDisallow: /\n\nUser-agent: Upfront\nDisallow: /private\nCrawl-delay: 7\n");
    site.at("/private/news", PAGE);

    assertThat(nothing(site.address("/private/news")))
        .isEqualTo(new Fetched.Nothing(
            site.address("/private/news"),
            Reason.ROBOTS,
            site.address("/private/news")
                + " is forbidden to robots by its robots.txt: save it from a browser",
            false,
            null));
    page(site.address("/news"));
    page(site.address("/news"));

    assertThat(site.paths()).containsExactly("/robots.txt", "/news", "/news");
    assertThat(clock.slept()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 206, 304, 401, 403, 404})
  void whoHasNoRobotsTxtAllowsAll(int status) throws InterruptedException {
    site.at("/robots.txt", status(status));

    page(site.address("/news"));
  }

  @Test
  void aRedirectIsHeldToTheRobotsTxtOfWhereItLeads() throws InterruptedException {
    site.at("/robots.txt", "User-agent: *\nDisallow: /private").at("/go", moved("/private"));

    assertThat(nothing(site.address("/go")).reason()).isEqualTo(Reason.ROBOTS);
  }

  @Test
  void whereRobotsTxtCannotBeHadNothingIsAskedUntilLater() throws InterruptedException {
    site.at("/robots.txt", status(500));
    assertThat(nothing(site.address("/news")).reason()).isEqualTo(Reason.SERVER_TROUBLE);

    site.at("/robots.txt", status(404));
    assertThat(nothing(site.address("/news")).reason()).isEqualTo(Reason.SERVER_TROUBLE);
    clock.pass(Duration.ofMinutes(11));

    page(site.address("/news"));
    assertThat(site.paths()).containsExactly("/robots.txt", "/robots.txt", "/news");
  }

  @Test
  void givesEachHostItsRestAndNoOther() throws InterruptedException {
    page(site.address("/news"));
    page(site.address("/news"));
    page(site.onHost("localhost", "/news"));

    // The robots.txt of a host is a request like any other.
    assertThat(clock.slept())
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void asksWhetherAPageHasChanged() throws InterruptedException {
    Validators given = new Validators("\"v1\"", "Fri, 01 Mar 2024 10:00:00 GMT");
    site.at("/news", request -> {
      boolean same = "\"v1\"".equals(request.getRequestHeaders().getFirst("If-None-Match"));
      (same
              ? status(304, "Cache-Control", "public, max-age=600")
              : body(
                  "text/html",
                  PAGE.getBytes(StandardCharsets.UTF_8),
                  "ETag",
                  "\"v1\"",
                  "Last-Modified",
                  "Fri, 01 Mar 2024 10:00:00 GMT"))
          .answer(request);
    });
    assertThat(page(site.address("/news")).validators()).isEqualTo(given);

    assertThat(web.fetch(site.address("/news"), Wanted.PAGE, at -> given))
        .isEqualTo(new Fetched.Unchanged(site.address("/news"), Duration.ofMinutes(10)));
    assertThat(site.asked().get(2).header("If-modified-since"))
        .isEqualTo("Fri, 01 Mar 2024 10:00:00 GMT");
  }

  @Test
  void followsRedirectsOneByOne() throws InterruptedException {
    site.at("/a", status(301, "Location", "/b")).at("/b", status(308, "Location", "/news"));
    site.at("/c", status(301, "Location", "/d")).at("/d", moved("/news"));

    Fetched.Page lasting = page(site.address("/a"));
    assertThat(lasting.address()).isEqualTo(site.address("/news"));
    assertThat(lasting.movedForGood()).isTrue();
    assertThat(page(site.address("/c")).movedForGood()).isFalse();
    assertThat(page(site.address("/news")).movedForGood()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://example.com/", "gopher://a/", "http://", ""})
  void aRedirectThatLeadsOffTheWebIsNotFollowed(String to) throws InterruptedException {
    site.at("/go", moved(to));

    assertThat(nothing(site.address("/go")).reason()).isEqualTo(Reason.NO_WEB_ADDRESS);
  }

  @Test
  void aRedirectInCirclesEnds() throws InterruptedException {
    AtomicInteger hops = new AtomicInteger();
    site.at("/circle", moved("/circle"));
    site.at("/on", request -> moved("/on?" + hops.incrementAndGet()).answer(request));

    assertThat(nothing(site.address("/circle")).reason()).isEqualTo(Reason.REDIRECTED_IN_CIRCLES);
    assertThat(site.paths()).hasSize(10);
  }

  @Test
  void aPrivateAddressIsRefusedBeforeAnyConnection() throws InterruptedException {
    web.close();
    web = fetcher(Manners.usual("test"));

    assertThat(nothing(site.address("/news")).message())
        .isEqualTo(
            site.address("/news")
                + " leads to a private address (127.0.0.1): pass --allow-private if that is what you want");
    assertThat(nothing(site.onHost("localhost", "/news")).reason())
        .isEqualTo(Reason.PRIVATE_ADDRESS);
    assertThat(nothing(site.onHost("[::ffff:127.0.0.1]", "/news")).reason())
        .isEqualTo(Reason.PRIVATE_ADDRESS);
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void aNameAnyOfWhoseAddressesIsPrivateIsRefused() throws Exception {
    web.close();
    web = Fetcher.of(
        Manners.usual("test"),
        host ->
            List.of(InetAddress.getByName("2606:4700::1111"), InetAddress.getByName("10.0.0.1")),
        clock,
        clock);

    assertThat(nothing(URI.create("http://news.example/")).reason())
        .isEqualTo(Reason.PRIVATE_ADDRESS);
  }

  /** 127.0.0.1 stands for the public internet here, 127.0.0.2 for what is private. */
  @Test
  void eachRedirectIsCheckedAsTheFirstAddressWas() throws Exception {
    List<String> lookedUp = new ArrayList<>();
    try (LocalSite secret = new LocalSite("127.0.0.2", 0).at("/secret", PAGE);
        Fetcher wary = wary(host -> {
          lookedUp.add(host);
          return host.equals("inside.example") ? "127.0.0.2" : "127.0.0.1";
        })) {
      site.at("/go", moved("http://inside.example:" + secret.port() + "/secret"));

      Fetched fetched =
          wary.fetch(site.onHost("outside.example", "/go"), Wanted.PAGE, at -> Validators.NONE);

      assertThat(((Fetched.Nothing) fetched).reason()).isEqualTo(Reason.PRIVATE_ADDRESS);
      assertThat(lookedUp).contains("outside.example", "inside.example");
      assertThat(secret.asked()).isEmpty();
    }
  }

  /** A name that changes where it leads between the check and the connection has nothing to change: one look-up serves both. */
  @Test
  void theConnectionGoesToTheAddressThatWasChecked() throws Exception {
    AtomicInteger lookUps = new AtomicInteger();
    try (LocalSite secret = new LocalSite("127.0.0.2", site.port()).at("/news", "secret");
        Fetcher wary = wary(host -> lookUps.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2")) {
      site.at("/robots.txt", status(404, "Connection", "close"));

      Fetched fetched =
          wary.fetch(site.onHost("rebinding.example", "/news"), Wanted.PAGE, at -> Validators.NONE);

      assertThat(((Fetched.Nothing) fetched).reason()).isEqualTo(Reason.PRIVATE_ADDRESS);
      assertThat(site.paths()).containsExactly("/robots.txt");
      assertThat(lookUps).hasValue(2);
      assertThat(secret.asked()).isEmpty();
    }
  }

  private interface Names {
    String address(String host);
  }

  private Fetcher wary(Names names) throws UnknownHostException {
    InetAddress outside = InetAddress.getByName("127.0.0.1");
    return Fetcher.of(
        MANNERS,
        host -> List.of(InetAddress.getByName(names.address(host))),
        outside::equals,
        clock,
        clock);
  }

  @Test
  void unpacksWhatIsPacked() throws Exception {
    byte[] long_ = PAGE.repeat(1000).getBytes(StandardCharsets.UTF_8);
    site.at("/news", body("text/html", gzip(long_), "Content-Encoding", "gzip"));

    assertThat(page(site.address("/news")).body()).isEqualTo(long_);
    assertThat(site.asked().get(1).header("Accept-encoding")).isEqualTo("gzip");
  }

  @Test
  void whatUnpacksToFarMoreIsRefused() throws Exception {
    site.at("/news", body("text/html", gzip(new byte[12_000_000]), "Content-Encoding", "gzip"));

    assertThat(nothing(site.address("/news")).reason()).isEqualTo(Reason.BOMB);
  }

  @Test
  void moreThanAPageMayHaveIsRefusedPackedOrNot() throws Exception {
    byte[] letters = new byte[15_000_001];
    new Random(1).nextBytes(letters);
    site.at("/packed", body("text/html", gzip(letters), "Content-Encoding", "gzip"));
    site.at("/plain", body("text/html", letters));

    assertThat(nothing(site.address("/packed")).reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(nothing(site.address("/plain")).message())
        .endsWith(
            "is larger than the 15 MB that are read: save the article alone and add the file");
  }

  @Test
  void anEndlessBodyWithoutALengthIsCutOff() throws Exception {
    AtomicInteger megabytes = new AtomicInteger();
    try (RudeServer server = new RudeServer(out -> {
      out.write(RudeServer.bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
      byte[] megabyte = new byte[1_000_000];
      while (megabytes.incrementAndGet() < 1000) {
        out.write(megabyte);
      }
    })) {
      assertThat(nothing(server.address()).reason()).isEqualTo(Reason.TOO_LARGE);
      assertThat(megabytes.get()).isLessThan(100);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', the body drips",
    "'HTTP/1.1 200 OK\r\nX-Slow: ', a header drips",
    "'', the status drips"
  })
  void whatDripsIsCutOff(String start, String what) throws Exception {
    try (RudeServer server = new RudeServer(out -> {
      out.write(RudeServer.bytes(start));
      for (int i = 0; i < 1000; i++) {
        out.write('x');
        out.flush();
        Thread.sleep(50);
      }
    })) {
      assertThat(impatiently(server.address()))
          .as(what)
          .isInstanceOfSatisfying(
              Fetched.Nothing.class,
              nothing -> assertThat(nothing.reason()).isEqualTo(Reason.TOO_SLOW));
    }
  }

  @Test
  void aNameThatIsNeverFoundIsNotWaitedFor() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Resolver stuck = host -> {
      try {
        never.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new UnknownHostException(host);
    };
    try (Fetcher web =
        Fetcher.of(MANNERS.connecting(Duration.ofMillis(100)), stuck, clock, clock)) {
      assertThat(web.fetch(
              URI.create("https://reel.example/"), Wanted.PAGE, address -> Validators.NONE))
          .isInstanceOfSatisfying(
              Fetched.Nothing.class,
              nothing -> assertThat(nothing.message())
                  .contains("is of a host that could not be looked up in time"));
    }
  }

  @Test
  void silenceIsNotWaitedOut() throws Exception {
    try (RudeServer server = new RudeServer(out -> Thread.sleep(60_000))) {
      assertThat(impatiently(server.address()))
          .isInstanceOfSatisfying(
              Fetched.Nothing.class,
              nothing -> assertThat(nothing.reason()).isEqualTo(Reason.TOO_SLOW));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH_9.6\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\ncut",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain",
        "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 5\r\n\r\nplain",
        "HTTP/1.1 abc\r\n\r\n",
        ""
      })
  void whatIsNoAnswerIsTold(String answer) throws Exception {
    try (RudeServer server = new RudeServer(out -> out.write(RudeServer.bytes(answer)))) {
      assertThat(nothing(server.address()).reason()).isEqualTo(Reason.BROKEN);
    }
  }

  @Test
  void headersWithoutEndAreCutOff() throws Exception {
    try (RudeServer server = new RudeServer(out -> {
      out.write(RudeServer.bytes("HTTP/1.1 200 OK\r\n"));
      for (int i = 0; i < 10_000_000; i++) {
        out.write(RudeServer.bytes("X-" + i + ": y\r\n"));
      }
    })) {
      assertThat(nothing(server.address()).reason()).isEqualTo(Reason.BROKEN);
    }
  }

  @Test
  void whatIsNoPageIsNotRead() throws InterruptedException {
    site.at("/poster", body("image/png", new byte[100]));

    assertThat(nothing(site.address("/poster")).message())
        .endsWith("/poster is image/png, not a page: give a page of text");
  }

  @ParameterizedTest
  @CsvSource({
    "404, NOT_THERE, false",
    "410, NOT_THERE, true",
    "403, REFUSED, false",
    "500, SERVER_TROUBLE, false",
    "204, REFUSED, false",
  })
  void aStatusIsTold(int status, Reason reason, boolean gone) throws InterruptedException {
    site.at("/news", status(status));

    Fetched.Nothing nothing = nothing(site.address("/news"));

    assertThat(nothing.reason()).isEqualTo(reason);
    assertThat(nothing.gone()).isEqualTo(gone);
    assertThat(nothing.message()).contains("status " + status);
  }

  @Test
  void aBusyServerIsAskedAgainWhenItSays() throws InterruptedException {
    AtomicInteger times = new AtomicInteger();
    site.at(
        "/news",
        request -> (times.getAndIncrement() == 0
                ? status(503, "Retry-After", "5")
                : LocalSite.html(PAGE))
            .answer(request));

    assertThat(text(page(site.address("/news")))).isEqualTo(PAGE);
    assertThat(clock.slept()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(5));
  }

  @Test
  void aLongWaitIsToldAndNotWaitedFor() throws InterruptedException {
    site.at("/news", status(429, "Retry-After", "Fri, 01 Mar 2024 14:00:01 GMT"));

    assertThat(nothing(site.address("/news")).retryAfter()).isEqualTo(Duration.ofHours(2));
    assertThat(clock.slept()).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void whereNobodyListensThereIsNoConnection() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }

    assertThat(nothing(URI.create("http://127.0.0.1:" + free + "/")).reason())
        .isEqualTo(Reason.NO_CONNECTION);
  }

  @Test
  void anUnknownHostIsTold() throws Exception {
    web.close();
    web = Fetcher.of(
        MANNERS,
        host -> {
          throw new UnknownHostException(host);
        },
        clock,
        clock);

    assertThat(nothing(URI.create("http://nowhere.example/")).message())
        .isEqualTo("http://nowhere.example/ is of a host that is not known: check the name");
  }
}
