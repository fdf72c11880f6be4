package dev.upfront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.upfront.dossier.Sentences;
import dev.upfront.dossier.Words;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Entry;
import dev.upfront.ledger.LedgerException;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.ledger.Revision;
import dev.upfront.ledger.SeriesSummary;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Status;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the pages that people read. */
final class Pages {
  private static final int MOST_LATEST = 10_000;
  private static final int MOST_SEASONS = 999;
  private static final int MOST_VERSIONS = 1_000_000;
  private static final int MOST_OF_A_PERSON = 12;

  /** To settle a series that so many articles were recorded of takes longer than a reader should wait. */
  private static final int MANY_CHANGES = 200;

  private final Shelf shelf;
  private final Search search;
  private final InstantSource clock;
  private final Origin origin;
  private final Templates templates;
  private final Forecasts forecasts;
  private final Lists lists;

  /** Pages made of one series. */
  private final Kept<Key, Page> rendered;

  /** Under which key a page of a large series was made last. */
  private final Cache<Key, Key> latest;

  /** The pages that were made ahead of readers, by series, as they were then. */
  private final Map<String, Key> ahead = new HashMap<>();

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

    /** The same page, whatever was known when it was made. */
    Key page() {
      return new Key(kind, new Revision(revision.series(), 0), season, asOf, LocalDate.EPOCH, site);
    }
  }

  /**
   * A page with what was known of outlets when it was made.
   *
   * @param lesson the same number as long as that stays the same
   */
  private record Page(Rendered rendered, int lesson) {}

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
    this.rendered = new Kept<>(
        Room.bytes(),
        (key, page) -> page.rendered().weight(),
        Shelf.FRESH,
        Workers.WAITING,
        Ticker.systemTicker(),
        this::make);
    this.latest = Caffeine.newBuilder().maximumSize(MOST_LATEST).build();
    this.lists = new Lists(shelf, clock, origin, templates);
  }

  /** Where the site is. */
  Origin origin() {
    return origin;
  }

  /** Counts what need not be made again. */
  void measure(Meters meters) {
    rendered.measure("pages", meters);
    lists.measure(meters);
  }

  /** What is made of many series. */
  Lists lists() {
    return lists;
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
    Key key = new Key(
        kind,
        revision(context),
        season,
        Asked.asOf(context, clock),
        AsOf.today(clock),
        origin.own());
    return key.revision().number() < MANY_CHANGES ? rendered.get(key).rendered() : soon(key);
  }

  /** A page that takes long to make: as it was, while it is made anew. */
  private Rendered soon(Key key) {
    Page page = rendered.ready(key);
    if (page == null) {
      Key before = latest.getIfPresent(key.page());
      page = before == null ? null : rendered.peek(before);
    }
    return (page == null ? rendered.get(key) : page).rendered();
  }

  private Page make(Key key, @Nullable Page before) {
    int lesson = shelf.lesson(key.day());
    if (before != null && before.lesson() == lesson) {
      return before;
    }
    Rendered page = switch (key.kind()) {
      case SERIES -> templates.page(200, "series", seriesPage(key));
      case SEASON -> templates.page(200, "season", seasonPage(key));
      case PICTURE -> Rendered.of(200, Rendered.PNG, Picture.of(seasonPage(key), key.day()));
    };
    latest.put(key.page(), key);
    return new Page(page, lesson);
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
        shelf.days(key.revision(), key.today()).all(),
        shelf.related(key.revision(), key.day()));
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
        shelf.days(key.revision(), key.today()).of(key.season()),
        shelf.tallies(sources(series), key.day()),
        shelf.related(key.revision(), key.day()),
        shelf.work(() -> bands(series, standing)),
        standing.status() == Status.DATED ? shelf.work(() -> forecasts.slips(standing.day())) : "");
  }

  /**
   * Makes the pages of all series as of today where they are not made yet, those of the series that were last in the news
   * first, until there is no more room.
   *
   * @param enough tells when to stop
   * @param mistakes is told by which mistake a page could not be made, with its path; the others are made all the same
   * @throws LedgerException where there is no sense in going on
   */
  void warm(BooleanSupplier enough, BiConsumer<String, Exception> mistakes) {
    lists.warm((path, making) -> {
      var unused = attempt(path, making, mistakes);
    });
    List<SeriesSummary> newest = shelf.titles().stream()
        .map(Shelf.Titled::series)
        .sorted(Comparator.comparing(SeriesSummary::lastDay)
            .reversed()
            .thenComparing(SeriesSummary::title))
        .toList();
    for (SeriesSummary series : newest) {
      if (enough.getAsBoolean() || rendered.isNearlyFull()) {
        return;
      }
      Key key = new Key(
          Kind.SERIES, shelf.revision(series.title()), 0, null, AsOf.today(clock), origin.own());
      String path = new Links(null).series(series.title());
      if (!key.equals(ahead.get(series.title())) && attempt(path, () -> warm(key), mistakes)) {
        ahead.put(series.title(), key);
      }
    }
  }

  /** Says whether it is over and done with: what fails by mistake would fail again. */
  private static boolean attempt(
      String path, Runnable making, BiConsumer<String, Exception> mistakes) {
    try {
      making.run();
      return true;
    } catch (LedgerException e) {
      throw e;
    } catch (Trouble | RejectedExecutionException e) {
      // Said to whoever asks.
      return false;
    } catch (RuntimeException e) {
      mistakes.accept(path, e);
      return true;
    }
  }

  private void warm(Key key) {
    Optional<SeriesStanding> series = shelf.standing(key.revision(), key.day());
    if (series.isPresent()) {
      series.get().seasons().forEach(standing -> {
        var unused = rendered.get(
            new Key(Kind.SEASON, key.revision(), standing.season(), null, key.today(), key.site()));
      });
      var unused = rendered.get(key);
    }
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
    if (shelf.find(name).isPresent()) {
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
        ArticlePage.of(
            frame.told(LinkedData.article(frame, entry)),
            entry,
            shelf.entry(address, number + 1).isPresent()));
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
        OutletPage.of(
            frame.told(LinkedData.outlet(frame, name)),
            day(asOf),
            name,
            shelf.tallies(Set.of(name), day(asOf))));
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
    return templates.page(200, "about", new AboutPage(frame.told(LinkedData.about(frame))));
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
