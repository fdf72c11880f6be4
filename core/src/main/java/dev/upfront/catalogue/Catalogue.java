package dev.upfront.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * The series, platforms, studios, outlets and given names known so far. It helps a reader and binds
 * it to nothing: most series in the news are in no catalogue. Never changes once loaded, so threads
 * may share it.
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.bundled();
 * catalogue.find("georgie and mandy's first marriage"); // Georgie & Mandy's First Marriage
 * catalogue.platform("Amazon Prime");                   // Prime Video
 * catalogue.outlet("THR");                              // The Hollywood Reporter
 * }</pre>
 */
public final class Catalogue {
  private final List<Series> series;
  private final List<KnownTitle> titles;
  private final List<Platform> platforms;
  private final List<String> studios;
  private final List<Era> eras;
  private final Set<String> givenNames;
  private final Map<String, List<Series>> seriesByKey = new HashMap<>();
  private final Map<String, Platform> platformsByKey = new HashMap<>();
  private final Map<String, Outlet> outletsByKey = new HashMap<>();
  private final Map<String, NavigableMap<Integer, LocalDate>> dramasByKey = new HashMap<>();
  private final Map<String, Integer> firstYearByKey = new HashMap<>();

  private Catalogue() {
    series = List.copyOf(Table.read("series.tsv", 6, Catalogue::readSeries));
    titles = List.copyOf(Table.read("titles.tsv", 4, KnownTitle::read));
    platforms = List.copyOf(Table.read("platforms.tsv", 5, this::readPlatform));
    studios = List.copyOf(Table.read("studios.tsv", 1, row -> row.text(0)));
    eras = List.copyOf(Table.read("eras.tsv", 4, Catalogue::readEra));
    // Outlets are only looked up by name, for which reading them is enough.
    Table.read("outlets.tsv", 3, this::readOutlet);
    givenNames =
        new HashSet<>(Table.read("given-names.tsv", 1, row -> NameKey.ofWord(row.text(0))));
    Table.read("dramas.tsv", 2, row -> dramasByKey.put(NameKey.ofTitle(row.text(0)), days(row, 1)));
    for (Platform platform : platforms) {
      for (String name : platform.mistakable()) {
        platformsByKey.putIfAbsent(NameKey.ofHouse(name), platform);
      }
    }
    indexSeries();
    for (KnownTitle known : titles) {
      if (known.firstYear() != null) {
        firstYearByKey.put(NameKey.ofTitle(known.title()), known.firstYear());
      }
    }
  }

  /** The catalogue that ships with Upfront. Loaded at the first call, then kept. */
  public static Catalogue bundled() {
    return Bundled.CATALOGUE;
  }

  /**
   * What is left of a title when what the press does not agree on is taken away: case, accents, punctuation, spaces, a
   * leading The. Two titles with the same key are the same to {@link #find}.
   */
  public static String titleKey(String title) {
    return NameKey.ofTitle(title);
  }

  /** All series, sorted by title. */
  public List<Series> series() {
    return series;
  }

  /** Titles by which series are known of which nothing else is kept here but their first year and home. */
  public List<KnownTitle> titles() {
    return titles;
  }

