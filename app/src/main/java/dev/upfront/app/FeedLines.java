package dev.upfront.app;

import dev.upfront.intake.feed.Following;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** How a feed that is followed fares, in lines. */
final class FeedLines {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private FeedLines() {}

  /** Three or four lines and an empty one. */
  static String people(Following feed) {
    StringBuilder lines = new StringBuilder();
    lines.append(Cells.clean(feed.title())).append('\n');
    if (!feed.title().equals(feed.address().toString())) {
      lines.append("  ").append(feed.address()).append('\n');
    }
    lines.append("  ").append(state(feed)).append("; ");
    lines.append(feed.articles()).append(feed.articles() == 1 ? " article" : " articles");
    lines.append(" taken; last answered ").append(minute(feed.answeredAt()));
    lines.append(feed.gone() ? "" : "; next " + minute(feed.nextAt())).append('\n');
    if (feed.trouble() != null) {
      lines.append("  ").append(Cells.clean(feed.trouble())).append('\n');
    }
    return lines.append('\n').toString();
  }

  private static String state(Following feed) {
    if (feed.gone()) {
      return "gone";
    }
    if (feed.failures() > 0) {
      return feed.failures() == 1 ? "failed once" : "failed " + feed.failures() + " times";
    }
    return feed.polledAt() == null ? "not asked yet" : "well";
  }

  private static String minute(@Nullable Instant instant) {
    return instant == null ? "never" : MINUTE.format(instant);
  }

  /** One line. */
  static String json(Following feed) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("address", feed.address().toString());
      json.writeStringProperty("title", feed.title());
      json.writeStringProperty("state", state(feed));
      json.writeNumberProperty("failures", feed.failures());
      json.writeStringProperty("trouble", feed.trouble());
      json.writeNumberProperty("articles", feed.articles());
      json.writeStringProperty("answered", Objects.toString(feed.answeredAt(), null));
      json.writeStringProperty("next", feed.gone() ? null : feed.nextAt().toString());
      json.writeEndObject();
    }
    return line + "\n";
  }
}
