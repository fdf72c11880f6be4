package dev.upfront.web;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.upfront.catalogue.Catalogue;
import dev.upfront.dossier.Standings;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Entry;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.Revision;
import dev.upfront.ledger.SeriesSummary;
import dev.upfront.ledger.Tally;
import dev.upfront.standing.SeriesStanding;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Standings that were settled once and are asked for again. Each is kept under the revision of its series, so that what is
 * recorded shows at the next request, by whichever process it was. What another series teaches of an outlet is no reason to
 * let a reader wait: it is looked for after {@link #FRESH}, behind whoever asks then.
 */
final class Shelf implements AutoCloseable {
  static final Duration FRESH = Duration.ofMinutes(5);
  private static final Duration LISTS_FRESH = Duration.ofSeconds(30);
  private static final int MOST_SUGGESTIONS = 8;
  private static final int MOST_SERIES = 5_000;
  private static final int MOST_MONTHS = 24;

  /** About what an article of some fifteen claims takes of memory once they are settled, in bytes. */
  private static final int SETTLED_ARTICLE = 10_000;

  private final Ledger ledger;
  private final Ledger glances;
  private final InstantSource clock;
  private final Standings standings;
  private final Forecasts forecasts;
  private final Workers workers = new Workers();

  private final Kept<Key, Settled> settled;

  /** Those of today are asked for with every other day. */
  private final Kept<Key, Days> days;

  /** What has to do with a series is the same on the pages of all its seasons. */
  private final Kept<Key, List<Connections.Related>> related;

  /** The records of all outlets before a month: to add up even some of them takes longer than a page may. */
  private final Kept<YearMonth, Records> records;

  /** One list; to look for the names among 100,000 articles takes longer than a page may. */
  private final Kept<Class<?>, List<String>> outlets;

  /** One list, for the same reason; what is added through this site shows at once. */
  private final Kept<Class<?>, List<Titled>> titles;

  private final Connections connections;
  private volatile boolean isBehind = true;

  /** A series and the key of its title, under which it is looked for. */
  record Titled(SeriesSummary series, String key) {}

  private record Key(Revision revision, LocalDate day) {}

  /**
   * What was settled.
   *
   * @param standing empty where nothing was known
   * @param lesson what was known of outlets then
   */
  private record Settled(Optional<SeriesStanding> standing, int lesson) {}

  /**
   * What had become of what outlets said.
   *
   * @param lesson another number where it is another record
   */
  private record Records(Map<String, List<Tally>> byOutlet, int lesson) {
    static Records of(List<Tally> tallies) {
      return new Records(
          tallies.stream()
              .collect(Collectors.groupingBy(
                  Tally::outlet, LinkedHashMap::new, Collectors.toUnmodifiableList())),
          tallies.hashCode());
    }
  }

  /**
   * Knows nothing yet.
   *
   * @param glances the same ledger, opened once more for what takes no time to answer, so that it need not wait for what
   *     does
   * @param clock tells which day it is
   * @param forecasts add what they know of seasons that are out
   */
  Shelf(Ledger ledger, Ledger glances, InstantSource clock, Forecasts forecasts) {
    this.ledger = ledger;
    this.glances = glances;
    this.clock = clock;
    this.forecasts = forecasts;
    this.standings = new Standings(ledger);
    this.connections = new Connections(glances);
    this.settled = new Kept<>(
        Room.bytes() / SETTLED_ARTICLE,
        (key, each) ->
            1 + each.standing().map(series -> series.echoes().articles().size()).orElse(0),
        FRESH,
        workers,
        Ticker.systemTicker(),
        this::settle);
    this.days = Kept.few(
        MOST_SERIES,
        FRESH,
        Workers.WAITING,
        key -> settled.get(key).standing().map(Days::of).orElse(Days.NONE));
    this.related = Kept.few(
        MOST_SERIES,
        FRESH,
        workers,
        key -> connections().related(key.revision().series(), key.day(), RelatedRow.MOST));
    this.records = Kept.few(
        MOST_MONTHS, FRESH, Workers.WAITING, month -> Records.of(ledger.tallies(month.atDay(1))));
    this.outlets = Kept.few(1, LISTS_FRESH, workers, only -> ledger.outlets());
    this.titles = Kept.few(
        1,
        LISTS_FRESH,
        workers,
        only -> ledger.series().stream()
            .map(series -> new Titled(series, Catalogue.titleKey(series.title())))
            .toList());
  }

  /** Counts what need not be settled again. */
  void measure(Meters meters) {
    settled.measure("standings", meters);
  }

  /** For what takes a while to answer. */
  Ledger ledger() {
    return ledger;
  }

  /** A version of an article with its claims. */
  Optional<Entry> entry(String address, int version) {
    return glances.entry(address, version);
  }

  /**
   * Reads what was recorded since for what has to do with what, once and for all that is asked later.
   *
   * @return whether there is more of it
   */
  boolean readOn() {
    isBehind = connections.readOn();
    return isBehind;
  }

  /** What has to do with what: all that is recorded, or while a large ledger is read for the first time a part of it. */
  Connections connections() {
    if (!isBehind) {
      readOn();
    }
    return connections;
  }

  /** How far a series has come; its title is the series' own. */
  Revision revision(String name) {
    return glances.revision(name);
  }

  /** A series under any of its titles. */
  Optional<SeriesSummary> find(String name) {
    return glances.find(name);
  }

  /** What was believed of a series at the end of a day; empty where nothing was known of it. */
  Optional<SeriesStanding> standing(String name, LocalDate day) {
    return standing(revision(name), day);
  }

  Optional<SeriesStanding> standing(Revision revision, LocalDate day) {
    return settled.get(new Key(revision, day)).standing();
  }

  private Settled settle(Key key, @Nullable Settled before) {
    int lesson = lesson(key.day());
    if (before != null && before.lesson() == lesson) {
      return before;
    }
    try {
      return new Settled(
          Optional.of(
              forecasts.joined(standings.brief(key.revision().series(), AsOf.day(key.day())))),
          lesson);
    } catch (Standings.UnknownSeriesException e) {
      return new Settled(Optional.empty(), lesson);
    }
  }

  /** What was known of outlets as of a day, as a number: as long as it is the same, what was settled stays true. */
  int lesson(LocalDate day) {
    return records(day).lesson();
  }

  /** The days on which something changed in what is believed of a series on a day. */
  Days days(Revision revision, LocalDate day) {
    return days.get(new Key(revision, day));
  }

  /** The series that have most to do with another one, by what was known on a day. */
  List<Connections.Related> related(Revision revision, LocalDate day) {
    return related.get(new Key(revision, day));
  }

  /** Has done what takes a while, and waits for it. */
  <T extends @Nullable Object> T work(Supplier<T> work) {
    return workers.call(work);
  }

  /** All series by their titles, as they were at most a little ago. */
  List<Titled> titles() {
    return titles.get(Shelf.class);
  }

  /**
   * Sums are kept by month. Of the running one all is known by today; as of another day it would tell what came after, so
   * the record is that of the months before, which is what settling goes by.
   */
  private Records records(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return records.get(day.equals(AsOf.today(clock)) ? month.plusMonths(1) : month);
  }

  /** The records of some outlets as of a day, as they were at most a little ago. */
  List<Tally> tallies(Set<String> names, LocalDate day) {
    Map<String, List<Tally>> all = records(day).byOutlet();
    return names.stream()
        .sorted()
        .flatMap(name -> all.getOrDefault(name, List.of()).stream())
        .toList();
  }

  /** The records of all outlets. */
  List<Tally> tallies(LocalDate day) {
    return records(day).byOutlet().values().stream().flatMap(List::stream).toList();
  }

  /** The names of all outlets, in order. */
  List<String> outlets() {
    return outlets.get(Shelf.class);
  }

  /** Titles like a name. */
  List<String> suggestions(String name) {
    return ledger.suggestions(name, MOST_SUGGESTIONS);
  }

  /** Brings the outlets' marks up to date after something was recorded. */
  void mark(LocalDate today) {
    workers.run(() -> standings.mark(today));
    titles.forget();
    records.forget();
  }

  @Override
  public void close() {
    workers.close();
  }
}
