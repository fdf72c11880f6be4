package dev.upfront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site as its readers meet it, on 1 May 2023, with the press pack in its ledger. */
class SiteTest {
  private static final String SEASON = "/series/heartstopper/2";

  @TempDir
  private static Path folder;

  private static TestSite site;

  @BeforeAll
  static void open() {
    site = TestSite.ofThePressPack(folder, "2023-05-01");
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void aSeasonPageAnswersFirst() {
    Element answer = site.page(SEASON).expectFirst(".answer-first");

    assertThat(answer.select(".sentence").text())
        .isEqualTo("Season 2 comes out on 3 Aug 2023 on Netflix.");
    assertThat(answer.select(".badge").text()).isEqualTo("Date announced");
    assertThat(answer.select(".deciding").text())
        .contains("returning to Netflix on Thursday 3 August")
        .contains("Reel & Dial, 19 Apr 2023");
  }

  @Test
  void everyPageGoesBackToAnyDay() {
    Document before = site.page(SEASON + "?as-of=2022-12-01");

    assertThat(before.select(".sentence").text())
        .isEqualTo("Season 2 is ordered. It is expected in Sep–Dec 2023 on Netflix.");
    assertThat(before.expectFirst(".badge").text()).isEqualTo("Expected, not announced");
    assertThat(before.text()).doesNotContain("19 Apr 2023,");
    // Whoever went back stays there.
    assertThat(before.select("main a[href^=/]:not(.timeline a, .asof a)"))
        .hasSizeGreaterThan(10)
        .allMatch(link -> link.attr("href").contains("as-of=2022-12-01"));
  }

  @Test
  void theDaysOnWhichSomethingChangedAreOneClickAway() {
    Element control = site.page(SEASON + "?as-of=2022-12-01").expectFirst(".asof");

    assertThat(control.select("[rel~=prev]").attr("href")).endsWith("as-of=2022-05-20");
    assertThat(control.select("[rel~=next]").attr("href")).endsWith("as-of=2023-04-19");
    assertThat(control.select(".now").attr("href")).isEqualTo(SEASON);
    assertThat(site.page(control.select("[rel~=next]").attr("href"))
            .select(".sentence")
            .text())
        .contains("3 Aug 2023");
  }

  @Test
  void eachQuoteLeadsToItsPlaceInTheArticle() {
    Document page = site.page(SEASON);

    assertThat(page.select(".claim blockquote a")).hasSizeGreaterThan(20).allSatisfy(link -> {
      String address = link.attr("href");
      Document article = site.page(address);
      Element mark = article.getElementById(address.substring(address.indexOf('#') + 1));
      assertThat(mark).isNotNull();
      assertThat(link.text()).startsWith(mark.text());
    });
  }

  @Test
  void whoRepeatsAnotherIsFoldedUnderIt() {
    Element premiere = site.page(SEASON).select("details.answer").stream()
        .filter(answer -> answer.select(".question").text().equals("Happening"))
        .findFirst()
        .orElseThrow();
    Element origin = premiere.expectFirst(".claim:has(> details)");

    assertThat(origin.expectFirst(".who").text()).startsWith("Reel & Dial, 19 Apr 2023");
    assertThat(origin.select("details .who").text()).startsWith("Popcorn Pigeon, 20 Apr 2023");
    assertThat(origin.expectFirst("details").hasAttr("open")).isFalse();
  }

  @Test
  void whatSpeaksAgainstAnAnswerIsShownWithIt() {
    Element premiere = site.page(SEASON).expectFirst("details.answer[open]");

    assertThat(premiere.select(".question").text()).isEqualTo("Premiere");
    assertThat(premiere.select(".claim.is-against").eachText())
        .anyMatch(claim -> claim.contains("Popcorn Pigeon") && claim.contains("13 Aug 2023"))
        .anyMatch(claim -> claim.contains("Meridian") && claim.contains("Sep–Dec 2023"));
  }

  @Test
  void slipsAreDrawnBelowOneAnother() {
    assertThat(site.page(SEASON)
            .expectFirst("section:contains(believed before) figure.bar")
            .select(".lane p")
            .eachText())
        .containsExactly(
            "Since 20 May 2022 Sep–Dec 2023, expected", "Since 19 Apr 2023 3 Aug 2023, official");
  }

  @Test
  void castAndCrewStandWithTheirParts() {
    Document page = site.page(SEASON);

    assertThat(page.expectFirst("tr:contains(Kit Connor)").text()).contains("Nick", "stays");
    assertThat(page.expectFirst("tr:contains(Leila Khan)").text()).contains("Sahar");
    assertThat(page.select("tr:contains(Euros Lyn)").text()).contains("director");
  }

  @Test
  void theFirstPageTellsWhatIsComingAndWhatChanged() {
    Document page = site.page("/");

    assertThat(page.select("section:contains(Coming up) .card-name").text())
        .contains("Heartstopper, season 2");
    assertThat(page.select(".changes").text()).contains("Premiere: 3 Aug 2023");
    assertThat(page.select("section:contains(Newly added) a").eachText())
        .anyMatch(title -> title.contains("Catherine Cawood"));
  }

  @Test
  void theCalendarTellsByMonthWhatIsToCome() {
    assertThat(
            site.page("/calendar").expectFirst("section:contains(August 2023)").text())
        .contains("3 Aug 2023", "Heartstopper, season 2", "Date announced");
    assertThat(site.page("/calendar?as-of=2022-12-01")
            .expectFirst("section:contains(September 2023)")
            .text())
        .contains("Sep–Dec 2023", "Expected, not announced");
  }

  @Test
  void aMonthHoldsDaysAsDaysAndWindowsAsBars() {
    Document august = site.page("/calendar?month=2023-08");
    assertThat(august.expectFirst("td:has(time[datetime=2023-08-03])").text())
        .contains("3", "Heartstopper, season 2");
    assertThat(august.select(".turn a").eachAttr("href"))
        .containsExactly("/calendar?month=2023-07", "/calendar?month=2023-09");

    Element october = site.page("/calendar?month=2023-10&as-of=2022-12-01").expectFirst(".month");
    assertThat(october.select(".days")).hasSize(6);
    assertThat(october.select(".span.is-guess"))
        .hasSizeGreaterThanOrEqualTo(5)
        .last()
        .satisfies(bar ->
            assertThat(bar.text()).contains("Heartstopper, season 2", "Sep–Dec 2023, expected"));
    assertThat(site.page("/calendar?month=2023-10")
            .expectFirst(".asof input[name=month]")
            .val())
        .isEqualTo("2023-10");
    // 1 October 2023 is a Sunday, 31 October a Tuesday.
    assertThat(october.select("td:has(.span)").eachAttr("colspan"))
        .startsWith("1")
        .endsWith("2");
    assertThat(site.get("/calendar?month=soon").statusCode()).isEqualTo(400);
  }

  @Test
  void whatViewersAskIsAnswered() {
    Element replies = site.page(SEASON).expectFirst(".replies");

    assertThat(replies.select("dt").eachText())
        .contains(
            "Will there be a season 2?",
            "When does it come out?",
            "Who says so?",
            "Does anybody say otherwise?",
            "Who is new in season 2?");
    assertThat(replies.select("div:contains(When does it) dd").text())
        .startsWith("Season 2 comes out on 3 Aug 2023 on Netflix."
            + " Before that, Sep–Dec 2023 was believed.");
    assertThat(replies.select("div:contains(otherwise) dd").text())
        .contains("Popcorn Pigeon said 13 Aug 2023 on 20 Apr 2023");
    assertThat(replies.select("dd a").eachAttr("href"))
        .allMatch(link -> !site.page(SEASON).select(link).isEmpty());
  }

  @Test
  void relatedSeriesSayWhatTheyShare(@TempDir Path own) {
    try (TestSite empty = TestSite.empty(own, "2023-05-01")) {
      empty.add("keepers.txt", """
          ‘The Lighthouse Keepers’ Renewed for Season 2
          Published: 2023-02-01

          Netflix has renewed The Lighthouse Keepers for a second season. Maeve Quill stars in the drama.
          """);
      empty.add("harbour.txt", """
          ‘Harbour Lights’ Renewed for Season 3
          Published: 2023-03-01

          Netflix has renewed Harbour Lights for a third season. Maeve Quill stars in the drama.
          """);

      assertThat(empty
              .page("/series/the-lighthouse-keepers/2")
              .select(".related li")
              .eachText())
          .containsExactly("Harbour Lights shares Maeve Quill, also on Netflix");
      assertThat(empty.page("/series/the-lighthouse-keepers/2?as-of=2023-02-15").select(".related"))
          .isEmpty();
    }
  }

  @Test
  void aPersonHasAPageWithEachPartAndWhoSaysSo() {
    Document page = site.page("/person/kit-connor");

    assertThat(page.expectFirst("h1").text()).isEqualTo("Kit Connor");
    Element part = page.expectFirst("li:contains(Season 2)");
    assertThat(part.text()).contains("plays Nick", "stays");
    assertThat(part.expectFirst("blockquote a").attr("href")).startsWith("/article?at=");
    assertThat(site.page("/person/kit-connor?as-of=2022-12-01").select(".asof [rel~=next]"))
        .isNotEmpty();
    assertThat(site.get("/person/kit-connor?as-of=2001-01-01").statusCode()).isEqualTo(404);
    assertThat(site.get("/person/nobody").body()).contains("Nobody is known as “nobody”");
  }

  @Test
  void aSeasonHasAPictureForWhereSomebodyLinksToIt() throws IOException {
    Document page = site.page(SEASON + "?as-of=2022-12-01");
    String address = page.expectFirst("meta[property=og:image]").attr("content");
    HttpResponse<byte[]> then = site.bytes(address, "Accept-Encoding", "gzip");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(then.body()));

    assertThat(address).startsWith(site.address().toString()).endsWith("as-of=2022-12-01");
    assertThat(TestSite.header(then, "Content-Type")).isEqualTo("image/png");
    assertThat(TestSite.header(then, "Content-Encoding")).isEmpty();
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(site.bytes(SEASON + "/picture.png", "Accept", "*/*").body())
        .isNotEqualTo(then.body());
  }

