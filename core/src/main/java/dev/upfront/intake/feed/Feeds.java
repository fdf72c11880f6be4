package dev.upfront.intake.feed;

import com.rometools.rome.io.XmlReader;
import dev.upfront.intake.Html;
import dev.upfront.intake.IntakeException;
import dev.upfront.intake.web.Fetched;
import dev.upfront.intake.web.WebAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads feeds (RSS, Atom, JSON Feed) and sitemaps, whatever their server calls them, and finds those of a page. */
public final class Feeds {
  private static final List<String> FEED_TYPES =
      List.of("application/rss+xml", "application/atom+xml", "application/feed+json");

  private Feeds() {}

  /**
   * Reads what came from an address.
   *
   * @throws FeedException where it is no feed
   */
  public static Feed read(Fetched.Page page) throws FeedException {
    URI at = page.address();
    String text = text(page);
    if (text.isEmpty()) {
      throw new FeedException("is empty", "try again later");
    }
    if (text.charAt(0) == '{') {
      return JsonFeed.read(at, text);
    }
    if (isPage(text)) {
      throw aPage();
    }
    return switch (SafeXml.root(text)) {
      case "rss", "RDF", "feed" -> SyndicationFeed.read(at, text);
      case "urlset", "sitemapindex" -> Sitemap.read(at, text);
      case "html" -> throw aPage();
      default -> throw new FeedException("is XML, but no feed", "check the address");
    };
  }

  private static FeedException aPage() {
    return new FeedException("is a page, not a feed", "check the address");
  }

  private static boolean isPage(String text) {
    String start = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  /** As text, by the rules for XML; without blanks before it, and what no XML may hold. */
  private static String text(Fetched.Page page) throws FeedException {
    StringWriter text = new StringWriter();
    String type = page.charset() == null
        ? page.mediaType()
        : page.mediaType() + "; charset=" + page.charset();
    try (XmlReader in = new XmlReader(new ByteArrayInputStream(page.body()), type, true, "UTF-8")) {
      in.transferTo(text);
    } catch (IOException e) {
      throw new FeedException("is in no encoding that can be read", "tell its site");
    }
    StringBuilder clean = new StringBuilder(text.getBuffer().length());
    for (int i = 0; i < text.getBuffer().length(); i++) {
      char c = text.getBuffer().charAt(i);
      if (c >= ' ' && c != '\uFEFF' && c < '\uFFFE' || c == '\n' || c == '\t' || c == '\r') {
        clean.append(c);
      }
    }
    return clean.toString().strip();
  }

  /** The feeds that a page names in its head, in its order; none where it cannot be read. */
  public static List<URI> of(Fetched.Page page) {
    Document document;
    try {
      document = Html.parse(page.address().toString(), page.body(), page.charset());
    } catch (IntakeException e) {
      return List.of();
    }
    List<URI> feeds = new ArrayList<>();
    for (Element link : document.select("link[rel~=(?i)\\balternate\\b][href][type]")) {
      String type = link.attr("type").strip().toLowerCase(Locale.ROOT);
      URI feed = WebAddress.resolve(page.address(), link.attr("href"));
      if (FEED_TYPES.contains(type) && feed != null && !feeds.contains(feed)) {
        feeds.add(feed);
      }
    }
    return feeds;
  }
}
