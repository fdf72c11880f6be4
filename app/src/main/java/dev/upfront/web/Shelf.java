package dev.upfront.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.upfront.catalogue.Catalogue;
import dev.upfront.dossier.Standings;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.Revision;
import dev.upfront.ledger.SeriesSummary;
import dev.upfront.ledger.Tally;
import dev.upfront.standing.SeriesStanding;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Standings that were settled once and are asked for again. Each is kept under the revision of its series, so that what is
 * recorded shows at the next request, by whichever process it was. What another series teaches of an outlet is no reason to
 * let a reader wait: whoever asks after {@link #FRESH} sees it as it was, and the next one as it is.
 */
final class Shelf {
  static final Duration FRESH = Duration.ofMinutes(5);
  private static final Duration LISTS_FRESH = Duration.ofSeconds(30);
  private static final int MOST_STANDINGS = 400;
  private static final int MOST_SUGGESTIONS = 8;

  private final Ledger ledger;
  private final Standings standings;
  /** Settled anew behind the readers' backs; empty where nothing was known. */
  private final LoadingCache<Key, Optional<SeriesStanding>> settled;

  /** One list; to look for the names among 100,000 articles takes longer than a page may. */
  private final LoadingCache<Class<?>, List<String>> outlets;

  /** One list, for the same reason; what is added through this site shows at once. */
  private final LoadingCache<Class<?>, List<Titled>> titles;

  private final Connections connections;
  private volatile boolean isBehind = true;

  /** A series and the key of its title, under which it is looked for. */
  record Titled(SeriesSummary series, String key) {}

  private record Key(Revision revision, LocalDate day) {}

  Shelf(Ledger ledger) {
    this.ledger = ledger;
    this.standings = new Standings(ledger);
    this.connections = new Connections(ledger);
    this.settled = Caffeine.newBuilder()
        .maximumSize(MOST_STANDINGS)
        .refreshAfterWrite(FRESH)
        .recordStats()
        .build(this::settle);
    this.outlets =
        Caffeine.newBuilder().refreshAfterWrite(LISTS_FRESH).build(only -> ledger.outlets());
    this.titles = Caffeine.newBuilder()
        .refreshAfterWrite(LISTS_FRESH)
        .build(only -> ledger.series().stream()
            .map(series -> new Titled(series, Catalogue.titleKey(series.title())))
            .toList());
  }

  /** Counts what need not be settled again. */
  void measure(Meters meters) {
    meters.watch("standings", settled);
  }

  Ledger ledger() {
    return ledger;
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
    return ledger.revision(name);
  }

  /** What was believed of a series at the end of a day; empty where nothing was known of it. */
  Optional<SeriesStanding> standing(String name, LocalDate day) {
    return standing(ledger.revision(name), day);
  }

  Optional<SeriesStanding> standing(Revision revision, LocalDate day) {
    return settled.get(new Key(revision, day));
  }

  private Optional<SeriesStanding> settle(Key key) {
    try {
      return Optional.of(standings.brief(key.revision().series(), AsOf.day(key.day())));
    } catch (Standings.UnknownSeriesException e) {
      return Optional.empty();
    }
  }

  /** All series of the ledger. */
  List<SeriesSummary> series() {
    return ledger.series();
  }

  /** The records of outlets as they stood at the beginning of a day's month. */
  List<Tally> tallies(Set<String> outlets, LocalDate day) {
    return ledger.tallies(outlets, day);
  }

  /** The names of all outlets, in order. */
  List<String> outlets() {
    return outlets.get(Shelf.class);
  }

  /** All series by their titles, as they were at most a little ago. */
  List<Titled> titles() {
    return titles.get(Shelf.class);
  }

  /** Titles like a name. */
  List<String> suggestions(String name) {
    return ledger.suggestions(name, MOST_SUGGESTIONS);
  }

  /** Brings the outlets' marks up to date after something was recorded. */
  void mark(LocalDate today) {
    standings.mark(today);
    titles.invalidateAll();
  }
}
