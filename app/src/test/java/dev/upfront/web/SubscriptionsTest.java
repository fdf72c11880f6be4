package dev.upfront.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs subscribe to, read by other libraries than those that wrote it. */
class SubscriptionsTest {
  @TempDir
  private Path folder;

  @Test
  void anAnnouncedDayIsAnEventOfThatDay() {
    VEvent event = event("2023-05-01", 2);

    assertThat(event.getProperty("DTSTART").orElseThrow().toString().strip())
        .isEqualTo("DTSTART;VALUE=DATE:20230803");
    assertThat(event.getProperty("DTEND").orElseThrow().toString().strip())
        .isEqualTo("DTEND;VALUE=DATE:20230804");
    assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(value(event, "SUMMARY")).isEqualTo("Heartstopper, season 2");
    assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
    assertThat(value(event, "URL")).startsWith("http://127.0.0.1:").endsWith("/heartstopper/2");
  }

  @Test
  void aWindowIsATentativeEventThatSpansIt() {
    VEvent event = event("2022-12-01", 2);

    assertThat(value(event, "DTSTART")).isEqualTo("20230901");
    assertThat(value(event, "DTEND")).isEqualTo("20240101");
    assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
    assertThat(value(event, "SUMMARY")).isEqualTo("Heartstopper, season 2: Sep–Dec 2023, expected");
  }

