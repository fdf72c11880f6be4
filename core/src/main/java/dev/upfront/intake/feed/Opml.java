package dev.upfront.intake.feed;

import com.rometools.opml.feed.opml.Attribute;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.WireFeedOutput;
import dev.upfront.intake.web.WebAddress;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of feeds as programs hand them to one another (OPML), by ROME. */
public final class Opml {
  private Opml() {}

  /**
   * The feeds of a list with their titles, in its order; folders are opened.
   *
   * @throws FeedException where it is no such list
   */
  public static Map<URI, String> read(String xml) throws FeedException {
    String text = xml.strip();
    if (!SafeXml.root(text).equals("opml")) {
      throw new FeedException("is no OPML", "export it again from where it comes");
    }
    WireFeed feed;
    try {
      feed = new WireFeedInput().build(new StringReader(text));
    } catch (com.rometools.rome.io.FeedException | RuntimeException e) {
      throw new FeedException("is no OPML that can be read", "export it again from where it comes");
    }
    Map<URI, String> feeds = new LinkedHashMap<>();
    if (feed instanceof com.rometools.opml.feed.opml.Opml opml) {
      Deque<Outline> open = new ArrayDeque<>(opml.getOutlines());
      while (!open.isEmpty()) {
        Outline outline = open.removeFirst();
        String link = outline.getXmlUrl();
        URI address = link == null ? null : WebAddress.parse(link);
        if (address != null) {
          String title = outline.getTitle() != null ? outline.getTitle() : outline.getText();
          feeds.putIfAbsent(address, title == null ? "" : title.strip());
        }
        List<Outline> children = outline.getChildren();
        for (int i = children.size() - 1; i >= 0; i--) {
          open.addFirst(children.get(i));
        }
      }
    }
    return feeds;
  }

  /** A list of feeds as OPML 2.0. */
  public static String write(List<Following> feeds) {
    com.rometools.opml.feed.opml.Opml opml = new com.rometools.opml.feed.opml.Opml();
    opml.setFeedType("opml_2.0");
    opml.setTitle("Feeds that Upfront follows");
    List<Outline> outlines = new ArrayList<>();
    for (Following feed : feeds) {
      Outline outline = new Outline();
      outline.setText(feed.title());
      outline.setTitle(feed.title());
      outline.setType("rss");
      outline.getAttributes().add(new Attribute("xmlUrl", feed.address().toString()));
      outlines.add(outline);
    }
    opml.setOutlines(outlines);
    try {
      return new WireFeedOutput().outputString(opml);
    } catch (com.rometools.rome.io.FeedException e) {
      throw new IllegalStateException("a list of feeds can always be written", e);
    }
  }
}
