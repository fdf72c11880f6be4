package dev.upfront.web;

import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import dev.upfront.dossier.StandingJson;
import dev.upfront.intake.Article;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import dev.upfront.intake.web.WebAddress;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Entry;
import dev.upfront.ledger.LedgerJson;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.ledger.RecordedClaim;
import dev.upfront.ledger.Recording;
import dev.upfront.ledger.Revision;
import dev.upfront.ledger.SeriesSummary;
import dev.upfront.ledger.Tally;
import dev.upfront.reading.Reader;
import dev.upfront.reading.Reading;
import dev.upfront.reading.ReadingJson;
import dev.upfront.standing.Change;
import dev.upfront.standing.Changes;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Status;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The site for programs, in JSON. {@code openapi.json} beside this class says what each route takes and gives. */
final class Api {
  /** Where it begins. */
  static final String ROOT = "/api/v1";

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final int MOST = 500;
  private static final int USUAL = 100;
  private static final int MOST_SEASONS = 999;
  private static final String BEARER = "Bearer ";

  private final Shelf shelf;
  private final Pages pages;
  private final Search search;
  private final Forecasts forecasts;
  private final Reader reader;
  private final InstantSource clock;
  private final @Nullable String token;

  Api(Shelf shelf, Pages pages, Forecasts forecasts, Reader reader, Settings settings) {
    this.forecasts = forecasts;
    this.shelf = shelf;
    this.pages = pages;
    this.search = new Search(shelf);
    this.reader = reader;
    this.clock = settings.clock();
    this.token = settings.token();
  }

  /**
   * A way in.
   *
   * @param parameters what may stand in the query
   */
  record Route(
      HandlerType method,
      String path,
      List<String> parameters,
      Function<Context, Rendered> answer) {
    Route {
      answer = Asked.only(parameters, answer);
    }
  }

  List<Route> routes() {
    return List.of(
        get("/openapi.json", context -> description()),
        get("/search", this::found, "q", "limit"),
        get("/series/{series}/standing", this::standing, "season", "as-of"),
        get("/series/{series}/forecast", this::forecast, "season", "as-of"),
        get(
            "/claims",
            this::claims,
            "series",
            "season",
            "type",
            "modality",
            "outlet",
            "withdrawn",
            "as-of",
            "limit",
            "cursor"),
        get("/changes", this::changes, "since", "series", "as-of", "limit"),
        get("/outlets", this::outlets, "name", "as-of"),
        get("/article", this::article, "at", "version"),
        post("/articles", this::add, "address"),
        post("/readings", this::read, "address"));
  }

  private static Route get(String path, Function<Context, Rendered> answer, String... parameters) {
    return new Route(HandlerType.GET, path, List.of(parameters), answer);
  }

  private static Route post(String path, Function<Context, Rendered> answer, String... parameters) {
    return new Route(HandlerType.POST, path, List.of(parameters), answer);
  }

  private static Rendered description() {
    return Rendered.of(200, JSON, Assets.bytes("openapi.json"));
  }

  private static ObjectNode object() {
    return JsonMapper.shared().createObjectNode();
  }

  private static Rendered json(JsonNode node) {
    return Rendered.ok(JSON, node.toString());
  }

  private LocalDate day(Context context) {
    LocalDate asOf = Asked.asOf(context, clock);
    return asOf == null ? AsOf.today(clock) : asOf;
  }

  private static int limit(Context context) {
    String text = Asked.text(context, "limit");
    return text.isEmpty() ? USUAL : Asked.number(text, "limit", MOST);
  }

  private static @Nullable Integer season(Context context) {
    String text = Asked.text(context, "season");
    return text.isEmpty() ? null : Integer.valueOf(Asked.number(text, "season", MOST_SEASONS));
  }

  private SeriesStanding series(String name, LocalDate day) {
    Revision revision = shelf.revision(name);
    return shelf.standing(revision, day).orElseThrow(() -> pages.unknown(revision.series(), day));
  }

  private Rendered found(Context context) {
    ArrayNode found = object().putArray("series");
    for (SeriesSummary summary : search.series(Asked.text(context, "q"), limit(context))) {
      found
          .addObject()
          .put("title", summary.title())
          .put("claims", summary.claims())
          .put("last_day", summary.lastDay().toString())
          .put("page", new Links(null).series(summary.title()));
    }
    ObjectNode root = object();
    root.set("series", found);
    return json(root);
  }

  private Rendered standing(Context context) {
    SeriesStanding standing = series(Links.title(context.pathParam("series")), day(context));
    Integer season = season(context);
    if (season != null && standing.season(season).isEmpty()) {
      throw Trouble.notFound(
          "Nothing was known of season " + season, "Leave season out to see which ones there are.");
    }
    return Rendered.ok(JSON, StandingJson.write(standing, season));
  }

