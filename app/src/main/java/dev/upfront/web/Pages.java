package dev.upfront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.upfront.dossier.Sentences;
import dev.upfront.ledger.Entry;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.ledger.Revision;
import dev.upfront.standing.Change;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Status;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the pages that people read. */
final class Pages {
  private static final int MOST_CACHED_BYTES = 64_000_000;
  private static final int MOST_FRONTS = 20;
  private static final Duration FRONT_FRESH = Duration.ofSeconds(20);
  private static final int MOST_SEASONS = 999;
  private static final int MOST_VERSIONS = 1_000_000;

  private final Shelf shelf;
  private final Search search;
  private final InstantSource clock;
  private final Origin origin;
  private final Templates templates;
  private final Forecasts forecasts;

  private final Cache<Key, Rendered> rendered = Caffeine.newBuilder()
      .maximumWeight(MOST_CACHED_BYTES)
      .weigher((Key key, Rendered page) -> page.weight())
      .recordStats()
      .expireAfterWrite(Shelf.FRESH)
      .build();

  /** Shown for a while as it was and made anew behind the reader's back: with thousands of series that takes seconds. */
  private final LoadingCache<LocalDate, Front> fronts;

  /** Each page that is made of one series stays true until the series or the day changes. */
  private record Key(
      String kind, Revision revision, int season, @Nullable LocalDate asOf, LocalDate today) {}

  Pages(Shelf shelf, Settings settings, Templates templates, Forecasts forecasts) {
    this.forecasts = forecasts;
    this.shelf = shelf;
    this.search = new Search(shelf);
    this.clock = settings.clock();
    this.origin = new Origin(settings);
    this.templates = templates;
    this.fronts = Caffeine.newBuilder()
        .maximumSize(MOST_FRONTS)
        .recordStats()
        .refreshAfterWrite(FRONT_FRESH)
        .build(day -> Front.of(shelf, day));
  }

  /** Counts what need not be made again. */
  void measure(Meters meters) {
    meters.watch("pages", rendered);
    meters.watch("fronts", fronts);
  }

  /** The series that are in the news. */
  Front front(LocalDate day) {
    return fronts.get(day);
  }

  /** Something was recorded: what was made of many series is out of date. */
  void forgetFronts() {
    fronts.invalidateAll();
  }

  Rendered home(Context context) {
    LocalDate asOf = Asked.asOf(context, clock);
    LocalDate day = day(asOf);
    Front front = front(day);
    Frame frame = new Frame(
        "Upfront",
        "What is known of the next season of a series: when, with whom, and who says so.",
        "/",
        asOf,
        "",
        Feeds.ofAll(),
        null);
    HomePage page = HomePage.of(
        frame,
        AsOfControl.of(frame, day, newsDays(), Links::home),
        front,
        front.standings().size(),
        shelf.ledger().latest(day, HomePage.MOST_ADDED));
    return templates.page(200, "home", page);
  }

