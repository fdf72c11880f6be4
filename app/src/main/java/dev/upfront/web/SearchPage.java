package dev.upfront.web;

import java.util.List;

/**
 * What a search found.
 *
 * @param query what was searched for, "" where nothing was yet
 * @param series series that have it in their title, or a title like it
 * @param people people that have it in their name
 * @param outlets outlets that have it in their name
 */
record SearchPage(
    Frame frame, String query, List<Hit> series, List<Hit> people, List<Hit> outlets) {

  /** What was found and where it is. */
  record Hit(String name, String link, String note) {}
}
