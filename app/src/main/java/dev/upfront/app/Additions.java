package dev.upfront.app;

import dev.upfront.ledger.RecordedArticle;
import dev.upfront.ledger.Recording;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Counts what became of articles that were brought to the ledger. */
final class Additions {
  private int made;
  private int known;
  private int edited;
  private int claims;
  private int withdrawn;

  void count(Recording recording) {
    switch (recording) {
      case Recording.New(RecordedArticle article, int more) -> {
        made++;
        claims += more;
      }
      case Recording.Known(RecordedArticle article) -> known++;
      case Recording.Edited(RecordedArticle article, int more, int dropped) -> {
        edited++;
        claims += more;
        withdrawn += dropped;
      }
    }
  }

  boolean isEmpty() {
    return made + known + edited == 0;
  }

  /** "18 articles: 17 new, 1 edited, 0 known already. 412 claims recorded, 3 withdrawn." */
  String summary() {
    return "%s: %d new, %d edited, %d known already. %s recorded, %d withdrawn.%n"
        .formatted(
            number(made + edited + known, "article"),
            made,
            edited,
            known,
            number(claims, "claim"),
            withdrawn);
  }

  private static String number(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** One article's fate as a line of JSON. */
  static String line(String id, Recording recording) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeStringProperty("address", recording.article().address());
      json.writeNumberProperty("version", recording.article().version());
      json.writeStringProperty("day", recording.article().day().toString());
      switch (recording) {
        case Recording.New(RecordedArticle article, int claims) -> {
          json.writeStringProperty("became", "new");
          json.writeNumberProperty("claims", claims);
          json.writeNumberProperty("withdrawn", 0);
        }
        case Recording.Known(RecordedArticle article) -> {
          json.writeStringProperty("became", "known");
          json.writeNumberProperty("claims", 0);
          json.writeNumberProperty("withdrawn", 0);
        }
        case Recording.Edited(RecordedArticle article, int claims, int withdrawn) -> {
          json.writeStringProperty("became", "edited");
          json.writeNumberProperty("claims", claims);
          json.writeNumberProperty("withdrawn", withdrawn);
        }
      }
      json.writeEndObject();
    }
    return line.toString();
  }
}
