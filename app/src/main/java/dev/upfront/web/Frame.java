package dev.upfront.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each page has around its content.
 *
 * @param site where the site is, without a slash at the end
 * @param title its title
 * @param description what it says, in a sentence
 * @param path its own address
 * @param asOf the day as of which it is asked, null for the present
 * @param query what was searched for, "" for nothing
 * @param feeds what can be subscribed to from here
 * @param linkedData the same for machines, as JSON-LD that is safe inside a page; null where there is none
 * @param picture what is shown where somebody links to it, null for nothing
 */
record Frame(
    String site,
    String title,
    String description,
    String path,
    @Nullable LocalDate asOf,
    String query,
    List<Feed> feeds,
    @Nullable String linkedData,
    @Nullable String picture) {

  /** Something to subscribe to: its media type, its address, its name. */
  record Feed(String type, String address, String name) {}

  /** A page with nothing to subscribe to. */
  static Frame plain(
      String site, String title, String description, String path, @Nullable LocalDate asOf) {
    return new Frame(site, title, description, path, asOf, "", List.of(), null, null);
  }

  Frame with(List<Feed> subscriptions) {
    return new Frame(
        site, title, description, path, asOf, query, subscriptions, linkedData, picture);
  }

  Frame told(String data) {
    return new Frame(site, title, description, path, asOf, query, feeds, data, picture);
  }

  Frame shown(String image) {
    return new Frame(site, title, description, path, asOf, query, feeds, linkedData, image);
  }

  Frame asking(String text) {
    return new Frame(site, title, description, path, asOf, text, feeds, linkedData, picture);
  }

  Links links() {
    return new Links(asOf);
  }
}
