package dev.upfront.reading.scene;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.catalogue.Series;
import dev.upfront.claim.Window;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The premieres that the catalogue knows. */
public final class Premieres {
  /** From a premiere to the middle of the season's run: weeks on cable, months on a network. */
  private static final int HALF_A_RUN = 50;

  private final Catalogue catalogue;
  private final NavigableMap<Integer, Integer> perYear = new TreeMap<>();

  public Premieres(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (Series series : catalogue.series()) {
      for (LocalDate day : series.premieres().values()) {
        perYear.merge(day.getYear(), 1, Integer::sum);
      }
    }
  }

  /** The premieres of a series, season by season; none where it is not known. */
  public NavigableMap<Integer, LocalDate> of(@Nullable String series) {
    return series == null
        ? Collections.emptyNavigableMap()
        : catalogue.find(series).map(Series::premieres).orElseGet(Collections::emptyNavigableMap);
  }

  /** The same; of series whose premieres are not known, a day that is not far off them where there is one. */
  public NavigableMap<Integer, LocalDate> about(@Nullable String series) {
    NavigableMap<Integer, LocalDate> known = of(series);
    if (series == null || !known.isEmpty()) {
      return known;
    }
    NavigableMap<Integer, LocalDate> onAir = catalogue.onAir(series);
    if (onAir.isEmpty()) {
      return onAir;
    }
    NavigableMap<Integer, LocalDate> near = new TreeMap<>();
    onAir.forEach((season, day) -> near.put(season, day.minusDays(HALF_A_RUN)));
    return near;
  }

  /** About when a series began: the first premiere that is known, else the middle of its first year; empty where neither is. */
  public Optional<LocalDate> began(String series) {
    NavigableMap<Integer, LocalDate> known = about(series);
    return known.isEmpty()
        ? middleOfFirstYear(series)
        : Optional.of(known.firstEntry().getValue());
  }

  /** Whether a series is known to have begun in that year or later. */
  public boolean beganSince(String series, int year) {
    NavigableMap<Integer, LocalDate> known = about(series);
    return known.isEmpty()
        ? catalogue.firstYear(series).orElse(0) >= year
        : known.firstKey() == 1 && known.firstEntry().getValue().getYear() >= year;
  }

  /** Whether a series began so long before what comes out in a window that this is not its first season. */
  public boolean isOlderThan(Window window, String series) {
    LocalDate day = window.knownDay();
    if (day == null) {
      return false;
    }
    NavigableMap<Integer, LocalDate> known = about(series);
    // the year alone may be that of a pilot
    return known.isEmpty()
        ? catalogue.firstYear(series).orElse(day.getYear()) < day.getYear() - 1
        : known.firstEntry().getValue().isBefore(day.minusDays(News.DAYS));
  }

  /** Whether two titles are known for series that began on other days: "NCIS" is no short form of "NCIS: Sydney". */
  public boolean beganApart(String one, String other) {
    if (one.equals(other)) {
      return false;
    }
    Optional<LocalDate> began = began(one);
    Optional<LocalDate> otherBegan = began(other);
    return began.isPresent() && otherBegan.isPresent() && !began.equals(otherBegan);
  }

  /** Whether what comes out in that year may be a series' first season: it began in that year, or nobody knows when. */
  public boolean mayBeginIn(String series, int year) {
    return began(series).map(day -> day.getYear() == year).orElse(true);
  }

  /** The middle of the year in which a series began of which nothing else is known; empty where not even that is. */
  public Optional<LocalDate> firstYear(String series) {
    return about(series).isEmpty() ? middleOfFirstYear(series) : Optional.empty();
  }

  private Optional<LocalDate> middleOfFirstYear(String series) {
    OptionalInt year = catalogue.firstYear(series);
    return year.isEmpty() ? Optional.empty() : Optional.of(LocalDate.of(year.getAsInt(), 7, 1));
  }

  /** How many there were in each year. */
  public NavigableMap<Integer, Integer> perYear() {
    return perYear;
  }

  /** Whether one of them was on that day, give or take one: the globe has two dates at a time. */
  public static boolean hasDay(NavigableMap<Integer, LocalDate> premieres, LocalDate day) {
    for (LocalDate premiere : premieres.values()) {
      if (Math.abs(premiere.toEpochDay() - day.toEpochDay()) <= 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them was in the month of that day. */
  public static boolean hasMonth(NavigableMap<Integer, LocalDate> premieres, LocalDate day) {
    for (LocalDate premiere : premieres.values()) {
      if (premiere.getYear() == day.getYear() && premiere.getMonthValue() == day.getMonthValue()) {
        return true;
      }
    }
    return false;
  }
}
