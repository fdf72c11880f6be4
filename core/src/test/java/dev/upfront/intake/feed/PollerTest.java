package dev.upfront.intake.feed;

import static dev.upfront.intake.web.LocalSite.body;
import static dev.upfront.intake.web.LocalSite.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.intake.web.Clockwork;
import dev.upfront.intake.web.Fetcher;
import dev.upfront.intake.web.LocalSite;
import dev.upfront.intake.web.Manners;
import dev.upfront.intake.web.Resolver;
import dev.upfront.intake.web.Validators;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds on a real server, asked by a clock that a test moves; half of all jitter is none. */
@Timeout(30)
class PollerTest {
  private static final RandomGenerator EVEN = () -> 1L << 63;

  private final Clockwork clock = new Clockwork();
  private final LocalSite site;
  private final Fetcher web;
  private final Poller poller;
  private Following feed;

  PollerTest() throws IOException {
    site = new LocalSite();
    web = Fetcher.of(Manners.usual("test").allowingPrivate(), Resolver.system(), clock, clock);
    poller = new Poller(web, clock, EVEN);
    feed = Following.begin(site.address("/feed"), "", clock.instant());
  }

  @AfterEach
  void close() {
    web.close();
    site.close();
  }

  private static String rss(String ttl, String... days) {
    StringBuilder items = new StringBuilder();
    for (String day : days) {
      items.append(
          "<item><title>t</title><link>/%s</link><pubDate>%s Mar 2024 10:00:00 GMT</pubDate></item>"
              .formatted(day, day));
    }
    return "<rss version='2.0'><channel><title>Reel</title><link>http://a/</link><description/>"
        + ttl + items + "</channel></rss>";
  }

  private static LocalSite.Page answer(String body, String... headers) {
    return body("application/rss+xml", body.getBytes(StandardCharsets.UTF_8), headers);
  }

  private Following poll() throws InterruptedException {
    feed = switch (poller.poll(feed)) {
      case Poller.Poll.News news -> news.done(news.feed().entries().size(), true);
      case Poller.Poll.Same same -> same.following();
      case Poller.Poll.Failed failed -> failed.following();
    };
    return feed;
  }

  private Duration wait(Following following) {
    return Duration.between(clock.instant(), following.nextAt());
  }

  @ParameterizedTest
  @CsvSource({
    // ttl in minutes, Cache-Control, minutes to wait
    "'', '', 60",
    "<ttl>45</ttl>, '', 45",
    "'', max-age=1800, 30",
    "<ttl>45</ttl>, max-age=7200, 120",
    "<ttl>1</ttl>, '', 5",
    "<ttl>99999999</ttl>, '', 1440",
    "<ttl>-3</ttl>, max-age=99999999999999, 60",
  })
  void aFeedIsAskedAgainAsItWishesWithinReason(String ttl, String cache, long minutes)
      throws InterruptedException {
    site.at("/feed", answer(rss(ttl), "Cache-Control", cache));

    assertThat(wait(poll())).isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  void withoutAWishItIsAskedTwiceAsOftenAsItBringsSomething() throws InterruptedException {
    site.at("/feed", answer(rss("", "01", "02", "03")));

    Following after = poll();

    assertThat(wait(after)).isEqualTo(Duration.ofHours(12));
    assertThat(after.title()).isEqualTo("Reel");
    assertThat(after.articles()).isEqualTo(3);
    assertThat(after.isDue(clock.instant())).isFalse();
  }

  @Test
  void nothingNewIsNoTrouble() throws InterruptedException {
    site.at("/feed", answer(rss(""), "ETag", "\"1\""));
    assertThat(poll().validators()).isEqualTo(new Validators("\"1\"", null));
    site.at("/feed", status(304));

    assertThat(poller.poll(feed)).isInstanceOf(Poller.Poll.Same.class);
    assertThat(site.asked().get(2).header("If-none-match")).isEqualTo("\"1\"");
  }

  @Test
  void whatWasNotDealtWithIsAskedForAgain() throws InterruptedException {
    site.at("/feed", answer(rss("", "01"), "ETag", "\"1\""));

    assertThat(poller.poll(feed))
        .isInstanceOfSatisfying(
            Poller.Poll.News.class,
            news -> assertThat(news.done(0, false).validators()).isEqualTo(Validators.NONE));
  }

  @Test
  void afterFailuresItIsAskedEverLaterAndOneAnswerMakesGood() throws InterruptedException {
    site.at("/feed", status(500));
    assertThat(wait(poll())).isEqualTo(Duration.ofMinutes(10));
    assertThat(wait(poll())).isEqualTo(Duration.ofMinutes(20));
    assertThat(poll().failures()).isEqualTo(3);
    assertThat(feed.trouble()).endsWith("/feed is answered with status 500: try again later");
    for (int i = 0; i < 70; i++) {
      poll();
    }
    assertThat(wait(feed)).isEqualTo(Duration.ofDays(1));

    site.at("/feed", answer(rss("")));
    assertThat(poll().failures()).isZero();
    assertThat(feed.trouble()).isNull();
  }

  @Test
  void aServerThatWantsALongerRestGetsIt() throws InterruptedException {
    site.at("/feed", status(503, "Retry-After", "7200"));

    assertThat(wait(poll())).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void aFeedThatIsGoneIsAskedNoMore() throws InterruptedException {
    site.at("/feed", status(410));

    assertThat(poll().gone()).isTrue();
    clock.pass(Duration.ofDays(30));
    assertThat(feed.isDue(clock.instant())).isFalse();
  }

  @Test
  void aFeedThatMovedForGoodIsFollowedThereAndNoOtherIs() throws InterruptedException {
    site.at("/new", answer(rss(""))).at("/feed", status(302, "Location", "/new"));
    assertThat(poll().address()).isEqualTo(site.address("/feed"));

    site.at("/feed", status(301, "Location", "/new"));
    assertThat(poll().address()).isEqualTo(site.address("/new"));
  }

  @Test
  void whoSaysThatNothingChangedBeforeHeSaidAnythingLies() throws InterruptedException {
    site.at("/feed", status(304));

    assertThat(poll().trouble()).contains("nothing changed, to whom it never told anything");
  }

  @Test
  void aSitemapOfSitemapsIsReadWithThoseThatCanBeHad() throws InterruptedException {
    site.at(
        "/feed",
        answer("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
            + site.address("/a.xml") + "</loc></sitemap><sitemap><loc>" + site.address("/gone.xml")
            + "</loc></sitemap></sitemapindex>"));
    site.at(
        "/a.xml",
        answer("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
            + site.address("/1") + "</loc></url></urlset>"));

    assertThat(poll().articles()).isEqualTo(1);
  }
}