  /** Of the season that is asked for, or of the first that is still to come. */
  private Rendered forecast(Context context) {
    SeriesStanding standing = series(Links.title(context.pathParam("series")), day(context));
    Integer asked = season(context);
    int season = asked == null
        ? standing.seasons().stream()
            .filter(each -> each.status() != Status.RELEASED && each.status() != Status.CANCELLED)
            .mapToInt(Standing::season)
            .min()
            .orElse(next(standing))
        : asked;
    String forecast = shelf.work(() -> forecasts.json(standing, season));
    if (forecast == null) {
      throw Trouble.notFound(
          "Nothing is forecast of season " + season,
          "It is out, or nothing was known that a forecast could rest on: ask as of another day.");
    }
    return Rendered.ok(JSON, forecast);
  }

  /** The season behind the last one that anything is said of. */
  private static int next(SeriesStanding standing) {
    return standing.seasons().isEmpty() ? 1 : standing.seasons().getLast().season() + 1;
  }

  /** Claims of a series, in the order of time: nothing is ever taken out of it, so a claim is a place to go on from. */
  private Rendered claims(Context context) {
    String name = Asked.text(context, "series");
    if (name.isEmpty()) {
      throw Trouble.badRequest("Name a series: /claims?series=heartstopper");
    }
    LocalDate day = day(context);
    AsOf asOf = AsOf.day(day);
    List<RecordedClaim> claims = shelf.ledger().claims(Links.title(name), asOf);
    if (claims.isEmpty()) {
      throw pages.unknown(Links.title(name), day);
    }
    Predicate<RecordedClaim> wanted = filter(context, asOf);
    String cursor = Asked.text(context, "cursor");
    int limit = limit(context);
    ArrayNode array = object().putArray("claims");
    String next = null;
    Cursor from = cursor.isEmpty() ? null : Cursor.parse(cursor);
    boolean reached = cursor.isEmpty();
    Cursor at = null;
    Cursor last = null;
    for (RecordedClaim claim : claims) {
      at = Cursor.of(claim, at);
      if (!reached) {
        reached = at.equals(from);
      } else if (wanted.test(claim)) {
        if (last != null && array.size() == limit) {
          next = last.text();
          break;
        }
        array.add(claim(claim));
        last = at;
      }
    }
    if (!reached) {
      throw Trouble.badRequest(
          "%s is no cursor of this list: begin without one".formatted(Asked.quoted(cursor)));
    }
    ObjectNode root = object();
    root.set("claims", array);
    root.put("next", next);
    return json(root);
  }

  private static Predicate<RecordedClaim> filter(Context context, AsOf asOf) {
    Integer season = season(context);
    FactType type = word(context, "type", FactType.values(), FactType::word);
    Modality modality = word(context, "modality", Modality.values(), Modality::word);
    String outlet = Asked.text(context, "outlet").toLowerCase(Locale.ROOT);
    boolean withdrawn = Boolean.TRUE.equals(
        word(context, "withdrawn", new Boolean[] {true, false}, String::valueOf));
    return claim -> (season == null || season.equals(claim.claim().season()))
        && (type == null || type == claim.claim().fact().type())
        && (modality == null || modality == claim.claim().modality())
        && (outlet.isEmpty()
            || claim.article().source().toLowerCase(Locale.ROOT).equals(outlet))
        && (withdrawn || asOf.sees(claim));
  }

  private static <T> @Nullable T word(
      Context context, String name, T[] values, Function<T, String> word) {
    String text = Asked.text(context, name);
    if (text.isEmpty()) {
      return null;
    }
    for (T value : values) {
      if (word.apply(value).equals(text)) {
        return value;
      }
    }
    throw Trouble.badRequest("“%s” is no %s: one of %s"
        .formatted(
            text, name, String.join(", ", List.of(values).stream().map(word).toList())));
  }

  private static ObjectNode claim(RecordedClaim claim) {
    ObjectNode node = (ObjectNode) JsonMapper.shared().readTree(ReadingJson.write(claim.claim()));
    article(node.putObject("article"), claim.article());
    node.put(
        "withdrawn", claim.withdrawn() == null ? null : claim.withdrawn().day().toString());
    return node;
  }

  private static void article(ObjectNode node, RecordedArticle article) {
    node.put("address", article.address())
        .put("version", article.version())
        .put("outlet", article.outlet())
        .put("title", article.title())
        .put("day", article.day().toString())
        .put("recorded_at", article.recordedAt().toString());
  }