  @Test
  void aCalendarHasNoLineOfMoreThan75BytesAndATypeForWhatIsNoText() {
    try (TestSite site = TestSite.empty(folder, "2023-06-01")) {
      String title = "Ñandú Ő Ɓ 日本の灯台守と長い長い夜の物語のすべて Keepers";
      site.add("date.txt", """
          ‘%1$s’ Season 2 Sets Premiere Date
          Published: 2023-05-04

          Season 2 of “%1$s” will premiere on November 13, 2023, Netflix announced on Thursday.
          """.formatted(title));
      String calendar = site.get("/calendar.ics").body();

      assertThat(calendar).contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n");
      assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:" + title);
      assertThat(calendar.lines())
          .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
  }

  @Test
  void aChangeKeepsTheEventAndRaisesItsSequence() {
    VEvent before = event("2022-12-01", 2);
    VEvent after = event("2023-05-01", 2);

    assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
    assertThat(sequence(after)).isGreaterThan(sequence(before));
    assertThat(value(event("2023-12-01", 2), "UID")).isEqualTo(value(before, "UID"));
  }

  @Test
  void aSeasonThatWillNotBeMadeIsCancelled() {
    try (TestSite site = TestSite.empty(folder, "2023-08-01")) {
      site.add("date.txt", """
          ‘The Lighthouse Keepers’ Season 2 Sets Premiere Date
          Published: 2023-05-04

          Season 2 of The Lighthouse Keepers will premiere on November 13, 2023, Netflix announced on Thursday.
          """);
      site.add("end.txt", """
          Netflix Cancels ‘The Lighthouse Keepers’
          Published: 2023-07-20

          Netflix has cancelled The Lighthouse Keepers, the company announced on Thursday. Season 2 will not be made.
          """);
      VEvent event = (VEvent) calendar(site, "/series/the-lighthouse-keepers/calendar.ics")
          .getComponents()
          .getFirst();

      assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
    }
  }

  @Test
  void anEventTellsOfItsOwnPremiere() {
    try (TestSite site = TestSite.ofThePressPack(folder, "2024-12-01")) {
      VEvent part =
          (VEvent) calendar(site, "/calendar.ics?series=cobra-kai").getComponents().stream()
              .filter(event -> value((VEvent) event, "SUMMARY").endsWith("part 2"))
              .findFirst()
              .orElseThrow();

      assertThat(value(part, "STATUS")).isEqualTo("CONFIRMED");
      assertThat(value(part, "DESCRIPTION"))
          .startsWith(
              "Part 2 of season 6 was to come out on 15 Nov 2024 on Netflix; nothing since ");
    }
  }

  /** It came out long ago, and is only named in passing. */
  @Test
  void whatHardlyAnythingIsBelievedOfIsNotComingUp() {
    try (TestSite site = TestSite.ofThePressPack(folder, "2026-06-01")) {
      assertThat(site.get("/series/bridgerton/3").body()).contains("is not decided");
      assertThat(site.get("/calendar.ics").body()).doesNotContain("Bridgerton");
      assertThat(site.page("/calendar").select("main").text()).doesNotContain("Bridgerton");
    }
  }

  @Test
  void severalSeriesCanBeOneCalendar() {
    try (TestSite site = TestSite.ofThePressPack(folder, "2024-12-01")) {
      assertThat(calendar(site, "/calendar.ics?series=heartstopper&series=squid-game")
              .getComponents())
          .extracting(event -> value((VEvent) event, "SUMMARY"))
          .anyMatch(summary -> summary.startsWith("Heartstopper"))
          .anyMatch(summary -> summary.startsWith("Squid Game"))
          .noneMatch(summary -> summary.startsWith("Silo"));
      assertThat(calendar(site, "/calendar.ics").getComponents().size()).isGreaterThan(6);
      assertThat(site.get("/calendar.ics?series=nowhere").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void changesAreAFeed() throws FeedException {
    try (TestSite site = TestSite.ofThePressPack(folder, "2023-05-01")) {
      HttpResponse<String> answer = site.get("/series/heartstopper/changes.atom");
      SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.body()));

      assertThat(TestSite.header(answer, "Content-Type")).startsWith("application/atom+xml");
      assertThat(feed.getEntries())
          .hasSizeGreaterThan(5)
          .allSatisfy(entry -> {
            assertThat(entry.getAuthor()).isEqualTo("Upfront");
            assertThat(entry.getContents().getFirst().getValue()).isNotEmpty();
          })
          .anySatisfy(entry -> {
            assertThat(entry.getTitle())
                .isEqualTo("Heartstopper, season 2: Premiere: 3 Aug 2023, before Sep–Dec 2023");
            assertThat(entry.getContents().getFirst().getValue()).contains("Thursday 3 August");
            assertThat(entry.getLink()).endsWith("/series/heartstopper/2");
          })
          .extracting(entry -> entry.getUri())
          .doesNotHaveDuplicates();
      assertThat(site.get("/changes.atom").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void changesAreAJsonFeedWithTheSameItems() throws FeedException {
    try (TestSite site = TestSite.ofThePressPack(folder, "2023-05-01")) {
      JsonNode feed = JsonMapper.shared().readTree(site.get("/changes.json").body());
      SyndFeed atom =
          new SyndFeedInput().build(new StringReader(site.get("/changes.atom").body()));

      assertThat(feed.get("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
      assertThat(feed.get("items").valueStream().map(item -> item.get("id").stringValue()))
          .containsExactlyElementsOf(
              atom.getEntries().stream().map(entry -> entry.getUri()).toList());
    }
  }

  @Test
  void pagesSayWhereTheirFeedsAre() {
    try (TestSite site = TestSite.ofThePressPack(folder, "2023-05-01")) {
      List<String> feeds =
          site.page("/series/heartstopper/2").select("link[rel=alternate]").eachAttr("href");

      assertThat(feeds).hasSize(3).allMatch(feed -> site.get(feed).statusCode() == 200);
    }
  }

  @Test
  void aSeasonIsToldInTheWordsOfSchemaOrg() {
    try (TestSite site = TestSite.ofThePressPack(folder, "2023-05-01")) {
      JsonNode graph = JsonMapper.shared()
          .readTree(site.page("/series/heartstopper/2")
              .expectFirst("script[type=application/ld+json]")
              .data())
          .get("@graph");

      assertThat(graph.get(0).get("@type").stringValue()).isEqualTo("TVSeason");
      assertThat(graph.get(0).get("seasonNumber").intValue()).isEqualTo(2);
      assertThat(
              graph.get(0).get("actor").valueStream().map(one -> one.get("name").stringValue()))
          .contains("Kit Connor");
      assertThat(graph.get(1).get("@type").stringValue()).isEqualTo("BroadcastEvent");
      assertThat(graph.get(1).get("startDate").stringValue()).isEqualTo("2023-08-03");
      assertThat(graph.get(1).get("eventStatus").stringValue())
          .isEqualTo("https://schema.org/EventScheduled");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          /                                          | WebSite
          /series/heartstopper                       | TVSeries
          /series/heartstopper/2                     | TVSeason
          /person/kit-connor                         | Person
          /calendar                                  | BroadcastEvent
          /calendar?month=2023-08                    | BroadcastEvent
          /outlets                                   | CollectionPage
          /outlet?name=Reel%20%26%20Dial             | ProfilePage
          /search?q=heart                            | SearchResultsPage
          /about                                     | AboutPage
          /article?at=https%3A%2F%2Freelanddial.example%2Fheartstopper-season-2-date | NewsArticle
          """)
  void eachPageIsToldInTheWordsOfSchemaOrg(String path, String type) {
    try (TestSite site = TestSite.ofThePressPack(folder, "2023-05-01")) {
      JsonNode data = JsonMapper.shared()
          .readTree(
              site.page(path).expectFirst("script[type=application/ld+json]").data());

      assertThat(data.get("@context").stringValue()).isEqualTo("https://schema.org");
      assertThat(data.get("@graph").get(0).get("@type").stringValue()).isEqualTo(type);
    }
  }

  @Test
  void anArticleIsToldWithItsOutletItsDayAndWhatItIsAbout() {
    try (TestSite site = TestSite.ofThePressPack(folder, "2023-05-01")) {
      JsonNode article = JsonMapper.shared()
          .readTree(site.page(
                  "/article?at=https%3A%2F%2Freelanddial.example%2Fheartstopper-season-2-date")
              .expectFirst("script[type=application/ld+json]")
              .data())
          .at("/@graph/0");

      assertThat(article.at("/publisher/name").stringValue()).isEqualTo("Reel & Dial");
      assertThat(article.get("datePublished").stringValue()).isEqualTo("2023-04-19");
      assertThat(article.get("url").stringValue())
          .isEqualTo("https://reelanddial.example/heartstopper-season-2-date");
      assertThat(article.at("/about/0/name").stringValue()).isEqualTo("Heartstopper");
    }
  }

  @Test
  void aDateThatMovedIsToldAsRescheduled() {
    try (TestSite site = TestSite.empty(folder, "2023-08-01")) {
      site.add("date.txt", """
          ‘The Lighthouse Keepers’ Season 2 Sets Premiere Date
          Published: 2023-05-04

          Season 2 of The Lighthouse Keepers will premiere on November 13, 2023, Netflix announced on Thursday.
          """);
      site.add("later.txt", """
          ‘The Lighthouse Keepers’ Season 2 Moves to December
          Published: 2023-07-20

          Season 2 of The Lighthouse Keepers will premiere on December 4, 2023, Netflix announced on Thursday.
          """);
      for (String path : List.of(
          "/series/the-lighthouse-keepers/2", "/series/the-lighthouse-keepers", "/calendar", "/")) {
        JsonNode event = JsonMapper.shared()
            .readTree(
                site.page(path).expectFirst("script[type=application/ld+json]").data())
            .get("@graph")
            .valueStream()
            .filter(node -> node.get("@type").stringValue().equals("BroadcastEvent"))
            .findFirst()
            .orElseThrow();

        assertThat(event.get("startDate").stringValue()).as(path).isEqualTo("2023-12-04");
        assertThat(event.get("previousStartDate").stringValue()).isEqualTo("2023-11-13");
        assertThat(event.get("eventStatus").stringValue())
            .isEqualTo("https://schema.org/EventRescheduled");
        assertThat(event.get("url").stringValue())
            .isEqualTo(
                site.address().resolve("/series/the-lighthouse-keepers/2").toString());
      }
    }
  }

  private VEvent event(String day, int season) {
    try (TestSite site = TestSite.ofThePressPack(folder.resolve(nameOf(day)), day)) {
      return calendar(site, "/series/heartstopper/calendar.ics").getComponents().stream()
          .map(VEvent.class::cast)
          .filter(event -> value(event, "SUMMARY").startsWith("Heartstopper, season " + season))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Path nameOf(String day) {
    return Path.of(LocalDate.parse(day).toString());
  }

  private static Calendar calendar(TestSite site, String path) {
    try {
      HttpResponse<String> answer = site.get(path);
      assertThat(TestSite.header(answer, "Content-Type")).startsWith("text/calendar");
      Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
      assertThat(calendar.validate().getEntries()).isEmpty();
      return calendar;
    } catch (IOException | ParserException e) {
      throw new AssertionError(e);
    }
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  private static int sequence(VEvent event) {
    Optional<Sequence> sequence = event.getProperty("SEQUENCE");
    return sequence.orElseThrow().getSequenceNo();
  }
}
