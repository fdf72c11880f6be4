package dev.upfront.app;

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
      case Recording.New made -> this.made++;
      case Recording.Known known -> this.known++;
      case Recording.Edited edited -> this.edited++;
    }
    claims += recording.claims();
    withdrawn += recording.withdrawn();
  }

  boolean isEmpty() {
    return made + known + edited == 0;
  }

  boolean changedAnything() {
    return made + edited > 0;
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
      json.writeStringProperty(
          "became",
          switch (recording) {
            case Recording.New made -> "new";
            case Recording.Known known -> "known";
            case Recording.Edited edited -> "edited";
          });
      json.writeNumberProperty("claims", recording.claims());
      json.writeNumberProperty("withdrawn", recording.withdrawn());
      json.writeEndObject();
    }
    return line.toString();
  }
}
