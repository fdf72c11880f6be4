package dev.upfront.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.upfront.app.ShippedForecasts;
import dev.upfront.reading.Reader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API as programs meet it; each answer is held to the schema that the document gives for its route. */
class ApiTest {
  private static final String NEWS = """
      Netflix Renews ‘The Lighthouse Keepers’ for Season 2
      Published: 2023-04-28
      Outlet: Couchlight
      Address: https://couchlight.example/keepers

      Netflix has renewed The Lighthouse Keepers for a second season, the company announced on Thursday.
      """;

  @TempDir
  private static Path folder;

  private static TestSite site;
  private static JsonNode document;

  @BeforeAll
  static void open() {
    site =
        TestSite.ofThePressPack(folder, "2023-05-01", settings -> settings, ShippedForecasts::of);
    document = JsonMapper.shared().readTree(site.get("/api/v1/openapi.json").body());
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static JsonNode get(String path, String route) {
    return checked(site.get("/api/v1" + path), route, "get");
  }

  /** Holds an answer to the document. */
  private static JsonNode checked(HttpResponse<String> answer, String route, String method) {
    String status = Integer.toString(answer.statusCode());
    JsonNode content = document
        .at("/paths/" + route.replace("~", "~0").replace("/", "~1") + "/" + method)
        .at("/responses/" + status + "/content");
    assertThat(content.isMissingNode()).as("%s gives %s", route, status).isFalse();
    String type = TestSite.header(answer, "Content-Type").replaceFirst(";.*", "");
    ObjectNode schema = (ObjectNode) content.get(type).get("schema").deepCopy();
    schema.set("components", document.get("components"));
    Schema held = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.toString(), InputFormat.JSON);
    assertThat(held.validate(answer.body(), InputFormat.JSON)).as(route).isEmpty();
    return JsonMapper.shared().readTree(answer.body());
  }

