package dev.upfront.catalogue;

import java.util.List;

/**
 * Who publishes news of television, or is named as a source of it.
 *
 * @param name the name under which Upfront knows it, as in {@code The Hollywood Reporter}
 * @param aliases other names that the press uses, as in {@code THR}
 * @param places where it publishes: hosts without {@code www}, with the beginning of a path where
 *     the host has others too, as in {@code bbc.co.uk/news}; empty where it has no known site
 */
public record Outlet(String name, List<String> aliases, List<String> places) {

  /** Takes copies of the lists. */
  public Outlet {
    aliases = List.copyOf(aliases);
    places = List.copyOf(places);
  }
}
