package dev.upfront.web;

import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Revision;
import dev.upfront.standing.Change;
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
    List<SeriesStanding> series = named.isEmpty()
        ? pages.front(today()).standings()
        : named.stream().map(this::series).toList();
    return Rendered.ok(
        Calendars.TYPE, Calendars.of("Upfront: premieres", series, origin.asked(context)));
  }

  Rendered atomOfSeries(Context context) {
    return ofSeries(context, Format.ATOM);
  }

  Rendered jsonOfSeries(Context context) {
    return ofSeries(context, Format.JSON);
  }

  Rendered atom(Context context) {
    return ofAll(context, Format.ATOM);
  }

  Rendered json(Context context) {
    return ofAll(context, Format.JSON);
  }

  private Rendered ofSeries(Context context, Format format) {
    SeriesStanding series = series(context.pathParam("series"));
    String place = new Links(null).series(series.series());
    return format.feed(
        series.series() + ": what changed",
        Changes.since(series, LocalDate.MIN),
        origin.asked(context),
        place,
        place);
  }

  private Rendered ofAll(Context context, Format format) {
    return format.feed(
        "Upfront: what changed",
        new ArrayList<>(pages.front(today()).changes(LocalDate.MIN)),
        origin.asked(context),
        "/",
        "");
  }

  /** In which form changes are told. */
  private enum Format {
    ATOM(Feeds.ATOM, "/changes.atom", Feeds::atom),
    JSON(Feeds.JSON, "/changes.json", Feeds::json);

    private final String type;
    private final String file;
    private final Writer writer;

    Format(String type, String file, Writer writer) {
      this.type = type;
      this.file = file;
      this.writer = writer;
    }

    /**
     * Writes a feed.
     *
     * @param folder in which it stands
     */
    private Rendered feed(
        String title, List<Change> changes, String site, String place, String folder) {
      return Rendered.ok(type, writer.write(title, changes, site, place, folder + file));
    }
  }

  private interface Writer {
    String write(String title, List<Change> changes, String site, String place, String self);
  }
}