  @Test
  void theDocumentTellsOfEachRouteAndOfNoOther() {
    Set<String> told = new HashSet<>();
    document
        .get("paths")
        .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) ->
            told.add(method.toUpperCase() + " " + path + " "
                + operation
                    .get("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.get("in").stringValue().equals("query"))
                    .map(parameter -> parameter.get("name").stringValue())
                    .sorted()
                    .toList())));
    Settings settings = Settings.local(0, InstantSource.system());
    Shelf shelf = new Shelf(site.ledger(), site.ledger(), settings.clock(), Forecasts.NONE);
    Pages pages = new Pages(shelf, settings, new Templates(Assets.bundled()), Forecasts.NONE);

    assertThat(new Api(shelf, pages, Forecasts.NONE, Reader.bundled(), settings).routes())
        .extracting(route -> route.method().name() + " " + route.path() + " "
            + route.parameters().stream().sorted().toList())
        .containsExactlyInAnyOrderElementsOf(told);
  }

  @Test
  void tellsWhatIsBelievedAsOfADay() {
    JsonNode now = get("/series/heartstopper/standing?season=2", "/series/{series}/standing");
    JsonNode then =
        get("/series/heartstopper/standing?as-of=2022-12-01", "/series/{series}/standing");

    assertThat(now.at("/seasons/0/sentence").stringValue())
        .isEqualTo("Season 2 comes out on 3 Aug 2023 on Netflix.");
    assertThat(now.get("seasons")).hasSize(1);
    assertThat(then.get("as_of").stringValue()).isEqualTo("2022-12-01");
    assertThat(then.toString()).doesNotContain("2023-08-03");
  }

  @Test
  void tellsWhenASeasonWillComeOut() {
    JsonNode then =
        get("/series/heartstopper/forecast?season=2&as-of=2022-12-01", "/series/{series}/forecast");

    assertThat(then.get("announced").isNull()).isTrue();
    assertThat(LocalDate.of(2023, 8, 3))
        .isBetween(
            LocalDate.parse(then.at("/quantiles/10").stringValue()),
            LocalDate.parse(then.at("/quantiles/90").stringValue()));
    // Without a number, of the first that is still to come.
    assertThat(get("/series/heartstopper/forecast?as-of=2022-12-01", "/series/{series}/forecast"))
        .isEqualTo(then);
    assertThat(get("/series/heartstopper/forecast?season=1", "/series/{series}/forecast")
            .get("detail")
            .stringValue())
        .startsWith("It is out");
  }

  @Test
  void aListOfClaimsIsReadPageByPage() {
    JsonNode all = get("/claims?series=heartstopper&limit=500", "/claims");
    assertThat(all.get("next").isNull()).isTrue();

    List<JsonNode> pages = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = get("/claims?series=heartstopper&limit=7&cursor=" + cursor, "/claims");
      page.get("claims").forEach(pages::add);
      cursor = page.get("next").isNull() ? "" : page.get("next").stringValue();
    } while (!cursor.isEmpty());

    assertThat(pages)
        .hasSizeGreaterThan(50)
        .isEqualTo(all.get("claims").valueStream().toList());
  }

  @Test
  void aCursorIsThePlaceOfAClaimWhateverElseIsKnownOfIt() {
    JsonNode page = get("/claims?series=heartstopper&limit=1", "/claims");
    JsonNode claim = page.at("/claims/0");
    String next = page.get("next").stringValue();

    assertThat(new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8))
        .isEqualTo("%d %d %d %s 0 %s"
            .formatted(
                claim.at("/article/version").intValue(),
                claim.at("/evidence/start").intValue(),
                claim.at("/evidence/end").intValue(),
                claim.get("type").stringValue(),
                claim.at("/article/address").stringValue()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdef0123", "MSAyIDM", "MSAyIDMgeCA0IGg", "ä"})
  void whatIsNoCursorIsRefused(String cursor) {
    assertThat(checked(
                site.get("/api/v1/claims?series=heartstopper&cursor=" + Links.encoded(cursor)),
                "/claims",
                "get")
            .get("detail")
            .stringValue())
        .isEqualTo("“" + cursor + "” is no cursor of this list: begin without one");
  }

  @Test
  void claimsAreFiltered() {
    JsonNode claims = get(
            "/claims?series=heartstopper&season=2&type=release&modality=official&outlet=reel%20%26%20dial",
            "/claims")
        .get("claims");

    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).get("from").stringValue()).isEqualTo("2023-08-03");
    assertThat(claims.get(0).at("/article/outlet").stringValue()).isEqualTo("Reel & Dial");
    assertThat(checked(site.get("/api/v1/claims?series=heartstopper&type=gossip"), "/claims", "get")
            .get("detail")
            .stringValue())
        .contains("release");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      /series/heartstopper/standing | as_of=2022-12-01 | “as_of” is no parameter here: write one of season, as-of
      /claims | series=heartstopper&withdrawn=yes | “yes” is no withdrawn: one of true, false
      /openapi.json | v=1 | “v” is no parameter here: there is none
      """)
  void whatNothingReadsIsRefused(String path, String query, String told) {
    HttpResponse<String> answer = site.get("/api/v1" + path + "?" + query);

    assertThat(checked(answer, path.replace("heartstopper", "{series}"), "get")
            .get("detail")
            .stringValue())
        .isEqualTo(told);
  }

  @Test
  void calendarsAndFeedsReadNoOtherParametersThanTheirOwn() {
    for (String path : List.of("/calendar.ics", "/series/heartstopper/changes.atom")) {
      HttpResponse<String> answer = site.get(path + "?as-of=2022-12-01");

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("“as-of” is no parameter here");
    }
  }

  @Test
  void whatIsSentAsSomethingElseIsNoArticle() {
    HttpResponse<String> answer =
        site.post("/api/v1/readings", "{}", "Content-Type", "application/json");

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(checked(answer, "/readings", "post").get("detail").stringValue())
        .isEqualTo(
            "“application/json” is no form of an article: send it as Content-Type: text/plain or text/html");
    assertThat(site.post("/api/v1/readings", NEWS, "Content-Type", "TEXT/plain; charset=utf-8")
            .statusCode())
        .isEqualTo(200);
  }

  @Test
  void tellsWhatChangedWhatIsFoundAndWhoWasRight() {
    assertThat(get("/changes?since=2023-04-19&series=heartstopper", "/changes").toString())
        .contains("2023-08-03");
    assertThat(get("/changes", "/changes").get("changes").isEmpty()).isFalse();
    assertThat(get("/search?q=stopper", "/search").at("/series/0/page").stringValue())
        .isEqualTo("/series/heartstopper");
    assertThat(get(
                "/article?at="
                    + Links.encoded("https://reelanddial.example/heartstopper-season-2-date"),
                "/article")
            .get("text")
            .stringValue())
        .contains("Thursday 3 August");
  }

  @Test
  void anOutletsRecordOfTheRunningMonthCountsTodayAlone(@TempDir Path own) {
    // The first season came out on 22 April 2022.
    try (TestSite then = TestSite.ofThePressPack(own, "2022-04-30")) {
      JsonNode running = checked(then.get("/api/v1/outlets"), "/outlets", "get").get("outlets");

      assertThat(running).isNotEmpty();
      assertThat(checked(then.get("/api/v1/outlets?as-of=2022-04-29"), "/outlets", "get")
              .get("outlets"))
          .isEmpty();
      assertThat(checked(then.get("/api/v1/outlets?as-of=2022-05-01"), "/outlets", "get")
              .get("outlets"))
          .isEqualTo(running);
    }
  }

  @Test
  void readsAnArticleAndKeepsNothing() {
    JsonNode reading = checked(site.post("/api/v1/readings", NEWS), "/readings", "post");

    assertThat(reading.at("/claims/0/type").stringValue()).isEqualTo("renewed");
    assertThat(site.get("/api/v1/series/the-lighthouse-keepers/standing").statusCode())
        .isEqualTo(404);
    assertThat(checked(site.post("/api/v1/readings", ""), "/readings", "post")
            .get("status")
            .intValue())
        .isEqualTo(422);
    assertThat(site.post("/api/v1/readings", "x".repeat(3_000_000)).statusCode())
        .isEqualTo(413);
  }

  @Test
  void addsAnArticleForWhoHasTheToken(@TempDir Path own) {
    try (TestSite empty = TestSite.empty(own, "2023-05-01")) {
      String[] token = {"Authorization", "Bearer " + TestSite.TOKEN};

      assertThat(checked(empty.post("/api/v1/articles", NEWS), "/articles", "post")
              .get("status")
              .intValue())
          .isEqualTo(401);
      assertThat(
              empty.post("/api/v1/articles", NEWS, "Authorization", "Bearer x").statusCode())
          .isEqualTo(401);
      HttpResponse<String> added = empty.post("/api/v1/articles", NEWS, token);
      assertThat(added.statusCode()).isEqualTo(201);
      JsonNode article = checked(added, "/articles", "post");
      assertThat(empty.get(article.get("page").stringValue()).body())
          .contains("Netflix has renewed The Lighthouse Keepers");
      assertThat(
              empty.page("/series/the-lighthouse-keepers/2").select(".sentence").text())
          .startsWith("Season 2 is ordered.");
      assertThat(empty.page("/").text()).contains("The Lighthouse Keepers");
      assertThat(checked(empty.post("/api/v1/articles", NEWS, token), "/articles", "post")
              .get("became")
              .stringValue())
          .isEqualTo("known");
    }
  }

  @Test
  void textsWithoutAnAddressAreArticlesOfTheirOwn(@TempDir Path own) {
    try (TestSite empty = TestSite.empty(own, "2023-05-01")) {
      String keepers = "Netflix has renewed \"The Lighthouse Keepers\" for a second season.";
      String at = "?address=" + Links.encoded("https://couchlight.example/rafters.html#top");

      assertThat(added(empty, "", keepers).get("became").stringValue()).isEqualTo("new");
      assertThat(
              added(empty, "", "HBO has cancelled \"Rafters\".").get("became").stringValue())
          .isEqualTo("new");
      assertThat(added(empty, "", keepers).get("became").stringValue()).isEqualTo("known");
      assertThat(added(empty, at, NEWS).get("address").stringValue())
          .isEqualTo("https://couchlight.example/rafters.html");
      assertThat(added(empty, at, "HBO has renewed \"Rafters\".").get("became").stringValue())
          .isEqualTo("edited");
      assertThat(
              checked(empty.post("/api/v1/readings?address=rafters", keepers), "/readings", "post")
                  .get("detail")
                  .stringValue())
          .startsWith("“rafters” is no address:");
    }
  }

  private static JsonNode added(TestSite site, String query, String text) {
    return checked(
        site.post("/api/v1/articles" + query, text, "Authorization", "Bearer " + TestSite.TOKEN),
        "/articles",
        "post");
  }

  @Test
  void pagesOfOtherOriginsMayRead() {
    HttpResponse<String> answer =
        site.get("/api/v1/search?q=heartstopper", "Origin", "https://example.org");
    HttpResponse<String> asked =
        site.send(HttpRequest.newBuilder(site.address().resolve("/api/v1/search"))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", "https://example.org")
            .header("Access-Control-Request-Method", "GET"));

    assertThat(TestSite.header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(asked.statusCode()).isEqualTo(204);
    assertThat(TestSite.header(asked, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
    assertThat(TestSite.header(site.get("/"), "Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/about", "/series/heartstopper/2", "/changes.atom", "/api/v1/search?q=heart"
      })
  void whoAsksForHeadersAloneGetsThoseOfTheAnswer(String path) {
    HttpResponse<String> answer = site.get(path);
    HttpResponse<String> head =
        site.send(HttpRequest.newBuilder(site.address().resolve(path)).HEAD());

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : List.of("Content-Type", "Content-Length", "ETag", "Cache-Control")) {
      assertThat(TestSite.header(head, name)).isEqualTo(TestSite.header(answer, name));
    }
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgain() {
    String path = "/api/v1/series/heartstopper/standing";
    String tag = TestSite.header(site.get(path), "ETag");

    assertThat(site.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(TestSite.header(site.bytes(path, "Accept-Encoding", "gzip"), "Content-Encoding"))
        .isEqualTo("gzip");
  }

  @Test
  void whatCannotBeAnsweredIsAProblem() {
    JsonNode problem =
        checked(site.get("/api/v1/series/hartstoper/standing"), "/series/{series}/standing", "get");

    assertThat(problem.get("status").intValue()).isEqualTo(404);
    assertThat(problem.get("suggestions").get(0).stringValue()).isEqualTo("Heartstopper");
    HttpResponse<String> nowhere = site.get("/api/v1/nowhere");
    assertThat(nowhere.statusCode()).isEqualTo(404);
    assertThat(TestSite.header(nowhere, "Content-Type")).startsWith("application/problem+json");
    assertThat(site.get("/api/v1/readings").statusCode()).isEqualTo(405);
  }

  @Test
  void anAddressMayHaveFewerArticlesReadThanItMayAsk(@TempDir Path own) {
    try (TestSite strict = TestSite.empty(own, "2023-05-01")) {
      String left = TestSite.header(strict.post("/api/v1/readings", ""), "RateLimit-Remaining");
      for (int i = 0; i < Integer.parseInt(left); i++) {
        assertThat(strict.post("/api/v1/readings", "").statusCode()).isEqualTo(422);
      }

      assertThat(Integer.parseInt(left)).isLessThan(100);
      assertThat(checked(strict.post("/api/v1/readings", ""), "/readings", "post")
              .get("status")
              .intValue())
          .isEqualTo(429);
      assertThat(strict.get("/api/v1/search?q=a").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anAddressMayAskSoOftenInAMinute(@TempDir Path own) {
    try (TestSite strict = TestSite.empty(own, "2023-05-01", settings -> settings.letting(2))) {
      assertThat(TestSite.header(strict.get("/api/v1/search?q=a"), "RateLimit-Remaining"))
          .isEqualTo("1");
      assertThat(strict.get("/api/v1/search?q=a").statusCode()).isEqualTo(200);
      HttpResponse<String> refused = strict.get("/api/v1/search?q=a");

      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(TestSite.header(refused, "Retry-After")).isEqualTo("60");
      assertThat(checked(refused, "/search", "get").get("detail").stringValue())
          .contains("2 requests a minute");
      // Pages are for people, who do not count.
      assertThat(strict.get("/").statusCode()).isEqualTo(200);
    }
  }
}
