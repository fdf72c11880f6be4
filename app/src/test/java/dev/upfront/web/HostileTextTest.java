package dev.upfront.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import dev.upfront.reading.Reading;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in an article, as its text, title, outlet, address or names, stays text on every page. */
class HostileTextTest {
  private static final Set<String> ELEMENTS = Set.of(
      ("html head meta title link script body a header form label input datalist option button nav main"
              + " section article h1 h2 h3 h4 p span b em ul ol li dl dt dd div table thead tbody tr th td"
              + " details summary blockquote figure figcaption svg path rect line text time mark abbr footer pre code")
          .split(" "));
  private static final Set<String> ADDRESSES = Set.of("href", "src", "action");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "\" autofocus onfocus=\"alert(1)",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)//https://",
        "data:text/html,<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</title><svg onload=alert(1)>",
        "</script><script>alert(1)</script>",
        "</mark></p><base href=//evil.example><form action=//evil.example><input>",
        "<!--<script>",
        "--><img src=x>",
        "]]><b onclick=alert(1)>x",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#x3C;img src=x onerror=alert(1)&#x3E;",
        "${7*7}@if(true)$unsafe{1}",
        "\u2028alert(1)\u2029</style><style>*{display:none}",
        "\u202e<svg><animate onbegin=alert(1)>",
        "<a href=\"java\tscript:alert(1)\">x</a>",
        "<math><mtext><table><mglyph><style><img src onerror=alert(1)>",
        "/../../\\..\\%2e%2e%2f?x=1#y",
      })
  void staysText(String payload) {
    try (TestSite site = TestSite.empty(folder, "2023-05-01")) {
      Claim first = record(site, payload, "https://a.example/" + payload, "2023-04-01");
      record(site, payload, payload, "2023-04-02");
      Links links = new Links(null);

      Set<String> seen = new LinkedHashSet<>();
      Set<String> left = new LinkedHashSet<>(List.of(
          "/",
          "/outlets",
          links.series(first.series()),
          links.season(first.series(), 2),
          links.season(first.series(), 9),
          links.outlet(payload),
          links.person(payload),
          links.month(YearMonth.of(2023, 8)),
          links.article(payload, 1),
          "/series/" + Links.encoded(payload.replace("/", "").replace("\\", "")),
          "/series/x/2?as-of=" + Links.encoded(payload),
          "/search?q=" + Links.encoded(payload)));
      while (!left.isEmpty()) {
        String path = left.iterator().next();
        left.remove(path);
        seen.add(path);
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isIn(200, 400, 404);
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
          continue;
        }
        Document page = Jsoup.parse(answer.body(), site.address().toString());
        assertHarmless(path, page);
        page.select("a[href^=/]").eachAttr("href").stream()
            .map(address -> address.replaceFirst("#.*", ""))
            // Months go on for ever, and one shows what stands in each.
            .filter(address -> !seen.contains(address) && !address.contains("?month="))
            .forEach(left::add);
      }
      assertThat(seen).hasSizeGreaterThan(9);
      assertThat(site.page(links.season(first.series(), 2)).expectFirst("h1").wholeText())
          .isEqualTo(first.series() + ", season 2");
    }
  }

  private static void assertHarmless(String path, Document page) {
    for (Element element : page.getAllElements()) {
      if (element == page) {
        continue;
      }
      assertThat(ELEMENTS).as(path).contains(element.normalName());
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        assertThat(name).as(path).doesNotStartWith("on").isNotEqualTo("style");
        if (ADDRESSES.contains(name)) {
          assertThat(attribute.getValue()).as(path).matches("(?s)(/(?!/)|#|https?://|webcal://).*");
        }
      }
      if (element.normalName().equals("script")) {
        if (element.hasAttr("src")) {
          assertThat(element.attr("src")).startsWith("/assets/site.js?");
        } else {
          assertThat(element.attr("type")).isEqualTo("application/ld+json");
          assertThat(JsonMapper.shared().readTree(element.data()).isEmpty()).isFalse();
        }
      }
    }
    assertThat(page.select("main")).as(path).hasSize(1);
    assertThat(page.select("body > footer")).as(path).hasSize(1);
  }

  /** An article in which the payload stands in every place that holds text. */
  private static Claim record(TestSite site, String payload, String address, String day) {
    String text = payload + "\n\nNews: " + payload + " is back in August. " + payload;
    Evidence quote = Evidence.of(text, payload.length() + 2, text.length());
    Window august = Window.of(PartialDate.of(2023, 8));
    List<Claim> claims = List.of(
        claim(payload, new Fact.Release(august, payload, null), quote),
        claim(payload, new Fact.Renewed(payload), quote),
        claim(payload, new Fact.Cast(payload, payload, CastStatus.JOINS), quote),
        claim(payload, new Fact.Crew(payload, Job.CREATOR), quote),
        claim(payload, new Fact.BasedOn(payload, payload), quote));
    Article article = new Article(address, payload, payload, address, LocalDate.parse(day), text);
    site.ledger()
        .record(new Reading(
            article, Window.of(PartialDate.of(LocalDate.parse(day))), payload, 2, claims));
    return claims.getFirst();
  }

  private static Claim claim(String payload, Fact fact, Evidence quote) {
    return new Claim(payload, 2, fact, Modality.OFFICIAL, payload, quote);
  }
}
