package dev.upfront.ledger;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.reading.ReadingJson;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A version of an article as one line of JSON without its text, and back. Of a line by a later program, fields that this
 * one does not know are passed over; fields are added only where their absence can be understood.
 */
public final class VersionJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private VersionJson() {}

  /** Writes a version, without the line's end. */
  public static String write(Version version) {
    RecordedArticle article = version.article();
    StringWriter line = new StringWriter(1024 + 400 * version.claims().size());
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("address", article.address());
      json.writeNumberProperty("version", article.version());
      json.writeStringProperty("outlet", article.outlet());
      json.writeStringProperty("title", article.title());
      json.writeStringProperty("published", text(article.published()));
      json.writeStringProperty("dated_from", text(article.dated().from()));
      json.writeStringProperty("dated_to", text(article.dated().to()));
      json.writeStringProperty("day", article.day().toString());
      json.writeStringProperty("recorded_at", article.recordedAt().toString());
      json.writeNumberProperty("shingles", article.fingerprint().shingles());
      json.writeStringProperty(
          "sketch", Base64.getEncoder().encodeToString(article.fingerprint().sketch()));
      json.writeArrayPropertyStart("credits");
      article.credits().forEach(json::writeString);
      json.writeEndArray();
      json.writeArrayPropertyStart("claims");
      for (RecordedClaim claim : version.claims()) {
        claim(json, claim);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void claim(JsonGenerator json, RecordedClaim claim) {
    json.writeStartObject();
    json.writeName("claim");
    json.writeRawValue(ReadingJson.write(claim.claim()));
    Withdrawal withdrawn = claim.withdrawn();
    if (withdrawn != null) {
      json.writeStringProperty("withdrawn_day", withdrawn.day().toString());
      json.writeStringProperty("withdrawn_at", withdrawn.recordedAt().toString());
    }
    json.writeEndObject();
  }

  /** Reads a version back. Only what {@link #write} wrote belongs here: quotes are believed, as their text is not at hand. */
  public static Version parse(String line) {
    return parse(JsonMapper.shared().readTree(line));
  }

  /** Reads a version back that stands in other JSON. */
  public static Version parse(JsonNode node) {
    List<String> credits = new ArrayList<>();
    node.required("credits").forEach(credit -> credits.add(credit.stringValue()));
    RecordedArticle article = new RecordedArticle(
        node.required("address").stringValue(),
        node.required("version").intValue(),
        textOrNull(node, "outlet"),
        node.required("title").stringValue(),
        Times.dayOrNull(textOrNull(node, "published")),
        new Window(
            PartialDate.parseNullable(textOrNull(node, "dated_from")),
            PartialDate.parseNullable(textOrNull(node, "dated_to"))),
        LocalDate.parse(node.required("day").stringValue()),
        Instant.parse(node.required("recorded_at").stringValue()),
        Fingerprint.restored(
            node.required("shingles").intValue(),
            Base64.getDecoder().decode(node.required("sketch").stringValue())),
        credits);
    List<RecordedClaim> claims = new ArrayList<>();
    for (JsonNode each : node.required("claims")) {
      Claim claim = ReadingJson.parse((ObjectNode) each.required("claim"), Evidence::restored);
      String day = textOrNull(each, "withdrawn_day");
      Withdrawal withdrawn = day == null
          ? null
          : new Withdrawal(
              LocalDate.parse(day), Instant.parse(each.required("withdrawn_at").stringValue()));
      claims.add(new RecordedClaim(claim, article, withdrawn));
    }
    return new Version(article, claims);
  }

  private static @Nullable String text(@Nullable Object value) {
    return Objects.toString(value, null);
  }

  private static @Nullable String textOrNull(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value.stringValue();
  }
}
