package dev.upfront.bench;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Window;
import dev.upfront.reading.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A claim as it is scored: marked by hand in a file, or read by the reader. Only the fields that
 * count are kept, as the file has them, so that a mark need not be a valid claim to be scored.
 */
record Mark(
    String type,
    @Nullable String series,
    @Nullable Integer season,
    @Nullable String from,
    @Nullable String to,
    @Nullable String person,
    @Nullable String character,
    @Nullable Integer count,
    @Nullable String modality,
    boolean optional) {

  /** Takes a mark out of a line of a file. */
  static Mark of(JsonNode node) {
    return new Mark(
        Objects.requireNonNull(text(node, "type"), "a mark without a type"),
        text(node, "series"),
        number(node, "season"),
        text(node, "from"),
        text(node, "to"),
        text(node, "person"),
        text(node, "character"),
        number(node, "count"),
        text(node, "modality"),
        node.path("optional").asBoolean(false));
  }

  /** Takes a claim that the reader found. */
  static Mark of(Claim claim) {
    Fact fact = claim.fact();
    Window window = switch (fact) {
      case Fact.Release release -> release.window();
      case Fact.ProductionStarted started -> started.window();
      case Fact.ProductionWrapped wrapped -> wrapped.window();
      default -> Window.ANY;
    };
    return new Mark(
        fact.type().word(),
        claim.series(),
        claim.season(),
        Objects.toString(window.from(), null),
        Objects.toString(window.to(), null),
        fact instanceof Fact.Cast cast
            ? cast.person()
            : fact instanceof Fact.Crew crew ? crew.person() : null,
        fact instanceof Fact.Cast cast ? cast.character() : null,
        fact instanceof Fact.EpisodeCount episodes ? (Integer) episodes.count() : null,
        claim.modality().word(),
        false);
  }

  /** The marks or claims of one article. */
  record Sheet(@Nullable String series, List<Mark> marks) {
    /** Takes them out of a line of a file. */
    static Sheet of(JsonNode node) {
      return new Sheet(
          text(node, "series"), node.path("claims").valueStream().map(Mark::of).toList());
    }

    /** Takes what the reader found. */
    static Sheet of(Reading reading) {
      return new Sheet(reading.series(), reading.claims().stream().map(Mark::of).toList());
    }
  }

  /** Production that goes on counts as production that started. */
  String family() {
    return type.equals("production_ongoing") ? "production_started" : type;
  }

  /** A line that tells people what it is. */
  String words() {
    StringBuilder words = new StringBuilder(type.toUpperCase(Locale.ROOT))
        .append("  ")
        .append(series)
        .append(season == null ? "" : " s" + season);
    for (String part : new String[] {
      from == null && to == null ? null : from + " to " + to,
      count == null ? null : count.toString(),
      person,
      character,
      modality
    }) {
      words.append(part == null ? "" : " | " + part);
    }
    return words.toString();
  }

  static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() ? value.stringValue() : null;
  }

  private static @Nullable Integer number(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isNumber() ? (Integer) value.intValue() : null;
  }
}
