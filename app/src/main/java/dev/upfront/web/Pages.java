package dev.upfront.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.upfront.dossier.Sentences;
import dev.upfront.dossier.Words;
import dev.upfront.ledger.AsOf;
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
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the pages that people read. */
final class Pages {
  private static final int MOST_CACHED_BYTES = 64_000_000;
  private static final int MOST_FRONTS = 20;
  private static final int MOST_LISTS = 100;
  private static final Duration FRONT_FRESH = Duration.ofSeconds(20);
  private static final int MOST_SEASONS = 999;
  private static final int MOST_VERSIONS = 1_000_000;
  private static final int MOST_OF_A_PERSON = 12;
  private static final int MOST_EVENTS = 60;

  private final Shelf shelf;
  private final Search search;
  private final InstantSource clock;
  private final Origin origin;
  private final Templates templates;
  private final Forecasts forecasts;

  /** Made anew behind the readers' backs once it is a while old. */
  private final LoadingCache<Key, Rendered> rendered;

  /** Shown for a while as it was and made anew behind the reader's back: with thousands of series that takes seconds. */
  private final LoadingCache<LocalDate, Front> fronts;

  /** Pages made of many series: as old as their lists are. */
  private final LoadingCache<ListKey, Rendered> lists;

  private record ListKey(
      boolean isHome, @Nullable YearMonth month, @Nullable LocalDate asOf, LocalDate today) {
    LocalDate day() {
      return asOf == null ? today : asOf;
    }
  }

  /** Each page that is made of one series stays true until the series or the day changes. */
  private record Key(
      Kind kind,
      Revision revision,
      int season,
      @Nullable LocalDate asOf,
      LocalDate today,
      String site) {
    LocalDate day() {
      return asOf == null ? today : asOf;
    }
  }

  private enum Kind {
    SERIES,
    SEASON,
    PICTURE
  }

  Pages(Shelf shelf, Settings settings, Templates templates, Forecasts forecasts) {
    this.forecasts = forecasts;
    this.shelf = shelf;
    this.search = new Search(shelf);
    this.clock = settings.clock();
    this.origin = new Origin(settings);
    this.templates = templates;
    this.rendered = Caffeine.newBuilder()
        .maximumWeight(MOST_CACHED_BYTES)
        .weigher((Key key, Rendered page) -> page.weight())
        .refreshAfterWrite(Shelf.FRESH)
        .recordStats()
        .build(this::make);
    this.lists = Caffeine.newBuilder()
        .maximumSize(MOST_LISTS)
        .refreshAfterWrite(FRONT_FRESH)
        .build(key -> key.isHome() ? home(key) : calendar(key));
    this.fronts = Caffeine.newBuilder()
        .maximumSize(MOST_FRONTS)
        .recordStats()
        .refreshAfterWrite(FRONT_FRESH)
        .build(day -> Front.of(shelf, day));
  }

  /** Where the site is. */
  Origin origin() {
    return origin;
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
    lists.invalidateAll();
  }

  Rendered home(Context context) {
    return lists.get(new ListKey(true, null, Asked.asOf(context, clock), AsOf.today(clock)));
  }

