package dev.upfront.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import com.sun.management.ThreadMXBean;
import dev.upfront.intake.Article;
import dev.upfront.intake.web.Fetched;
import dev.upfront.intake.web.Validators;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class FeedsTest {
  private static final String RSS = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Couchlight</title><link>https://couchlight.example/</link><description/><ttl>45</ttl>
        <item><title>Silo &amp; more&nbsp;news</title><link>/silo?utm_source=rss#top</link>
          <pubDate>Fri, 01 Mar 2024 10:00:00 GMT</pubDate><description>Short.</description>
          <content:encoded><![CDATA[<p>The longer text.</p>]]></content:encoded></item>
        <item><title>No link</title><guid isPermaLink="true">https://couchlight.example/guid</guid></item>
        <item><title>Off the web</title><link>file:///etc/passwd</link></item>
      </channel></rss>""";

  private static Feed read(String type, String body) throws FeedException {
    return Feeds.read(page(type, null, body.getBytes(StandardCharsets.UTF_8)));
  }

  private static Fetched.Page page(String type, @Nullable String charset, byte[] body) {
    return new Fetched.Page(
        URI.create("https://couchlight.example/feed/"),
        false,
        body,
        type,
        charset,
        Validators.NONE,
        null);
  }

  @Test
  void readsRss() throws FeedException {
    Feed feed = read("application/rss+xml", RSS);

    assertThat(feed.title()).isEqualTo("Couchlight");
    assertThat(feed.every()).isEqualTo(Duration.ofMinutes(45));
    assertThat(feed.entries())
        .extracting(entry -> entry.address().toString())
        .containsExactly("https://couchlight.example/silo", "https://couchlight.example/guid");
    assertThat(feed.entries().get(0))
        .isEqualTo(new Entry(
            URI.create("https://couchlight.example/silo"),
            "Silo & more\u00a0news",
            Instant.parse("2024-03-01T10:00:00Z"),
            "2024-03-01T10:00:00Z",
            "<p>The longer text.</p>"));
  }

  @Test
  void readsAtomWithItsLastChangeAsStamp() throws FeedException {
    Feed feed = read("text/plain", """
        \uFEFF
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Reel</title><id>x</id><updated>2024-03-02T00:00:00Z</updated>
        <entry><title>Silo</title><id>1</id><link rel="alternate" href="https://reel.example/silo"/>
        <published>2024-03-01T10:00:00Z</published><updated>2024-03-02T11:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text.</p></div></content></entry></feed>""");

    assertThat(feed.title()).isEqualTo("Reel");
    assertThat(feed.entries()).singleElement().satisfies(entry -> {
      assertThat(entry.address()).hasToString("https://reel.example/silo");
      assertThat(entry.published()).isEqualTo("2024-03-01T10:00:00Z");
      assertThat(entry.stamp()).isEqualTo("2024-03-02T11:00:00Z");
      assertThat(entry.html()).contains("<p>Text.</p>");
    });
  }

  @Test
  void readsJsonFeed() throws FeedException {
    Feed feed = read("application/json", """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Reel", "items": [
          {"id": "1", "url": "https://reel.example/silo", "title": "Silo", "content_text": "a < b",
           "date_published": "2024-03-01T10:00:00+01:00"}, {"id": 7}, "no item"]}""");

    assertThat(feed.entries())
        .containsExactly(new Entry(
            URI.create("https://reel.example/silo"),
            "Silo",
            Instant.parse("2024-03-01T09:00:00Z"),
            "2024-03-01T09:00:00Z",
            "<p>a &lt; b"));
  }

  @Test
  void readsSitemapsWithNewsAndTheirIndex() throws FeedException {
    String xml = """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://reel.example/silo</loc><lastmod>2024-03-02</lastmod><news:news><news:publication>
        <news:name>Reel &amp; Dial</news:name><news:language>en</news:language></news:publication>
        <news:publication_date>2024-03-01T10:00:00Z</news:publication_date><news:title>Silo é</news:title>
        </news:news></url><url><loc>https://reel.example/plain</loc></url></urlset>""";
    Feed news = Feeds.read(page("text/xml", null, xml.getBytes(StandardCharsets.ISO_8859_1)));
    Feed index = read("text/xml", """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://reel.example/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>
        <sitemap><loc>https://reel.example/new.xml</loc><lastmod>2024-03-01</lastmod></sitemap></sitemapindex>""");

    assertThat(news.title()).isEqualTo("Reel & Dial");
    assertThat(news.entries()).hasSize(2).first().satisfies(entry -> {
      assertThat(entry.title()).isEqualTo("Silo é");
      assertThat(entry.published()).isEqualTo("2024-03-01T10:00:00Z");
      assertThat(entry.stamp()).isEqualTo("2024-03-02T00:00:00Z");
    });
    assertThat(index.parts())
        .containsExactly(
            URI.create("https://reel.example/new.xml"), URI.create("https://reel.example/old.xml"));
  }

  @Test
  void theServersWordOnTheEncodingCountsAndForbiddenCharactersAreDropped() throws FeedException {
    byte[] latin = RSS.replace("encoding=\"UTF-8\"", "encoding=\"windows-1252\"")
        .replace("Couchlight", "Élite\u0001")
        .getBytes(java.nio.charset.Charset.forName("windows-1252"));

    assertThat(Feeds.read(page("application/rss+xml", null, latin)).title()).isEqualTo("Élite");
  }

  @ParameterizedTest
  @MethodSource
  void whatIsNoFeedIsTold(String body, String wrong) {
    assertThatThrownBy(() -> read("application/rss+xml", body))
        .isInstanceOf(FeedException.class)
        .hasMessageStartingWith(wrong);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> whatIsNoFeedIsTold() {
    String laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    String outside = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    return Stream.<Object[]>of(
            new Object[] {named("nothing", " \n"), "is empty"},
            new Object[] {
              named("a page", "<!DOCTYPE html><title>x</title>"), "is a page, not a feed"
            },
            new Object[] {
              named("a page as XML", "<html xmlns='x'><br></html>"), "is a page, not a feed"
            },
            new Object[] {named("entities", laughs + RSS.substring(39)), "declares a document type"
            },
            new Object[] {
              named("an outer entity", outside + "<rss>&x;</rss>"), "declares a document type"
            },
            new Object[] {
              named("an outer DTD", "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:1/x'><rss/>"),
              "declares"
            },
            new Object[] {
              named("half a feed", RSS.substring(0, 400)), "is not well-formed XML (line "
            },
            new Object[] {
              named("depth", "<rss>" + "<a>".repeat(100_000)), "has too many or too deep elements"
            },
            new Object[] {
              named("breadth", "<rss>" + "<a/>".repeat(1_100_000)), "has too many or too deep"
            },
            new Object[] {named("another format", "<svg/>"), "is XML, but no feed"},
            new Object[] {
              named("RSS without a channel", "<rss version='2.0'/>"), "is no feed that follows"
            },
            new Object[] {named("broken JSON", "{\"version\":"), "is no JSON that can be read"},
            new Object[] {
              named("deep JSON", "{\"a\":" + "[".repeat(100_000)), "is no JSON that can be read"
            },
            new Object[] {named("other JSON", "{\"version\": 3}"), "is JSON, but no feed"},
            new Object[] {named("text", "Nothing here."), "is not well-formed XML (line 1)"})
        .map(org.junit.jupiter.params.provider.Arguments::of);
  }

  @Test
  void aWholeArticleNeedsNoPageAndAnOpeningDoes() {
    String whole = "<p>" + "Loki will return to the screen next year. ".repeat(30) + "</p>";

    Article article = entry(whole).whole("Reel & Dial").orElseThrow();

    assertThat(article.title()).isEqualTo("Silo");
    assertThat(article.outlet()).isEqualTo("Reel & Dial");
    assertThat(article.address()).isEqualTo("https://reel.example/silo");
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(article.text()).startsWith("Silo\n\nLoki will return");
    assertThat(entry(whole + "<p>Read more").whole("")).isEmpty();
    assertThat(entry("<p>" + "Loki will return. ".repeat(30) + "[…]").whole("")).isEmpty();
    assertThat(entry("<p>Loki will return.").whole("")).isEmpty();
  }

  private static Entry entry(String html) {
    return new Entry(
        URI.create("https://reel.example/silo"),
        "Silo",
        Instant.parse("2024-03-01T10:00:00Z"),
        "",
        html);
  }

  @Test
  void anEntryOfTooManyElementsIsDroppedBeforeItFillsTheMemory() {
    Entry many = entry("<p>" + "Loki will return. ".repeat(100) + "<b>".repeat(5_000_000));
    ThreadMXBean meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = meter.getCurrentThreadAllocatedBytes();

    assertThat(many.whole("Reel & Dial")).isEmpty();
    assertThat(meter.getCurrentThreadAllocatedBytes() - before).isLessThan(300_000_000L);
  }

  @Test
  void aPageOfTooManyElementsNamesNoFeeds() {
    String html =
        "<link rel=alternate type=application/rss+xml href=/feed>" + "<b>".repeat(300_000);

    assertThat(Feeds.of(page("text/html", null, html.getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
  }

  @Test
  void theFeedsOfAPageAreReadInItsEncoding() {
    Charset latin = Charset.forName("windows-1252");
    String html = "<link rel=alternate type=application/rss+xml href='/séries'>";

    assertThat(Feeds.of(page("text/html", "windows-1252", html.getBytes(latin))))
        .containsExactly(URI.create("https://couchlight.example/s%C3%A9ries"));
  }

  @Test
  void findsTheFeedsThatAPageNames() {
    String html = """
        <link rel="alternate" type="application/rss+xml" href="/tv/feed">
        <link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/atom+xml" href="a b">
        <link rel=stylesheet href=x><link rel="ALTERNATE home" type="application/feed+json" href="//reel.example/j">""";

    assertThat(Feeds.of(page("text/html", null, html.getBytes(StandardCharsets.UTF_8))))
        .extracting(URI::toString)
        .containsExactly(
            "https://couchlight.example/tv/feed",
            "https://couchlight.example/feed/a%20b",
            "https://reel.example/j");
  }
}
