package dev.upfront.forecast;

import java.util.List;

/**
 * What a series is, as far as it is known; seasons of series that share traits tell of one another.
 *
 * @param platform who shows it, "" where not known
 * @param countries two upper-case letters each (ISO 3166-1), as its source orders them; empty where not known
 * @param type Scripted, Reality, Documentary and so on, "" where not known
 * @param genres Drama, Comedy and so on
 */
public record Traits(String platform, List<String> countries, String type, List<String> genres) {

  /** Nothing is known of it. */
  public static final Traits UNKNOWN = new Traits("", List.of(), "", List.of());

  /** Takes copies of the lists. */
  public Traits {
    countries = List.copyOf(countries);
    genres = List.copyOf(genres);
  }
}
