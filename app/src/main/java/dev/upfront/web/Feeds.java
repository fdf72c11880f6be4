package dev.upfront.web;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import dev.upfront.catalogue.Catalogue;
import dev.upfront.standing.Change;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes as feeds, Atom (RFC 4287) and JSON Feed 1.1, and where they are. */
final class Feeds {
  private static final String AUTHOR = "Upfront";
  private static final int MOST = 50;

  private Feeds() {}

  /** In which form changes are told. */
  enum Format {
    ATOM("application/atom+xml; charset=utf-8", "/changes.atom", Feeds::atom),
    JSON("application/feed+json; charset=utf-8", "/changes.json", Feeds::json);

    private final String type;
    private final String file;
    private final Writer writer;

    Format(String type, String file, Writer writer) {
      this.type = type;
      this.file = file;
      this.writer = writer;
    }

    /**
     * Writes a feed.
     *
     * @param place the address of the page that it is about
     * @param folder in which it stands itself
     */
    Rendered feed(String title, List<Change> changes, String site, String place, String folder) {
      return Rendered.ok(type, writer.write(title, changes, site, place, folder + file));
    }
  }

  private interface Writer {
    String write(String title, List<Change> changes, String site, String place, String self);
  }

  /** What can be subscribed to of all series. */
  static List<Frame.Feed> ofAll() {
    return links("", "all series");
  }

  /** What can be subscribed to of one series. */
  static List<Frame.Feed> of(String series) {
    return links(new Links(null).series(series), series);
  }

  private static List<Frame.Feed> links(String place, String what) {
    return List.of(
        new Frame.Feed("text/calendar", place + "/calendar.ics", "Calendar of " + what),
        new Frame.Feed("application/atom+xml", place + "/changes.atom", "Changes of " + what),
        new Frame.Feed(
            "application/feed+json", place + "/changes.json", "Changes of " + what + " as JSON"));
  }

  /**
   * An item.
   *
   * @param id the same for the same change for ever
   * @param text what the deciding article says, its title once more where none decided
   */
  private record Item(String id, String title, String link, String text, LocalDate day) {}

  private static List<Item> items(List<Change> changes, String base) {
    return ChangeRow.latest(changes, MOST, new Links(null)).stream()
        .map(row -> new Item(
            "urn:upfront:change:"
                + Digest.of(String.join(
                    "\n",
                    Catalogue.titleKey(row.series()),
                    Integer.toString(row.season()),
                    row.day().toString(),
                    row.what())),
            row.name() + ": " + row.what(),
            base + row.link(),
            row.quote() == null
                ? row.name() + ": " + row.what()
                : row.outlet() + ": “" + row.quote() + "”",
            row.day()))
        .toList();
  }

  /**
   * Writes changes as Atom.
   *
   * @param place the address of the page that the feed is about
   * @param self the address of the feed
   */
  private static String atom(
      String title, List<Change> changes, String base, String place, String self) {
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setEncoding("UTF-8");
    feed.setTitle(clean(title));
    feed.setUri("urn:upfront:feed:" + Digest.of(place));
    feed.setLinks(List.of(link(base + place, "alternate"), link(base + self, "self")));
    feed.setAuthor(AUTHOR);
    List<Item> items = items(changes, base);
    feed.setPublishedDate(
        date(items.isEmpty() ? LocalDate.EPOCH : items.getFirst().day()));
    feed.setEntries(items.stream().map(Feeds::entry).toList());
    try {
      return new SyndFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SyndEntry entry(Item item) {
    SyndEntry entry = new SyndEntryImpl();
    entry.setUri(item.id());
    entry.setTitle(clean(item.title()));
    // Unless told, it would be somebody without a name.
    entry.setAuthor(AUTHOR);
    entry.setLinks(List.of(link(item.link(), "alternate")));
    entry.setPublishedDate(date(item.day()));
    entry.setUpdatedDate(date(item.day()));
    SyndContent content = new SyndContentImpl();
    content.setType("text");
    content.setValue(clean(item.text()));
    entry.setContents(List.of(content));
    return entry;
  }

  private static SyndLink link(String address, String relation) {
    SyndLink link = new SyndLinkImpl();
    link.setHref(address);
    link.setRel(relation);
    return link;
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** XML has no place for most control characters, however they are written. */
  private static String clean(String text) {
    return text.codePoints()
        .filter(point -> point >= 0x20
                && point != 0xfffe
                && point != 0xffff
                && !(point >= 0xd800 && point <= 0xdfff)
            || point == '\n'
            || point == '\t')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Writes changes as a JSON Feed. */
  private static String json(
      String title, List<Change> changes, String base, String place, String self) {
    ObjectNode feed = JsonMapper.shared().createObjectNode();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", title);
    feed.put("home_page_url", base + place);
    feed.put("feed_url", base + self);
    feed.put("language", "en");
    ArrayNode items = feed.putArray("items");
    for (Item item : items(changes, base)) {
      ObjectNode node = items.addObject();
      node.put("id", item.id());
      node.put("url", item.link());
      node.put("title", item.title());
      node.put("content_text", item.text());
      node.put("date_published", item.day() + "T00:00:00Z");
    }
    return feed.toString();
  }
}
