package dev.upfront.intake.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import dev.upfront.intake.web.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sitemaps, those with Google's extension for news among them, by crawler-commons. The text must have passed {@link SafeXml}. */
final class Sitemap {
  private Sitemap() {}

  static Feed read(URI at, String xml) throws FeedException {
    SiteMapParser parser = new SiteMapParser(false);
    parser.setStrictNamespace(false);
    parser.enableExtension(Extension.NEWS);
    AbstractSiteMap map;
    try {
      map = parser.parseSiteMap("text/xml", utf8(xml).getBytes(StandardCharsets.UTF_8), at.toURL());
    } catch (UnknownFormatException | IOException | RuntimeException e) {
      throw new FeedException("is no sitemap that follows its own format", "tell its site");
    }
    return switch (map) {
      case SiteMapIndex index -> new Feed("", List.of(), parts(index), null);
      case SiteMap pages -> pages(pages);
      default -> throw new FeedException("is XML, but no sitemap", "check the address");
    };
  }

  /** It was decoded before, so what it declares no longer holds. */
  private static String utf8(String xml) {
    int end = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
    return xml.substring(end);
  }

  private static List<URI> parts(SiteMapIndex index) {
    return index.getSitemaps().stream()
        .sorted(Comparator.comparing(
            AbstractSiteMap::getLastModified, Comparator.nullsLast(Comparator.reverseOrder())))
        .flatMap(part ->
            java.util.Optional.ofNullable(WebAddress.parse(part.getUrl().toString())).stream())
        .toList();
  }

  private static Feed pages(SiteMap pages) {
    String outlet = "";
    List<Entry> entries = new ArrayList<>();
    for (SiteMapURL page : pages.getSiteMapUrls()) {
      URI address = WebAddress.parse(page.getUrl().toString());
      if (address == null) {
        continue;
      }
      NewsAttributes news = news(page);
      String title = news == null || news.getTitle() == null ? "" : news.getTitle();
      outlet = news == null || news.getName() == null ? outlet : news.getName();
      Instant published = news == null ? null : instant(news.getPublicationDate());
      Instant changed = instant(page.getLastModified());
      entries.add(new Entry(
          address,
          title,
          published,
          Stamp.of(changed != null ? changed : published, title, ""),
          ""));
    }
    return new Feed(outlet, entries, List.of(), null);
  }

  private static @Nullable NewsAttributes news(SiteMapURL page) {
    ExtensionMetadata[] found = page.getAttributesForExtension(Extension.NEWS);
    return found != null && found.length > 0 && found[0] instanceof NewsAttributes news
        ? news
        : null;
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