  @Test
  void noAnswerSendsAReaderElsewhere() {
    for (String path : new String[] {
      "//evil.example/",
      "/https://evil.example",
      "/search?q=https://evil.example",
      "/series//",
      "/series/heartstopper/",
      "/%2f%2fevil.example"
    }) {
      HttpResponse<String> answer = site.get(site.address() + path.substring(1));
      assertThat(answer.statusCode()).as(path).isIn(200, 400, 404);
      assertThat(TestSite.header(answer, "Location")).as(path).isEmpty();
    }
  }

  @Test
  void searchFindsByAPartAndByLikeness() {
    assertThat(site.page("/search?q=connor").select("main a").eachText()).contains("Kit Connor");
    assertThat(site.get("/search/suggest?q=conn").body()).contains("\"Kit Connor\"");
    assertThat(site.page("/search?q=stopper").select("main a").eachText()).contains("Heartstopper");
    assertThat(site.page("/search?q=Hartstoper").select("main a").eachText())
        .contains("Heartstopper");
    assertThat(site.page("/search?q=burrow").select("main a").eachText()).contains("BingeBurrow");
    assertThat(site.get("/search/suggest?q=heartst").body()).isEqualTo("[\"Heartstopper\"]");
  }

  @Test
  void anArticleWithoutADayIsSaidToBeOfAMonthAtTheLatest() {
    assertThat(site.page(SEASON).select(".who").eachText())
        .anyMatch(who -> who.startsWith("BingeBurrow, by Apr 2023: "))
        .noneMatch(who -> who.startsWith("BingeBurrow, 30 Apr 2023"));
  }