  private Rendered home(ListKey key) {
    LocalDate asOf = key.asOf();
    LocalDate day = key.day();
    Front front = front(day);
    String site = origin.own();
    Frame frame = Frame.plain(
            site,
            "Upfront",
            "What is known of the next season of a series: when, with whom, and who says so.",
            "/",
            asOf)
        .with(Feeds.ofAll())
        .told(LinkedData.premieres(front.comingUp(HomePage.MOST), site));
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
    return front(AsOf.today(clock)).changes(LocalDate.MIN).stream()
        .filter(ChangeRow::isNews)
        .map(Change::day)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Rendered calendar(Context context) {
    return lists.get(
        new ListKey(false, Asked.month(context), Asked.asOf(context, clock), AsOf.today(clock)));
  }

  private Rendered calendar(ListKey key) {
    LocalDate asOf = key.asOf();
    YearMonth month = key.month();
    LocalDate day = key.day();
    Front front = front(day);
    String site = origin.own();
    Frame frame = Frame.plain(
            site,
            month == null ? "Calendar" : MonthPage.name(month) + ": calendar",
            "Premieres of the last weeks and those to come, by month.",
            "/calendar",
            asOf)
        .with(Feeds.ofAll())
        .told(LinkedData.premieres(front.comingUp(MOST_EVENTS), site));
    if (month != null) {
      return templates.page(
          200,
          "month",
          MonthPage.of(
              frame,
              AsOfControl.of(frame, month, day, newsDays(), links -> links.month(month)),
              month,
              front));
    }
    return templates.page(
        200,
        "calendar",
        CalendarPage.of(frame, AsOfControl.of(frame, day, newsDays(), Links::calendar), front));
  }

  Rendered series(Context context) {
    return cached(Kind.SERIES, 0, context);
  }

  Rendered season(Context context) {
    return cached(Kind.SEASON, number(context), context);
  }

  /** A season at a glance, for where somebody links to its page. */
  Rendered picture(Context context) {
    return cached(Kind.PICTURE, number(context), context);
  }

  private static int number(Context context) {
    return Asked.number(context.pathParam("season"), "season", MOST_SEASONS);
  }

  private Rendered cached(Kind kind, int season, Context context) {
    return rendered.get(new Key(
        kind,
        revision(context),
        season,
        Asked.asOf(context, clock),
        AsOf.today(clock),
        origin.own()));
  }

  private Rendered make(Key key) {
    return switch (key.kind()) {
      case SERIES -> templates.page(200, "series", seriesPage(key));
      case SEASON -> templates.page(200, "season", seasonPage(key));
      case PICTURE -> Rendered.of(200, Rendered.PNG, Picture.of(seasonPage(key), key.day()));
    };
  }

  private SeriesPage seriesPage(Key key) {
    SeriesStanding series = standing(key.revision(), key.day());
    Frame frame = Frame.plain(
            key.site(),
            series.series(),
            "What is known of " + series.series() + ", season by season.",
            new Links(null).series(series.series()),
            key.asOf())
        .with(Feeds.of(series.series()))
        .told(LinkedData.of(series, key.site()));
    return SeriesPage.of(
        series.seasons().isEmpty()
            ? frame
            : frame.shown(frame
                .links()
                .picture(series.series(), series.seasons().getLast().season())),
        series,
        standing(key.revision(), key.today()),
        related(series));
  }

  private SeasonPage seasonPage(Key key) {
    SeriesStanding series = standing(key.revision(), key.day());
    Standing standing =
        series.season(key.season()).orElseThrow(() -> noSuchSeason(series, key.season()));
    Frame frame = Frame.plain(
            key.site(),
            series.series() + ", season " + key.season(),
            Sentences.answer(standing),
            new Links(null).season(series.series(), key.season()),
            key.asOf())
        .with(Feeds.of(series.series()))
        .told(LinkedData.of(standing, key.site()))
        .shown(new Links(key.asOf()).picture(series.series(), key.season()));
    return SeasonPage.of(
        frame,
        series,
        standing,
        standing(key.revision(), key.today()),
        shelf.tallies(sources(series), key.day().plusMonths(1)),
        related(series),
        bands(series, standing),
        standing.status() == Status.DATED ? forecasts.slips(standing.day()) : "");
  }

  /**
   * Makes the pages of the series that are in the news, where they are not made yet.
   *
   * @param enough tells when to stop
   */
  void warm(BooleanSupplier enough) {
    String site = origin.own();
    LocalDate today = AsOf.today(clock);
    var unusedHome = lists.get(new ListKey(true, null, null, today));
    var unusedCalendar = lists.get(new ListKey(false, null, null, today));
    for (SeriesStanding series : front(today).standings()) {
      Revision revision = shelf.revision(series.series());
      for (Standing standing : series.seasons()) {
        if (enough.getAsBoolean()) {
          return;
        }
        var unused =
            rendered.get(new Key(Kind.SEASON, revision, standing.season(), null, today, site));
      }
      var unused = rendered.get(new Key(Kind.SERIES, revision, 0, null, today, site));
    }
  }

  private List<Connections.Related> related(SeriesStanding series) {
    return shelf.connections().related(series.series(), series.day(), RelatedRow.MOST);
  }

  Rendered person(Context context) {
    String asked = Links.title(context.pathParam("person"));
    LocalDate asOf = Asked.asOf(context, clock);
    LocalDate day = day(asOf);
    Connections.Named person = shelf
        .connections()
        .person(asked, day)
        .orElseThrow(() -> Trouble.notFound(
            "Nobody is known as “" + asked + "”",
            "No article that this site has read names anybody so by " + Words.date(day) + "."));
    Frame frame = Frame.plain(
            origin.own(),
            person.name(),
            "In what " + person.name() + " is, or works on, and who says so.",
            new Links(null).person(person.name()),
            asOf)
        .told(LinkedData.person(person.name(), person.series(), origin.own()));
    return templates.page(
        200,
        "person",
        PersonPage.of(
            frame,
            person.name(),
            day,
            standings(person.series(), day),
            asOf == null
                ? standings(person.series(), day)
                : standings(person.series(), AsOf.today(clock))));
  }

  /** What was believed of the first of some series; those that are much told of would take too long. */
  private List<SeriesStanding> standings(List<String> titles, LocalDate day) {
    return titles.stream()
        .limit(MOST_OF_A_PERSON)
        .flatMap(title -> shelf.standing(title, day).stream())
        .toList();
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
        origin.own(),
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
        origin.own(),
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
    Frame frame = Frame.plain(
        origin.own(),
        "Outlets",
        "How often each outlet was right, and how early.",
        "/outlets",
        asOf);
    return templates.page(
        200,
        "outlets",
        new OutletsPage(
            frame, OutletRow.of(shelf.ledger().tallies(day(asOf).plusMonths(1)), frame.links())));
  }

  Rendered search(Context context) {
    String query = Asked.text(context, "q");
    Frame frame = Frame.plain(
            origin.own(),
            query.isEmpty() ? "Search" : query + ": search",
            "Finds series, people and outlets.",
            "/search",
            Asked.asOf(context, clock))
        .asking(query);
    return templates.page(200, "search", search.page(frame, query));
  }

  /** What the search field suggests. */
  Rendered suggestions(Context context) {
    return Rendered.ok("application/json", search.suggestions(Asked.text(context, "q")));
  }

  Rendered about(Context context) {
    Frame frame = Frame.plain(
        origin.own(),
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
            Frame.plain("", trouble.heading(), trouble.help(), "/", null),
            trouble.heading(),
            trouble.help(),
            trouble.suggestions().stream()
                .map(title -> new SearchPage.Hit(title, links.series(title), ""))
                .toList()));
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? AsOf.today(clock) : asOf;
  }
}