  /** The days on which something changed in any of the series that are in the news now. */
  private TreeSet<LocalDate> newsDays() {
    return front(Asked.today(clock)).changes(LocalDate.MIN).stream()
        .filter(ChangeRow::isNews)
        .map(Change::day)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Rendered calendar(Context context) {
    LocalDate asOf = Asked.asOf(context, clock);
    Frame frame = new Frame(
        "Calendar",
        "Premieres of the last weeks and those to come, by month.",
        "/calendar",
        asOf,
        "",
        Feeds.ofAll(),
        null);
    return templates.page(
        200,
        "calendar",
        CalendarPage.of(
            frame,
            AsOfControl.of(frame, day(asOf), newsDays(), Links::calendar),
            front(day(asOf))));
  }

  Rendered series(Context context) {
    Revision revision = revision(context);
    LocalDate asOf = Asked.asOf(context, clock);
    return cached("series", revision, 0, asOf, day -> {
      SeriesStanding standing = standing(revision, day);
      Frame frame = new Frame(
          standing.series(),
          "What is known of " + standing.series() + ", season by season.",
          new Links(null).series(standing.series()),
          asOf,
          "",
          Feeds.of(standing.series()),
          null);
      return templates.page(
          200, "series", SeriesPage.of(frame, standing, standing(revision, Asked.today(clock))));
    });
  }

  Rendered season(Context context) {
    Revision revision = revision(context);
    int number = Asked.number(context.pathParam("season"), "season", MOST_SEASONS);
    LocalDate asOf = Asked.asOf(context, clock);
    return cached("season", revision, number, asOf, day -> {
      SeriesStanding series = standing(revision, day);
      Standing standing = series.season(number).orElseThrow(() -> noSuchSeason(series, number));
      Frame frame = new Frame(
          series.series() + ", season " + number,
          Sentences.answer(standing),
          new Links(null).season(series.series(), number),
          asOf,
          "",
          Feeds.of(series.series()),
          LinkedData.of(standing));
      return templates.page(
          200,
          "season",
          SeasonPage.of(
              frame,
              series,
              standing,
              standing(revision, Asked.today(clock)),
              shelf.tallies(sources(series), day.plusMonths(1)),
              bands(series, standing),
              standing.status() == Status.DATED ? forecasts.slips(standing.day()) : ""));
    });
  }

  /** A forecast gives way to what is announced, and says nothing of what is over. */
  private @Nullable Bands bands(SeriesStanding series, Standing standing) {
    return switch (standing.status()) {
      case RELEASED, DATED, CANCELLED -> null;
      case UNKNOWN, UNDECIDED, ORDERED, RENEWED, FILMING, WRAPPED ->
        forecasts.bands(series, standing.season());
    };
  }

  private static Set<String> sources(SeriesStanding series) {
    return series.echoes().articles().stream()
        .map(RecordedArticle::source)
        .collect(Collectors.toSet());
  }

  private Trouble noSuchSeason(SeriesStanding series, int number) {
    return new Trouble(
        404,
        "Nothing was known of season " + number + " of " + series.series(),
        "No article that this site has read speaks of it by " + series.day() + ".",
        List.of(series.series()));
  }

  private Rendered cached(
      String kind,
      Revision revision,
      int season,
      @Nullable LocalDate asOf,
      Function<LocalDate, Rendered> page) {
    Key key = new Key(kind, revision, season, asOf, Asked.today(clock));
    return rendered.get(key, each -> page.apply(day(asOf)));
  }

  /** What the address of a page calls a series, by how far that has come. */
  private Revision revision(Context context) {
    return shelf.revision(Links.title(context.pathParam("series")));
  }

  private SeriesStanding standing(Revision revision, LocalDate day) {
    return shelf.standing(revision, day).orElseThrow(() -> unknown(revision.series(), day));
  }

  /**
   * That nothing was known of a series.
   *
   * @param day the day that was asked
   */
  Trouble unknown(String name, LocalDate day) {
    if (shelf.ledger().find(name).isPresent()) {
      return new Trouble(
          404,
          "Nothing was known of " + name + " on " + day,
          "The first article about it is of a later day.",
          List.of(name));
    }
    return new Trouble(
        404,
        "Nothing is known of “" + name + "”",
        "No article that this site has read speaks of it.",
        shelf.suggestions(name));
  }

  Rendered article(Context context) {
    String address = Asked.text(context, "at");
    String version = Asked.text(context, "version");
    int number = version.isEmpty() ? 1 : Asked.number(version, "version", MOST_VERSIONS);
    Entry entry = shelf
        .ledger()
        .entry(address, number)
        .orElseThrow(() ->
            Trouble.notFound("No such article", "This site has read no article at that address."));
    String title = entry.article().title();
    Frame frame = Frame.plain(
        title.isEmpty() ? "Article" : title,
        "What an article says, and the words that say it.",
        new Links(null).article(address, number),
        Asked.asOf(context, clock));
    return templates.page(
        200,
        "article",
        ArticlePage.of(frame, entry, shelf.ledger().entry(address, number + 1).isPresent()));
  }

  Rendered outlet(Context context) {
    String name = Asked.text(context, "name");
    if (name.isEmpty()) {
      throw Trouble.badRequest("Name an outlet.");
    }
    LocalDate asOf = Asked.asOf(context, clock);
    Frame frame = Frame.plain(
        name,
        "How often " + name + " was right, and how early.",
        new Links(null).outlet(name),
        asOf);
    return templates.page(
        200,
        "outlet",
        OutletPage.of(frame, name, shelf.tallies(Set.of(name), day(asOf).plusMonths(1))));
  }

  Rendered outlets(Context context) {
    LocalDate asOf = Asked.asOf(context, clock);
    Frame frame =
        Frame.plain("Outlets", "How often each outlet was right, and how early.", "/outlets", asOf);
    return templates.page(
        200,
        "outlets",
        new OutletsPage(
            frame, OutletRow.of(shelf.ledger().tallies(day(asOf).plusMonths(1)), frame.links())));
  }

  Rendered search(Context context) {
    String query = Asked.text(context, "q");
    Frame frame = new Frame(
        query.isEmpty() ? "Search" : query + ": search",
        "Finds series and outlets.",
        "/search",
        Asked.asOf(context, clock),
        query,
        List.of(),
        null);
    return templates.page(200, "search", search.page(frame, query));
  }

  /** What the search field suggests. */
  Rendered suggestions(Context context) {
    return Rendered.ok("application/json", search.titles(Asked.text(context, "q")));
  }

  Rendered about(Context context) {
    Frame frame = Frame.plain(
        "About",
        "How articles become answers, how sure they are, and what an echo is.",
        "/about",
        Asked.asOf(context, clock));
    return templates.page(200, "about", new AboutPage(frame));
  }

  /** That something cannot be shown. */
  Rendered trouble(Trouble trouble) {
    Links links = new Links(null);
    return templates.page(
        trouble.status(),
        "trouble",
        new TroublePage(
            Frame.plain(trouble.heading(), trouble.help(), "/", null),
            trouble.heading(),
            trouble.help(),
            trouble.suggestions().stream()
                .map(title -> new SearchPage.Hit(title, links.series(title), ""))
                .toList()));
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? Asked.today(clock) : asOf;
  }
}