  /** Of two days that were named neither is sure; that it is out is. */
  @Test
  void theFigureBesideTheBadgeIsThatOfTheBadge(@TempDir Path own) {
    try (TestSite later = TestSite.ofThePressPack(own, "2023-12-01")) {
      later.add("out.txt", """
          ‘Heartstopper’ Season 2 Is Out
          Outlet: Harbour Telegraph
          Published: 2023-08-20

          Season 2 of Heartstopper premiered on August 3, 2023.
          """);
      for (String path : new String[] {SEASON, "/series/heartstopper"}) {
        assertThat(later.page(path).select(".state").eachText())
            .anyMatch(state -> state.startsWith("Out 9"));
      }
      assertThat(later.page(SEASON).expectFirst(".sureness").text())
          .endsWith(" that it is out, since 3 Aug 2023");
    }
  }

  @Test
  void anOutletHasItsRecord() {
    assertThat(site.page("/outlet?name=Meridian%20Press%20Agency").text())
        .contains("How far it is believed", "official");
    assertThat(site.page("/outlets").select("h1").text()).isEqualTo("Outlets");
  }

  @Test
  void whatIsUnknownIsSaidWithAWayOut() {
    HttpResponse<String> unknown = site.get("/series/hartstoper");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("Nothing is known of", "href=\"/series/heartstopper\"");

    assertThat(site.get("/series/heartstopper/9").statusCode()).isEqualTo(404);
    assertThat(site.get(SEASON + "?as-of=2001-01-01").body()).contains("first article");
    assertThat(site.get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(site.get(SEASON + "?as-of=someday").statusCode()).isEqualTo(400);
    assertThat(site.get(SEASON + "?as-of=+999999999-01-01").statusCode()).isEqualTo(400);
    assertThat(site.get("/series/heartstopper/x").statusCode()).isEqualTo(400);
    assertThat(site.get("/article?at=nowhere").statusCode()).isEqualTo(404);
    assertThat(site.post("/", "").statusCode()).isEqualTo(405);
  }

  @Test
  void noPageMayRunOrLoadWhatIsNotTheSitesOwn() {
    for (String path : new String[] {"/", SEASON, "/about", "/nowhere", "/assets/site.css"}) {
      assertThat(TestSite.header(site.get(path), "Content-Security-Policy"))
          .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
          .doesNotContain("unsafe");
      assertThat(TestSite.header(site.get(path), "X-Content-Type-Options")).isEqualTo("nosniff");
    }
    Document page = site.page(SEASON);
    assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json])"))
        .isEmpty();
    assertThat(page.select("link[href]:not([rel=canonical]), script[src]").eachAttr("href"))
        .noneMatch(address -> address.contains("//"));
  }

  @Test
  void saysThatItIsWell() {
    assertThat(site.get("/health").body()).isEqualTo("ok\n");
  }

  @Test
  void aLedgerThatCannotBeReadIsSaidOnPagesAndToPrograms(@TempDir Path own) {
    try (TestSite broken = TestSite.empty(own, "2023-05-01")) {
      broken.loseTheLedger();

      assertThat(broken.get("/health").statusCode()).isEqualTo(503);
      assertThat(broken.get("/series/heartstopper").body()).contains("The ledger cannot be read");
      assertThat(broken.get("/api/v1/search?q=a").body()).contains("\"status\":503");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/series/heartstopper",
        "/series/heartstopper/2",
        "/person/kit-connor",
        "/calendar",
        "/calendar?month=2023-08",
        "/outlets",
        "/outlet?name=BingeBurrow",
        "/search?q=e",
        "/about"
      })
  void aPageIsLight(String path) {
    int bytes = site.bytes(path, "Accept-Encoding", "gzip").body().length;
    for (String file : site.page(path).select("link[rel=stylesheet], script[src]").stream()
        .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
        .toList()) {
      bytes += site.bytes(file, "Accept-Encoding", "gzip").body().length;
    }

    assertThat(bytes).isLessThan(60_000);
  }

  @Test
  void aPageIsSentOnceAndDeflated() throws IOException {
    HttpResponse<byte[]> first = site.bytes(SEASON, "Accept-Encoding", "gzip");
    String tag = TestSite.header(first, "ETag");

    assertThat(TestSite.header(first, "Content-Encoding")).isEqualTo("gzip");
    assertThat(first.body().length).isLessThan(60_000);
    assertThat(new String(
            new GZIPInputStream(new ByteArrayInputStream(first.body())).readAllBytes(),
            StandardCharsets.UTF_8))
        .isEqualTo(site.get(SEASON).body());
    assertThat(site.get(SEASON, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(site.get(SEASON + "?as-of=2022-12-01", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }
}