  /**
   * The series of that title, whatever its case, accents, punctuation, spaces, a leading The, or
   * "&amp;" for "and". Where several bear it, the first of {@link #findAll}.
   */
  public Optional<Series> find(String title) {
    List<Series> found = findAll(title);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /**
   * All series of that title, as forgiving as {@link #find}: those that it is the title of before
   * those that go by it too, then the one with the most seasons first.
   */
  public List<Series> findAll(String title) {
    return seriesByKey.getOrDefault(NameKey.ofTitle(title), List.of());
  }

  /**
   * The words that somebody in a cast was seen to bear as a first name, in lower case and without accents, in no order.
   * Some East Asian family names are among them, as they stand first.
   */
  public Set<String> givenNames() {
    return Set.copyOf(givenNames);
  }

  /** All platforms, in the order of their file: those at home everywhere first. */
  public List<Platform> platforms() {
    return platforms;
  }

  /**
   * The platform that goes by that name, whatever its case, accents and a leading The. A name that
   * is one platform's alone goes before one that is mistakable; of two platforms with the same
   * mistakable name, the first of {@link #platforms()} is meant.
   */
  public Optional<Platform> platform(String name) {
    return Optional.ofNullable(platformsByKey.get(NameKey.ofHouse(name)));
  }

  /** Studios and producers that speak for series; one that has two names stands there twice. */
  public List<String> studios() {
    return studios;
  }

  /**
   * When the seasons of an American drama of 1990 to 2018 were on, by the mean day of their episodes; none for other
   * series, and for those of {@link #series()}, whose premieres are known to the day.
   */
  public NavigableMap<Integer, LocalDate> onAir(String drama) {
    NavigableMap<Integer, LocalDate> days = dramasByKey.get(NameKey.ofTitle(drama));
    return days == null
        ? Collections.emptyNavigableMap()
        : Collections.unmodifiableNavigableMap(days);
  }

  /** The year in which a series of {@link #titles()} began, where that is known. */
  public OptionalInt firstYear(String title) {
    Integer year = firstYearByKey.get(NameKey.ofTitle(title));
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  /** Names that tell when a text was written, in the order of their file. */
  public List<Era> eras() {
    return eras;
  }

  /** The outlet that goes by that name, whatever its case, accents and a leading The. */
  public Optional<Outlet> outlet(String name) {
    return Optional.ofNullable(outletsByKey.get(NameKey.ofHouse(name)));
  }

  private static Series readSeries(Table.Row row) {
    NavigableMap<Integer, LocalDate> premieres = days(row, 5);
    try {
      return new Series(
          row.text(0),
          row.list(1, '|'),
          row.text(2).isEmpty() ? null : Integer.valueOf(row.text(2)),
          row.list(3, '|'),
          row.list(4, '|'),
          premieres);
    } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException e) {
      throw row.wrong("a year or a premiere cannot be read: " + e.getMessage());
    }
  }

  /** The day of each season, from a cell like "1=2019-01-11 2=2020-01-17". */
  private static NavigableMap<Integer, LocalDate> days(Table.Row row, int column) {
    NavigableMap<Integer, LocalDate> days = new TreeMap<>();
    try {
      for (String each : row.list(column, ' ')) {
        int equals = each.indexOf('=');
        days.put(Integer.parseInt(each, 0, equals, 10), day(each, equals + 1));
      }
    } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException e) {
      throw row.wrong("a season and its day cannot be read: " + e.getMessage());
    }
    return days;
  }

  private static Era readEra(Table.Row row) {
    try {
      return new Era(
          row.list(0, '|'),
          row.text(1).isEmpty() ? null : YearMonth.parse(row.text(1)).atDay(1),
          row.text(2).isEmpty() ? null : YearMonth.parse(row.text(2)).atEndOfMonth(),
          row.text(3).isEmpty() ? 1 : Integer.parseInt(row.text(3)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw row.wrong("a month or the days of fading cannot be read: " + e.getMessage());
    }
  }

  /** A day like 2026-04-03. {@link LocalDate#parse} would double the time that loading takes. */
  private static LocalDate day(String text, int from) {
    return LocalDate.of(
        Integer.parseInt(text, from, from + 4, 10),
        Integer.parseInt(text, from + 5, from + 7, 10),
        Integer.parseInt(text, from + 8, text.length(), 10));
  }

  private void indexSeries() {
    List<Series> ranked = new ArrayList<>(series);
    ranked.sort((a, b) -> Integer.compare(b.premieres().size(), a.premieres().size()));
    for (Series each : ranked) {
      put(each.title(), each);
    }
    for (Series each : ranked) {
      for (String title : each.otherTitles()) {
        put(title, each);
      }
    }
  }

  private void put(String title, Series each) {
    String key = NameKey.ofTitle(title);
    List<Series> sharers = seriesByKey.get(key);
    if (sharers == null) {
      seriesByKey.put(key, List.of(each));
    } else if (!sharers.contains(each)) {
      List<Series> more = new ArrayList<>(sharers);
      more.add(each);
      seriesByKey.put(key, List.copyOf(more));
    }
  }

  private Platform readPlatform(Table.Row row) {
    Platform.Kind kind;
    try {
      kind = Platform.Kind.valueOf(row.text(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.wrong("“" + row.text(1) + "” is no kind: streamer, broadcaster or cable");
    }
    Platform platform =
        new Platform(row.text(0), kind, row.text(2), row.list(3, '|'), row.list(4, '|'));
    for (String name : platform.plainNames()) {
      name(platformsByKey, name, platform, row);
    }
    return platform;
  }

  private Outlet readOutlet(Table.Row row) {
    Outlet outlet = new Outlet(row.text(0), row.list(1, '|'), row.list(2, '|'));
    name(outletsByKey, outlet.name(), outlet, row);
    for (String name : outlet.aliases()) {
      name(outletsByKey, name, outlet, row);
    }
    return outlet;
  }

  private static <T> void name(Map<String, T> index, String name, T owner, Table.Row row) {
    T other = index.putIfAbsent(NameKey.ofHouse(name), owner);
    if (other != null && other != owner) {
      throw row.wrong("the name “" + name + "” is taken by an earlier line");
    }
  }

  private static final class Bundled {
    static final Catalogue CATALOGUE = new Catalogue();
  }
}
