package dev.upfront.web;

import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Revision;
import dev.upfront.standing.Changes;
import dev.upfront.standing.SeriesStanding;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.LocalDate;
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
    return AsOf.today(clock);
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
    return named.isEmpty()
        ? pages.lists().events(context)
        : Rendered.ok(
            Calendars.TYPE,
            Calendars.of(
                "Upfront: premieres",
                named.stream().map(this::series).toList(),
                origin.asked(context)));
  }

  Rendered atomOfSeries(Context context) {
    return ofSeries(context, Feeds.Format.ATOM);
  }

  Rendered jsonOfSeries(Context context) {
    return ofSeries(context, Feeds.Format.JSON);
  }

  private Rendered ofSeries(Context context, Feeds.Format format) {
    SeriesStanding series = series(context.pathParam("series"));
    String place = new Links(null).series(series.series());
    return format.feed(
        series.series() + ": what changed",
        Changes.since(series, LocalDate.MIN),
        origin.asked(context),
        place,
        place);
  }
}
