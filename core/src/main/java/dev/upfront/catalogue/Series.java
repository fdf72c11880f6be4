package dev.upfront.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A series that the catalogue knows.
 *
 * @param title its English title, in its owner's letter case
 * @param otherTitles other titles that it goes by; none of them is the title in other letter case
 * @param firstYear the year in which it was first shown, null where it was not yet
 * @param platforms where it is shown, by the names of {@link Catalogue#platforms()} where that
 *     list has them; empty where not known
 * @param countries its networks' countries as two upper-case letters (ISO 3166-1); empty where not
 *     known, as for most that only stream
 * @param premieres the day on which each season premiered, by its number; announced days stand
 *     there too, and a season may be missing
 */
public record Series(
    String title,
    List<String> otherTitles,
    @Nullable Integer firstYear,
    List<String> platforms,
    List<String> countries,
    NavigableMap<Integer, LocalDate> premieres) {

  /** Takes copies of the lists and of the map. */
  public Series {
    otherTitles = List.copyOf(otherTitles);
    platforms = List.copyOf(platforms);
    countries = List.copyOf(countries);
    premieres = Collections.unmodifiableNavigableMap(new TreeMap<>(premieres));
  }
}