  private Rendered changes(Context context) {
    LocalDate day = day(context);
    String since = Asked.text(context, "since");
    LocalDate first = since.isEmpty() ? day.minusDays(30) : Asked.day(since, "since");
    String name = Asked.text(context, "series");
    List<Change> changes = name.isEmpty()
        ? pages.lists().front(day).changes(first)
        : Changes.since(series(Links.title(name), day), first);
    ArrayNode array = object().putArray("changes");
    changes.stream()
        .sorted(Comparator.comparing(Change::day).reversed().thenComparing(Change::series))
        .limit(limit(context))
        .forEach(change -> array.add(JsonMapper.shared().readTree(StandingJson.write(change))));
    ObjectNode root = object();
    root.put("since", first.toString());
    root.put("as_of", day.toString());
    root.set("changes", array);
    return json(root);
  }

  private Rendered outlets(Context context) {
    LocalDate day = day(context);
    String name = Asked.text(context, "name");
    List<Tally> tallies = name.isEmpty() ? shelf.tallies(day) : shelf.tallies(Set.of(name), day);
    ArrayNode array = object().putArray("outlets");
    tallies.forEach(tally -> array.add(JsonMapper.shared().readTree(StandingJson.write(tally))));
    ObjectNode root = object();
    root.set("outlets", array);
    return json(root);
  }

  private Rendered article(Context context) {
    String version = Asked.text(context, "version");
    Entry entry = shelf
        .entry(
            Asked.text(context, "at"),
            version.isEmpty() ? 1 : Asked.number(version, "version", Integer.MAX_VALUE))
        .orElseThrow(() -> Trouble.notFound(
            "No such article", "Nothing was recorded at that address in that version."));
    return Rendered.ok(JSON, LedgerJson.write(entry));
  }

  /** Reads the article that was sent; where it stands, the request may say, which counts before what the text says. */
  private Reading reading(Context context) {
    String address = address(context);
    refuseOtherMedia(context.contentType());
    byte[] sent = context.bodyAsBytes();
    return shelf.work(() -> {
      try {
        Article article = Articles.read(Article.UNNAMED, sent);
        return reader.read(address == null ? article : article.at(address));
      } catch (IntakeException e) {
        throw new Trouble(422, "This is no article", String.valueOf(e.getMessage()));
      }
    });
  }

  /** Whoever sends something else, and calls it so, means something else by it. */
  private static void refuseOtherMedia(@Nullable String said) {
    String type = said == null ? "" : said.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (!type.isEmpty() && !type.startsWith("text/") && !type.equals("application/xhtml+xml")) {
      throw new Trouble(
          415,
          "This is no article",
          "%s is no form of an article: send it as Content-Type: text/plain or text/html"
              .formatted(Asked.quoted(type)));
    }
  }

  private static @Nullable String address(Context context) {
    String text = Asked.text(context, "address");
    if (text.isEmpty()) {
      return null;
    }
    URI address = WebAddress.parse(text);
    if (address == null) {
      throw Trouble.badRequest("%s is no address: write it as in https://example.org/news/silo"
          .formatted(Asked.quoted(text)));
    }
    return address.toString();
  }

  private Rendered read(Context context) {
    return Rendered.ok(JSON, ReadingJson.write(reading(context)));
  }

  private Rendered add(Context context) {
    authorize(context);
    Recording recording = shelf.ledger().record(reading(context));
    if (!(recording instanceof Recording.Known)) {
      shelf.mark(AsOf.today(clock));
      pages.lists().forget();
    }
    ObjectNode node = object();
    article(node, recording.article());
    node.put(
            "became",
            switch (recording) {
              case Recording.New made -> "new";
              case Recording.Known known -> "known";
              case Recording.Edited edited -> "edited";
            })
        .put("claims", recording.claims())
        .put("withdrawn", recording.withdrawn())
        .put(
            "page",
            new Links(null)
                .article(recording.article().address(), recording.article().version()));
    return Rendered.of(
        recording instanceof Recording.Known ? 200 : 201,
        JSON,
        node.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void authorize(Context context) {
    if (token == null) {
      throw new Trouble(
          403,
          "Nobody may add articles here",
          "Start the site with a token in the environment as UPFRONT_TOKEN.");
    }
    String said = context.header("Authorization");
    // Takes as long whichever character is the first wrong one.
    if (said == null
        || !said.startsWith(BEARER)
        || !MessageDigest.isEqual(
            said.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8),
            token.getBytes(StandardCharsets.UTF_8))) {
      context.header("WWW-Authenticate", "Bearer");
      throw new Trouble(401, "Who are you?", "Send the site's token as Authorization: Bearer …");
    }
  }

  /** That a request cannot be answered, as RFC 9457 tells it. */
  static Rendered problem(Trouble trouble, String path) {
    ObjectNode node = object();
    node.put("title", trouble.heading())
        .put("status", trouble.status())
        .put("detail", trouble.help())
        .put("instance", path);
    if (!trouble.suggestions().isEmpty()) {
      trouble.suggestions().forEach(node.putArray("suggestions")::add);
    }
    return Rendered.of(trouble.status(), PROBLEM, node.toString().getBytes(StandardCharsets.UTF_8));
  }
}
