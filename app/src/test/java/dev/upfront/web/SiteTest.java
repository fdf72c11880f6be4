package dev.upfront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    assertThat(control.select("[rel=prev]").attr("href")).endsWith("as-of=2022-05-20");
    assertThat(control.select("[rel=next]").attr("href")).endsWith("as-of=2023-04-19");
    assertThat(control.select(".now").attr("href")).isEqualTo(SEASON);
    assertThat(site.page(control.select("[rel=next]").attr("href"))
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
  void searchFindsByAPartAndByLikeness() {
    assertThat(site.page("/search?q=stopper").select("main a").eachText()).contains("Heartstopper");
    assertThat(site.page("/search?q=Hartstoper").select("main a").eachText())
        .contains("Heartstopper");
    assertThat(site.page("/search?q=burrow").select("main a").eachText()).contains("BingeBurrow");
    assertThat(site.get("/search/suggest?q=heartst").body()).isEqualTo("[\"Heartstopper\"]");
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
    assertThat(page.select("link[href], script[src]").eachAttr("href"))
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
