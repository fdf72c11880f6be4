package dev.upfront.reading;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.Fact;
import dev.upfront.claim.FactType;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.claim.OwnFields;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A reading as one line of JSON, the claim contract's form of it, and back. {@code
 * dev/upfront/claim.schema.json} beside the classes is the same contract as a JSON Schema.
 *
 * <p>A field that does not apply is left out; one that applies and is unknown is null. What is
 * written is read back equal, given the article:
 *
 * <pre>{@code
 * ReadingJson.parse(ReadingJson.write(reading), reading.article()).equals(reading)
 * }</pre>
 */
public final class ReadingJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ReadingJson() {}

  /** Writes a reading as one line, without the line's end. */
  public static String write(Reading reading) {
    Article article = reading.article();
    StringWriter line = new StringWriter(256 + 320 * reading.claims().size());
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("id", article.id());
      json.writeStringProperty("title", article.title());
      text(json, "published", article.published());
      json.writeName("dated");
      json.writeStartObject();
      window(json, reading.dated());
      json.writeEndObject();
      text(json, "series", reading.series());
      number(json, "season", reading.season());
      json.writeName("claims");
      json.writeStartArray();
      for (Claim claim : reading.claims()) {
        claim(json, claim);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }

  /** Writes one claim as it stands among the claims of a reading. */
  public static String write(Claim claim) {
    StringWriter text = new StringWriter(320);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      claim(json, claim);
    }
    return text.toString();
  }

  private static void claim(JsonGenerator json, Claim claim) {
    json.writeStartObject();
    json.writeStringProperty("type", claim.fact().type().word());
    json.writeStringProperty("series", claim.series());
    number(json, "season", claim.season());
    ownFields(json, claim.fact());
    json.writeStringProperty("modality", claim.modality().word());
    if (claim.saidBy() != null) {
      json.writeStringProperty("said_by", claim.saidBy());
    }
    json.writeName("evidence");
    json.writeStartObject();
    json.writeNumberProperty("start", claim.evidence().start());
    json.writeNumberProperty("end", claim.evidence().end());
    json.writeStringProperty("quote", claim.evidence().quote());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void ownFields(JsonGenerator json, Fact fact) {
    OwnFields.of(fact).forEach((name, value) -> {
      if (value instanceof Integer number) {
        json.writeNumberProperty(name, number);
      } else {
        text(json, name, value);
      }
    });
  }

  private static void window(JsonGenerator json, Window window) {
    text(json, "from", window.from());
    text(json, "to", window.to());
  }

  private static void text(JsonGenerator json, String name, @Nullable Object value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value.toString());
    }
  }

  private static void number(JsonGenerator json, String name, @Nullable Integer value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, value);
    }
  }

  /**
   * Reads a line back, and checks each quote against the article's text.
   *
   * @param line what {@link #write} wrote
   * @param article the article that the line is about
   * @throws IllegalArgumentException where the line is no reading of this article, with a message
   *     that says what is wrong and in which claim
   */
  public static Reading parse(String line, Article article) {
    Fields fields = Fields.of(line);
    String id = fields.text("id");
    if (!id.equals(article.id())) {
      throw new IllegalArgumentException(
          "the line is about “" + id + "”, the article is “" + article.id() + "”");
    }
    if (!fields.text("title").equals(article.title())
        || !Objects.equals(
            fields.textOrNull("published"), Objects.toString(article.published(), null))) {
      throw new IllegalArgumentException("title or day of “" + id + "” are not the article's");
    }
    Fields days = fields.object("dated");
    Window dated = window(days);
    days.end();
    String series = fields.textOrNull("series");
    Integer season = fields.numberOrNull("season");
    if (season != null && season < 1) {
      throw new IllegalArgumentException("an article about season " + season);
    }
    List<Claim> claims = new ArrayList<>();
    for (JsonNode node : fields.array("claims")) {
      try {
        claims.add(claim(
            Fields.of(node),
            (start, end, quote) -> Evidence.verified(article.text(), start, end, quote)));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException(
            "claim " + (claims.size() + 1) + ": " + e.getMessage(), e);
      }
    }
    fields.end();
    return new Reading(article, dated, series, season, claims);
  }

  /** Makes evidence of the place and the words that a claim was written down with. */
  @FunctionalInterface
  public interface Quoting {
    /** Evidence from {@code start} to {@code end}; throws where it is none. */
    Evidence evidence(int start, int end, String quote);
  }

  /**
   * Reads one claim back as {@link #write(Claim)} wrote it; of the object nothing is left.
   *
   * @throws IllegalArgumentException where it is no claim, with a message that says what is wrong
   */
  public static Claim parse(ObjectNode claim, Quoting quoting) {
    return claim(new Fields(claim), quoting);
  }

  private static Claim claim(Fields fields, Quoting quoting) {
    FactType type = FactType.of(fields.text("type"));
    String series = fields.text("series");
    Integer season = fields.numberOrNull("season");
    Fact fact = fact(type, fields);
    Modality modality = Modality.of(fields.text("modality"));
    String saidBy = fields.has("said_by") ? fields.text("said_by") : null;
    Fields slice = fields.object("evidence");
    Evidence evidence =
        quoting.evidence(slice.number("start"), slice.number("end"), slice.text("quote"));
    slice.end();
    fields.end();
    return new Claim(series, season, fact, modality, saidBy, evidence);
  }

  private static Fact fact(FactType type, Fields fields) {
    return switch (type) {
      case ORDERED -> new Fact.Ordered(fields.textOrNull("by"));
      case RENEWED -> new Fact.Renewed(fields.textOrNull("by"));
      case UNDECIDED -> new Fact.Undecided();
      case CANCELLED -> new Fact.Cancelled(fields.textOrNull("by"));
      case FINAL_SEASON -> new Fact.FinalSeason();
      case PRODUCTION_STARTED -> new Fact.ProductionStarted(window(fields));
      case PRODUCTION_ONGOING -> new Fact.ProductionOngoing();
      case PRODUCTION_WRAPPED -> new Fact.ProductionWrapped(window(fields));
      case DELAYED -> new Fact.Delayed();
      case NO_DATE_YET -> new Fact.NoDateYet();
      case RELEASE ->
        new Fact.Release(
            window(fields),
            fields.textOrNull("platform"),
            fields.has("part") ? (Integer) fields.number("part") : null);
      case EPISODE_COUNT -> new Fact.EpisodeCount(fields.number("count"));
      case CAST ->
        new Fact.Cast(
            fields.text("person"),
            fields.textOrNull("character"),
            CastStatus.of(fields.text("status")));
      case CREW -> new Fact.Crew(fields.text("person"), Job.of(fields.text("job")));
      case BASED_ON -> new Fact.BasedOn(fields.textOrNull("work"), fields.textOrNull("author"));
    };
  }

  private static Window window(Fields fields) {
    try {
      return new Window(
          PartialDate.parseNullable(fields.textOrNull("from")),
          PartialDate.parseNullable(fields.textOrNull("to")));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /**
   * The fields of one object, each taken once. What is left at the {@link #end} is a mistake: a
   * field that nobody reads is a fact that is lost without a word.
   */
  private record Fields(ObjectNode node) {

    static Fields of(String line) {
      try {
        return of(JsonMapper.shared().readTree(line));
      } catch (JacksonException e) {
        throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
      }
    }

    static Fields of(JsonNode node) {
      if (node instanceof ObjectNode object) {
        return new Fields(object);
      }
      throw new IllegalArgumentException("an object belongs here, not " + node);
    }

    boolean has(String name) {
      return node.has(name);
    }

    private JsonNode take(String name) {
      JsonNode value = node.remove(name);
      if (value == null) {
        throw new IllegalArgumentException("“" + name + "” is missing");
      }
      return value;
    }

    String text(String name) {
      JsonNode value = take(name);
      if (!value.isString()) {
        throw new IllegalArgumentException("“" + name + "” is no text but " + value);
      }
      return value.stringValue();
    }

    @Nullable
    String textOrNull(String name) {
      return takeNull(name) ? null : text(name);
    }

    int number(String name) {
      JsonNode value = take(name);
      if (!value.canConvertToInt() || !value.isIntegralNumber()) {
        throw new IllegalArgumentException("“" + name + "” is no whole number but " + value);
      }
      return value.intValue();
    }

    @Nullable
    Integer numberOrNull(String name) {
      return takeNull(name) ? null : (Integer) number(name);
    }

    private boolean takeNull(String name) {
      JsonNode value = node.get(name);
      if (value == null || !value.isNull()) {
        return false;
      }
      node.remove(name);
      return true;
    }

    Fields object(String name) {
      return of(take(name));
    }

    JsonNode array(String name) {
      JsonNode value = take(name);
      if (!value.isArray()) {
        throw new IllegalArgumentException("“" + name + "” is no list but " + value);
      }
      return value;
    }

    void end() {
      if (!node.isEmpty()) {
        throw new IllegalArgumentException(
            "“" + node.propertyNames().iterator().next() + "” does not belong here");
      }
    }
  }
}
