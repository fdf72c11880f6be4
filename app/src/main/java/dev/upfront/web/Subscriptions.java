package dev.upfront.web;

import dev.upfront.ledger.Revision;
import dev.upfront.standing.Changes;
import dev.upfront.standing.SeriesStanding;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Answers programs that ask again and again: calendars and feeds, of a series, of several, and of all. */
final class Subscriptions {
  private static final int MOST_SERIES = 100;

  private final Shelf shelf;
  private final Pages pages;
  private final InstantSource clock;
  private final Origin origin;

  Subscriptions(Shelf shelf, Pages pages, Settings settings) {
    this.shelf = shelf;
    this.pages = pages;
    this.clock = settings.clock();
    this.origin = pages.origin();
  }

  private LocalDate today() {
    return Asked.today(clock);
  }

  private SeriesStanding series(String slug) {
    Revision revision = shelf.revision(Links.title(slug));
    return shelf
        .standing(revision, today())
        .orElseThrow(() -> pages.unknown(revision.series(), today()));
  }

  Rendered calendarOfSeries(Context context) {
    SeriesStanding series = series(context.pathParam("series"));
    return Rendered.ok(
        Calendars.TYPE, Calendars.of(series.series(), List.of(series), origin.asked(context)));
  }

  /** All series in the news, or those that are named: {@code ?series=heartstopper&series=silo}. */
  Rendered calendar(Context context) {
    List<String> named = context.queryParams("series");
    if (named.size() > MOST_SERIES) {
      throw Trouble.badRequest("Name at most " + MOST_SERIES + " series.");
    }
    List<SeriesStanding> series = named.isEmpty()
        ? pages.front(today()).standings()
        : named.stream().map(this::series).toList();
    return Rendered.ok(
        Calendars.TYPE, Calendars.of("Upfront: premieres", series, origin.asked(context)));
  }

  Rendered atomOfSeries(Context context) {
    SeriesStanding series = series(context.pathParam("series"));
    String place = new Links(null).series(series.series());
    return Rendered.ok(
        Feeds.ATOM,
        Feeds.atom(
            series.series() + ": what changed",
            Changes.since(series, LocalDate.MIN),
            origin.asked(context),
            place,
            place + "/changes.atom"));
  }

  Rendered jsonOfSeries(Context context) {
    SeriesStanding series = series(context.pathParam("series"));
    String place = new Links(null).series(series.series());
    return Rendered.ok(
        Feeds.JSON,
        Feeds.json(
            series.series() + ": what changed",
            Changes.since(series, LocalDate.MIN),
            origin.asked(context),
            place,
            place + "/changes.json"));
  }

  Rendered atom(Context context) {
    return Rendered.ok(
        Feeds.ATOM,
        Feeds.atom(
            "Upfront: what changed",
            new ArrayList<>(pages.front(today()).changes(LocalDate.MIN)),
            origin.asked(context),
            "/",
            "/changes.atom"));
  }

  Rendered json(Context context) {
    return Rendered.ok(
        Feeds.JSON,
        Feeds.json(
            "Upfront: what changed",
            new ArrayList<>(pages.front(today()).changes(LocalDate.MIN)),
            origin.asked(context),
            "/",
            "/changes.json"));
  }
}
