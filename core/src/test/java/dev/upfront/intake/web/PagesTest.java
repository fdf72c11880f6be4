package dev.upfront.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One article has one address, however it was come by. Every host is this machine. */
@Timeout(30)
class PagesTest {
  private final Clockwork clock = new Clockwork();
  private final LocalSite site;
  private final Fetcher web;
  private final Pages pages;

  PagesTest() throws IOException {
    site = new LocalSite();
    web = Fetcher.of(
        Manners.usual("test").allowingPrivate(),
        host -> List.of(InetAddress.getByName("127.0.0.1")),
        clock,
        clock);
    pages = new Pages(web, at -> Validators.NONE);
  }

  @AfterEach
  void close() {
    web.close();
    site.close();
  }

  private static String page(String attributes, String canonical, String text) {
    return """
        <!doctype html><html %s><head><title>Loki</title><link rel="canonical" href="%s"></head>
        <body><article><h1>Loki</h1><p>%s</p></article></body></html>""".formatted(attributes, canonical, text);
  }

  private Brought.Taken take(String host, String path) throws InterruptedException {
    Brought brought = pages.take(site.onHost(host, path));
    assertThat(brought).isInstanceOf(Brought.Taken.class);
    return (Brought.Taken) brought;
  }

  private String address(String host, String path) throws InterruptedException {
    return String.valueOf(take(host, path).article().address());
  }

  @Test
  void aPageIsBelievedAboutItsOwnSite() throws InterruptedException {
    site.at("/a?ref=1", page("", "/a", "Loki will return."));

    Brought.Taken taken = take("www.news.com", "/a?ref=1");

    assertThat(taken.article().address())
        .isEqualTo(site.onHost("www.news.com", "/a").toString());
    assertThat(taken.at()).isEqualTo(site.onHost("www.news.com", "/a?ref=1"));
    assertThat(site.paths()).containsExactly("/robots.txt", "/a?ref=1");
  }

  @Test
  void aCopyForPhonesLeadsToThePageItself() throws InterruptedException {
    String whole = site.onHost("www.news.com", "/a").toString();
    site.at("/amp/a", page("⚡ lang=en", whole, "Short."));
    site.at("/a", page("", whole, "The whole article."));

    Brought.Taken taken = take("amp.news.com", "/amp/a");

    assertThat(taken.article().address()).isEqualTo(whole);
    assertThat(taken.article().text()).contains("The whole article.");
    assertThat(address("amp.cache.net", "/amp/a")).isEqualTo(whole);
  }

  @Test
  void aCopyWhosePageIsGoneStandsForIt() throws InterruptedException {
    String whole = site.onHost("www.news.com", "/gone").toString();
    site.at("/amp/a", page("amp lang=en", whole, "Short."));

    assertThat(take("amp.news.com", "/amp/a").article())
        .satisfies(article -> assertThat(article.address()).isEqualTo(whole))
        .satisfies(article -> assertThat(article.text()).contains("Short."));
  }

  @Test
  void nobodyCanSpeakForAPageOfAnotherSite() throws InterruptedException {
    String victim = site.onHost("www.news.com", "/a").toString();
    site.at("/lie", page("", victim, "Loki is cancelled."));
    site.at("/a", page("", victim, "Loki will return."));
    site.at(
        "/lie2", page("", site.onHost("www.news.com", "/gone").toString(), "Loki is cancelled."));

    Brought.Taken taken = take("liar.net", "/lie");
    assertThat(taken.article().address()).isEqualTo(victim);
    assertThat(taken.article().text()).contains("Loki will return.");
    assertThat(address("liar.net", "/lie2"))
        .isEqualTo(site.onHost("liar.net", "/lie2").toString());
  }

  @Test
  void theServersWordOnTheEncodingCounts() throws InterruptedException {
    site.at(
        "/a",
        LocalSite.body(
            "text/html; charset=windows-1251",
            "<p>Локи вернётся.</p>".getBytes(java.nio.charset.Charset.forName("windows-1251"))));

    assertThat(take("www.news.com", "/a").article().text()).contains("Локи вернётся.");
  }

  @Test
  void whatHoldsNoArticleIsTold() throws InterruptedException {
    site.at(
        "/a",
        LocalSite.body("text/html", "<script>play()</script>".getBytes(StandardCharsets.UTF_8)));
    URI address = site.onHost("www.news.com", "/a");

    assertThat(pages.take(address)).isInstanceOfSatisfying(Brought.Nothing.class, nothing -> {
      assertThat(nothing.reason()).isEqualTo(Reason.NO_ARTICLE);
      assertThat(nothing.message()).startsWith(address.toString());
    });
  }
}
