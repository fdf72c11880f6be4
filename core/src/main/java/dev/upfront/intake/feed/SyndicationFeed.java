package dev.upfront.intake.feed;

import com.rometools.rome.feed.module.SyModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dev.upfront.intake.web.WebAddress;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RSS and Atom, by ROME. The text must have passed {@link SafeXml}. */
final class SyndicationFeed {
  private SyndicationFeed() {}

  static Feed read(URI at, String xml) throws FeedException {
    SyndFeed feed;
    try {
      SyndFeedInput input = new SyndFeedInput();
      input.setPreserveWireFeed(true);
      feed = input.build(new StringReader(xml));
    } catch (com.rometools.rome.io.FeedException | RuntimeException e) {
      throw new FeedException("is no feed that follows its own format", "tell its site");
    }
    List<Entry> entries = new ArrayList<>();
    for (SyndEntry each : feed.getEntries()) {
      Entry entry = entry(at, each);
      if (entry != null) {
        entries.add(entry);
      }
    }
    return new Feed(text(feed.getTitle()), entries, List.of(), every(feed));
  }

  private static @Nullable Entry entry(URI at, SyndEntry entry) {
    String link = text(entry.getLink());
    URI address = WebAddress.resolve(at, link.isEmpty() ? text(entry.getUri()) : link);
    if (address == null) {
      return null;
    }
    Instant published = instant(entry.getPublishedDate());
    Instant updated = instant(entry.getUpdatedDate());
    String title = text(entry.getTitle());
    String html = html(entry);
    String stamp = Stamp.of(updated != null ? updated : published, title, html);
    return new Entry(address, title, published != null ? published : updated, stamp, html);
  }

  /** The longest text that the entry has. */
  private static String html(SyndEntry entry) {
    List<SyndContent> contents = new ArrayList<>(entry.getContents());
    if (entry.getDescription() != null) {
      contents.add(entry.getDescription());
    }
    String longest = "";
    for (SyndContent content : contents) {
      String value = text(content.getValue());
      longest = value.length() > longest.length() ? value : longest;
    }
    return longest;
  }

  /** By the time to live of RSS, else by the syndication module. */
  private static @Nullable Duration every(SyndFeed feed) {
    if (feed.originalWireFeed() instanceof Channel channel && channel.getTtl() > 0) {
      return Duration.ofMinutes(channel.getTtl());
    }
    if (!(feed.getModule(SyModule.URI) instanceof SyModule module)
        || module.getUpdatePeriod() == null) {
      return null;
    }
    long hours = switch (module.getUpdatePeriod()) {
      case "hourly" -> 1;
      case "daily" -> 24;
      case "weekly" -> 24 * 7;
      case "monthly" -> 24 * 30;
      case "yearly" -> 24 * 365;
      default -> 24;
    };
    return Duration.ofHours(hours).dividedBy(Math.max(1, module.getUpdateFrequency()));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
