package dev.upfront.web;

import dev.upfront.ledger.AsOf;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Makes pages, feeds and calendars of many series. They are as old as their lists are: a minute at most. */
final class Lists {
  private static final int MOST_FRONTS = 20;
  private static final int MOST_LISTS = 200;
  private static final Duration FRESH = Duration.ofSeconds(20);
  private static final int MOST_EVENTS = 60;

  private final Shelf shelf;
  private final InstantSource clock;
  private final Origin origin;
  private final Templates templates;

  /** The series in the news: to settle hundreds takes seconds. */
  private final Kept<LocalDate, Front> fronts;

  private final Kept<Key, Rendered> lists;

  /**
   * What is listed.
   *
   * @param month the month that is shown, null for none
   * @param asOf the day as of which, null for the present
   * @param site where the asker finds the site
   */
  private record Key(
      Kind kind,
      @Nullable YearMonth month,
      @Nullable LocalDate asOf,
      LocalDate today,
      String site) {
    LocalDate day() {
      return asOf == null ? today : asOf;
    }
  }

  private enum Kind {
    HOME("/"),
    CALENDAR("/calendar"),
    OUTLETS("/outlets"),
    EVENTS("/calendar.ics"),
    ATOM("/changes.atom"),
    JSON("/changes.json");

    private final String path;

    Kind(String path) {
      this.path = path;
    }
  }

  Lists(Shelf shelf, InstantSource clock, Origin origin, Templates templates) {
    this.shelf = shelf;
    this.clock = clock;
    this.origin = origin;
    this.templates = templates;
    this.fronts = Kept.few(
        MOST_FRONTS,
        FRESH,
        Workers.WAITING,
        day -> Front.of(shelf, day, day.equals(AsOf.today(clock))));
    this.lists = Kept.few(MOST_LISTS, FRESH, Workers.WAITING, this::make);
  }

  /** Counts what need not be made again. */
  void measure(Meters meters) {
    fronts.measure("fronts", meters);
    lists.measure("lists", meters);
  }

  /** The series that are in the news. */
  Front front(LocalDate day) {
    return fronts.get(day);
  }

  /** Something was recorded: all lists are out of date. */
  void forget() {
    fronts.forget();
    lists.forget();
  }

  /**
   * Makes what most readers ask for, where it is not made yet.
   *
   * @param attempt makes the one at a path
   */
  void warm(BiConsumer<String, Runnable> attempt) {
    LocalDate today = AsOf.today(clock);
    for (Kind kind : Kind.values()) {
      attempt.accept(kind.path, () -> lists.get(new Key(kind, null, null, today, origin.own())));
    }
  }

  Rendered home(Context context) {
    return page(Kind.HOME, null, context);
  }

  Rendered calendar(Context context) {
    return page(Kind.CALENDAR, Asked.month(context), context);
  }

  Rendered outlets(Context context) {
    return page(Kind.OUTLETS, null, context);
  }

  private Rendered page(Kind kind, @Nullable YearMonth month, Context context) {
    return lists.get(
        new Key(kind, month, Asked.asOf(context, clock), AsOf.today(clock), origin.own()));
  }

  /** The premieres of all series as a calendar. */
  Rendered events(Context context) {
    return subscription(Kind.EVENTS, context);
  }

  Rendered atom(Context context) {
    return subscription(Kind.ATOM, context);
  }

  Rendered json(Context context) {
    return subscription(Kind.JSON, context);
  }

  private Rendered subscription(Kind kind, Context context) {
    return lists.get(new Key(kind, null, null, AsOf.today(clock), origin.asked(context)));
  }

  private Rendered make(Key key) {
    return switch (key.kind()) {
      case HOME -> home(key);
      case CALENDAR -> key.month() == null ? calendar(key) : month(key, key.month());
      case OUTLETS -> outlets(key);
      case EVENTS ->
        Rendered.ok(
            Calendars.TYPE,
            Calendars.of("Upfront: premieres", front(key.day()).standings(), key.site()));
      case ATOM -> feed(key, Feeds.Format.ATOM);
      case JSON -> feed(key, Feeds.Format.JSON);
    };
  }

  private Rendered feed(Key key, Feeds.Format format) {
    return format.feed(
        "Upfront: what changed", front(key.day()).changes(LocalDate.MIN), key.site(), "/", "");
  }

  private Rendered home(Key key) {
    Front front = front(key.day());
    Frame frame = Frame.plain(
            key.site(),
            "Upfront",
            "What is known of the next season of a series: when, with whom, and who says so.",
            "/",
            key.asOf())
        .with(Feeds.ofAll())
        .told(LinkedData.home(front.comingUp(HomePage.MOST), key.site()));
    HomePage page = HomePage.of(
        frame,
        AsOfControl.of(frame, key.day(), newsDays(key), Links::home),
        front,
        key.asOf() == null ? shelf.titles().size() : front.standings().size(),
        shelf.ledger().latest(key.day(), HomePage.MOST_ADDED));
    return templates.page(200, "home", page);
  }

  /** Of the series that are in the news now. */
  private NavigableSet<LocalDate> newsDays(Key key) {
    return Days.ofNews(front(key.today()).standings());
  }

  private Frame calendarFrame(Key key, String title) {
    return Frame.plain(
            key.site(),
            title,
            "Premieres of the last weeks and those to come, by month.",
            "/calendar",
            key.asOf())
        .with(Feeds.ofAll())
        .told(LinkedData.premieres(front(key.day()).comingUp(MOST_EVENTS), key.site()));
  }

  private Rendered calendar(Key key) {
    Frame frame = calendarFrame(key, "Calendar");
    AsOfControl control = AsOfControl.of(frame, key.day(), newsDays(key), Links::calendar);
    return templates.page(200, "calendar", CalendarPage.of(frame, control, front(key.day())));
  }

  private Rendered month(Key key, YearMonth month) {
    Frame frame = calendarFrame(key, MonthPage.name(month) + ": calendar");
    AsOfControl control = AsOfControl.of(
        frame,
        new AsOfControl.Parameter("month", month.toString()),
        key.day(),
        newsDays(key),
        links -> links.month(month));
    return templates.page(200, "month", MonthPage.of(frame, control, month, front(key.day())));
  }

  private Rendered outlets(Key key) {
    Frame frame = Frame.plain(
        key.site(),
        "Outlets",
        "How often each outlet was right, and how early.",
        "/outlets",
        key.asOf());
    List<OutletRow> rows = OutletRow.of(shelf.tallies(key.day()), frame.links());
    return templates.page(
        200,
        "outlets",
        new OutletsPage(
            frame.told(LinkedData.outlets(frame, rows)),
            AsOfControl.of(frame, key.day(), Collections.emptyNavigableSet(), Links::outlets),
            rows));
  }
}
