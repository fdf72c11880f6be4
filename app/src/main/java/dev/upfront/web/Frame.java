package dev.upfront.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each page has around its content.
 *
 * @param title its title
 * @param description what it says, in a sentence
 * @param path its own address
 * @param asOf the day as of which it is asked, null for the present
 * @param query what was searched for, "" for nothing
 * @param feeds what can be subscribed to from here
 * @param linkedData the same for machines, as JSON-LD that is safe inside a page; null where there is none
 */
record Frame(
    String title,
    String description,
    String path,
    @Nullable LocalDate asOf,
    String query,
    List<Feed> feeds,
    @Nullable String linkedData) {

  /** Something to subscribe to: its media type, its address, its name. */
  record Feed(String type, String address, String name) {}

  /** A page with nothing to subscribe to. */
  static Frame plain(String title, String description, String path, @Nullable LocalDate asOf) {
    return new Frame(title, description, path, asOf, "", List.of(), null);
  }

  Links links() {
    return new Links(asOf);
  }
}
