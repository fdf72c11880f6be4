package dev.upfront.dossier;

import dev.upfront.forecast.Milestone;
import dev.upfront.forecast.Stage;
import dev.upfront.forecast.Traits;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lessons as JSON that is read back to equal ones. */
final class LessonsJson {
  /** To be raised with each change of the form, and of what the same claims teach. */
  private static final int EDITION = 2;

  private LessonsJson() {}

  static String write(Lessons lessons) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeNumberProperty("edition", EDITION);
      Slips slips = lessons.slips();
      json.writeNumberProperty("held", slips.held());
      json.writeNumberProperty("sooner", slips.sooner());
      json.writeArrayPropertyStart("late");
      slips.late().forEach(json::writeNumber);
      json.writeEndArray();
      json.writeNumberProperty("missing", slips.missing());
      json.writeArrayPropertyStart("series");
      lessons.series().forEach(lesson -> lesson(json, lesson));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void lesson(JsonGenerator json, Lesson lesson) {
    json.writeStartObject();
    json.writeStringProperty("series", lesson.series());
    Traits traits = lesson.traits();
    json.writeStringProperty("platform", traits.platform());
    texts(json, "countries", traits.countries());
    json.writeStringProperty("type", traits.type());
    texts(json, "genres", traits.genres());
    json.writeStringProperty("told", lesson.told().toString());
    json.writeArrayPropertyStart("seasons");
    for (Lesson.Out out : lesson.seasons()) {
      json.writeStartObject();
      json.writeNumberProperty("season", out.season());
      json.writeStringProperty("day", out.day().toString());
      json.writeArrayPropertyStart("stages");
      for (Milestone milestone : out.stages()) {
        json.writeStartObject();
        json.writeStringProperty("stage", milestone.stage().name());
        json.writeStringProperty("day", milestone.day().toString());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  /** Reads them back; empty where another edition of this program kept them. */
  static Optional<Lessons> parse(String text) {
    JsonNode node = JsonMapper.shared().readTree(text);
    if (node.required("edition").intValue() != EDITION) {
      return Optional.empty();
    }
    Slips slips = new Slips(
        node.required("held").intValue(),
        node.required("sooner").intValue(),
        KeptJson.list(node, "late", JsonNode::longValue),
        node.required("missing").intValue());
    return Optional.of(new Lessons(KeptJson.list(node, "series", LessonsJson::lesson), slips));
  }

  private static Lesson lesson(JsonNode node) {
    return new Lesson(
        KeptJson.text(node, "series"),
        new Traits(
            KeptJson.text(node, "platform"),
            KeptJson.list(node, "countries", JsonNode::stringValue),
            KeptJson.text(node, "type"),
            KeptJson.list(node, "genres", JsonNode::stringValue)),
        LocalDate.parse(KeptJson.text(node, "told")),
        KeptJson.list(
            node,
            "seasons",
            season -> new Lesson.Out(
                season.required("season").intValue(),
                LocalDate.parse(KeptJson.text(season, "day")),
                KeptJson.list(
                    season,
                    "stages",
                    milestone -> new Milestone(
                        Stage.valueOf(KeptJson.text(milestone, "stage")),
                        LocalDate.parse(KeptJson.text(milestone, "day")))))));
  }
}
