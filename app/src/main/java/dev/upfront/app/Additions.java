package dev.upfront.app;

import dev.upfront.dossier.Words;
import dev.upfront.intake.Article;
import dev.upfront.intake.web.Reason;
import dev.upfront.ledger.Recording;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  private int unreadable;
  private final Map<Reason, Integer> nothing = new EnumMap<>(Reason.class);

  void count(Recording recording) {
    switch (recording) {
      case Recording.New made -> this.made++;
      case Recording.Known known -> this.known++;
      case Recording.Edited edited -> this.edited++;
    }
    claims += recording.claims();
    withdrawn += recording.withdrawn();
  }

  /** Counts a page that is as it was when it was recorded. */
  void countKnown() {
    known++;
  }

  /** Counts an address that gave no article. */
  void countNothing(Reason reason) {
    nothing.merge(reason, 1, Integer::sum);
  }

  /** Counts a file that gave none. */
  void countUnreadable() {
    unreadable++;
  }

  boolean isEmpty() {
    return made + known + edited == 0;
  }

  /** Whether something could not be had or read; what was turned down was not wanted. */
  boolean anyFailed() {
    return !reasons(false).isEmpty();
  }

  /** Whether the ledger holds what it did not hold before. */
  boolean changedAnything() {
    return made + edited > 0;
  }

  /**
   * "18 articles: 17 new, 1 edited, 0 known already. 412 claims recorded, 3 withdrawn.", and a line each for what was
   * turned down and what failed, where there was any.
   */
  String summary() {
    return taken() + line("Turned down", reasons(true)) + line("Failed", reasons(false));
  }

  private List<String> reasons(boolean turnedDown) {
    List<String> reasons = new ArrayList<>();
    nothing.forEach((reason, count) -> {
      if (reason.isTurnedDown() == turnedDown) {
        reasons.add(count + " " + reason.words());
      }
    });
    if (!turnedDown && unreadable > 0) {
      reasons.add(unreadable + " that could not be read");
    }
    return reasons;
  }

  private static String line(String what, List<String> reasons) {
    return reasons.isEmpty() ? "" : "%s: %s.%n".formatted(what, String.join(", ", reasons));
  }

  private String taken() {
    return "%s: %d new, %d edited, %d known already. %s recorded, %d withdrawn.%n"
        .formatted(
            Words.count(made + edited + known, "article"),
            made,
            edited,
            known,
            Words.count(claims, "claim"),
            withdrawn);
  }

  /** The fate of a page that is as it was, as a line of JSON. */
  static String knownLine(String id, URI at) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeStringProperty("address", at.toString());
      json.writeStringProperty("became", "known");
      json.writeEndObject();
    }
    return line.toString();
  }

  /** One article's fate as a line of JSON, with who wrote it and in which language, where its page says so. */
  static String line(Article article, Recording recording) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("id", article.id());
      json.writeStringProperty("address", recording.article().address());
      if (article.author() != null) {
        json.writeStringProperty("author", article.author());
      }
      if (article.language() != null) {
        json.writeStringProperty("language", article.language());
      }
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
