package dev.upfront.intake.feed;

import dev.upfront.intake.web.WebAddress;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1 and 1.1 (jsonfeed.org). */
final class JsonFeed {
  private JsonFeed() {}

  static Feed read(URI at, String json) throws FeedException {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(json);
    } catch (JacksonException e) {
      throw new FeedException("is no JSON that can be read", "tell its site, or try again later");
    }
    if (!text(root, "version").startsWith("https://jsonfeed.org/version/")) {
      throw new FeedException("is JSON, but no feed", "check the address");
    }
    List<Entry> entries = new ArrayList<>();
    for (JsonNode item : root.path("items")) {
      String link = text(item, "url").isEmpty() ? text(item, "id") : text(item, "url");
      URI address = WebAddress.resolve(at, link);
      if (address != null && !link.isEmpty()) {
        Instant published = instant(text(item, "date_published"));
        Instant changed = instant(text(item, "date_modified"));
        String title = text(item, "title");
        String html = html(item);
        entries.add(new Entry(
            address,
            title,
            published,
            Stamp.of(changed != null ? changed : published, title, html),
            html));
      }
    }
    return new Feed(text(root, "title"), entries, List.of(), null);
  }

  private static String html(JsonNode item) {
    String html = text(item, "content_html");
    return html.isEmpty()
        ? "<p>" + Entities.escape(text(item, "content_text")).replace("\n\n", "<p>")
        : html;
  }

  private static @Nullable Instant instant(String text) {
    try {
      return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isString() ? value.stringValue().strip() : "";
  }
}
