package dev.upfront.ledger;

import dev.upfront.intake.Article;
import dev.upfront.reading.Reading;
import dev.upfront.reading.ReadingJson;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A version of an article as one line of JSON: the claim contract's form of its reading, and beside its fields
 *
 * <ul>
 *   <li>{@code outlet} and {@code address} of the article, null where not known;
 *   <li>{@code version}, {@code day} and {@code recorded_at} as the ledger has them;
 *   <li>{@code text}, in which quotes count.
 * </ul>
 *
 * <p>Recording such lines in their order, each at its instant, restores an equal ledger: versions, days, withdrawals and
 * fingerprints follow from them.
 */
public final class LedgerJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private LedgerJson() {}

  /**
   * A line that was read back.
   *
   * @param recordedAt when it was recorded
   */
  public record Line(Reading reading, Instant recordedAt) {}

  /** Writes an entry as one line, without the line's end. */
  public static String write(Entry entry) {
    Reading read = entry.reading();
    Article article = read.article();
    // Not as the text alone dates it.
    String reading = ReadingJson.write(
        new Reading(article, entry.article().dated(), read.series(), read.season(), read.claims()));
    StringWriter more = new StringWriter(article.text().length() + 256);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), more)) {
      json.writeStartObject();
      json.writeStringProperty("outlet", article.outlet());
      json.writeStringProperty("address", article.address());
      json.writeNumberProperty("version", entry.article().version());
      json.writeStringProperty("day", entry.article().day().toString());
      json.writeStringProperty("recorded_at", entry.article().recordedAt().toString());
      json.writeStringProperty("text", article.text());
      json.writeEndObject();
    }
    // Two objects become one.
    return reading.substring(0, reading.length() - 1) + "," + more.toString().substring(1);
  }

  /**
   * Reads a line back, and checks each quote against the text.
   *
   * @throws IllegalArgumentException where it is no such line, with a message that says what is wrong
   */
  public static Line parse(String line) {
    ObjectNode node = object(line);
    String outlet = textOrNull(node, "outlet");
    String address = textOrNull(node, "address");
    String recordedAt = text(node, "recorded_at");
    String text = text(node, "text");
    node.remove(List.of("outlet", "address", "version", "day", "recorded_at", "text"));
    String published = textOrNull(node, "published");
    try {
      Article article = new Article(
          text(node, "id"),
          text(node, "title"),
          outlet,
          address,
          published == null ? null : LocalDate.parse(published),
          text);
      return new Line(ReadingJson.parse(node.toString(), article), Instant.parse(recordedAt));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static ObjectNode object(String line) {
    try {
      if (JsonMapper.shared().readTree(line) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    throw new IllegalArgumentException("an object belongs here");
  }

  private static String text(ObjectNode node, String name) {
    String text = textOrNull(node, name);
    if (text == null) {
      throw new IllegalArgumentException("“" + name + "” is missing");
    }
    return text;
  }

  private static @Nullable String textOrNull(ObjectNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new IllegalArgumentException("“" + name + "” is no text but " + value);
    }
    return value.stringValue();
  }
}
