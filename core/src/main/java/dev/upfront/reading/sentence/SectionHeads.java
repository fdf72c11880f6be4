package dev.upfront.reading.sentence;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.reading.sentence.Phrase.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What the heads of sections may say, file by file. Nothing asks for a setting that is misspelt, and phrases below it
 * would mean something else, or nothing, without a sound: so no such file loads.
 */
final class SectionHeads {
  private static final List<String> YES = List.of("yes");
  private static final List<String> MODALITIES =
      Arrays.stream(Modality.values()).map(Modality::word).toList();
  private static final List<String> STATUSES =
      Arrays.stream(CastStatus.values()).map(CastStatus::word).toList();
  private static final List<String> JOBS =
      Arrays.stream(Job.values()).map(Job::word).toList();

  private static final Map<String, SectionHeads> BY_FILE = Map.of(
      "events.phrases",
      new SectionHeads(
          List.of(
              "renewed",
              "ordered",
              "cancelled",
              "undecided",
              "final_season",
              "no_date_yet",
              "delayed",
              "production_started",
              "production_ongoing",
              "production_wrapped",
              "production_span",
              "release"),
          Map.of(
              "seat", List.of("object"),
              "weak", YES,
              "season", List.of("next"),
              "return", YES,
              "renews", YES,
              "spoken", List.of("production"),
              "modality", MODALITIES,
              "negation", List.of("own"),
              "after", List.of("question", "when", "cancelled"),
              "subject", List.of("any")),
          ""),
      "cast.phrases",
      new SectionHeads(
          List.of("cast"),
          Map.of("status", STATUSES, "object", STATUSES, "modality", MODALITIES, "label", YES),
          "status"),
      "crew.phrases",
      new SectionHeads(
          List.of("crew"), Map.of("job", JOBS, "company", YES, "possessive", YES), "job"),
      "sources.phrases",
      new SectionHeads(
          List.of("based_on"), Map.of("work", List.of("before"), "needs", List.of("author")), ""));

  private final List<String> names;
  private final Map<String, List<String>> settings;
  private final String needed;

  /** {@code needed}: the setting without which a section says nothing, "" where it can do without. */
  private SectionHeads(List<String> names, Map<String, List<String>> settings, String needed) {
    this.names = names;
    this.settings = new TreeMap<>(settings);
    this.needed = needed;
  }

  /**
   * Looks whether a head says only what is read.
   *
   * @throws IllegalStateException where it does not, with what it may say
   */
  static void check(Section section) {
    SectionHeads heads = BY_FILE.get(section.file());
    if (heads == null) {
      throw new IllegalStateException("nobody has said what sections mean in such a file");
    }
    heads.look(section);
  }

  private void look(Section section) {
    boolean nothing = section.name().equals("nothing");
    if (!nothing && !names.contains(section.name())) {
      throw new IllegalStateException("no section is called %s; there are %s and nothing"
          .formatted(section.name(), String.join(", ", names)));
    }
    section.settings().forEach((key, value) -> {
      List<String> values = nothing ? null : settings.get(key);
      // of jobs there may be several
      boolean read = values != null
          && (key.equals("job")
              ? values.containsAll(List.of(value.split(",", -1)))
              : values.contains(value));
      if (!read) {
        throw new IllegalStateException("%s: nothing reads %s=%s; %s"
            .formatted(section.head(), key, value, nothing ? "[nothing] stands alone" : allowed()));
      }
    });
    if (!nothing && !needed.isEmpty() && !section.settings().has(needed)) {
      throw new IllegalStateException(
          "%s lacks %s; %s".formatted(section.head(), needed, allowed()));
    }
  }

  private String allowed() {
    StringJoiner all = new StringJoiner(" ", "it may say ", "");
    settings.forEach((key, values) -> all.add(key + "=" + String.join("|", values)));
    return all.toString();
  }
}
