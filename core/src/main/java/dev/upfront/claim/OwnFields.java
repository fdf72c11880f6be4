package dev.upfront.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What facts of some types have and others have not, under the contract's names. */
public final class OwnFields {
  private OwnFields() {}

  /**
   * The own fields of a fact in the contract's order: {@link String} or {@link Integer}, null where a field applies and is
   * unknown; a field that does not apply is left out.
   */
  public static Map<String, @Nullable Object> of(Fact fact) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    switch (fact) {
      case Fact.Ordered(String by) -> fields.put("by", by);
      case Fact.Renewed(String by) -> fields.put("by", by);
      case Fact.Cancelled(String by) -> fields.put("by", by);
      case Fact.Release(Window window, String platform, Integer part) -> {
        window(fields, window);
        fields.put("platform", platform);
        if (part != null) {
          fields.put("part", part);
        }
      }
      case Fact.ProductionStarted(Window window) -> window(fields, window);
      case Fact.ProductionWrapped(Window window) -> window(fields, window);
      case Fact.EpisodeCount(int count) -> fields.put("count", count);
      case Fact.Cast(String person, String character, CastStatus status) -> {
        fields.put("person", person);
        fields.put("character", character);
        fields.put("status", status.word());
      }
      case Fact.Crew(String person, Job job) -> {
        fields.put("person", person);
        fields.put("job", job.word());
      }
      case Fact.BasedOn(String work, String author) -> {
        fields.put("work", work);
        fields.put("author", author);
      }
      case Fact.Undecided() -> {}
      case Fact.FinalSeason() -> {}
      case Fact.NoDateYet() -> {}
      case Fact.Delayed() -> {}
      case Fact.ProductionOngoing() -> {}
    }
    return fields;
  }

  private static void window(Map<String, @Nullable Object> fields, Window window) {
    fields.put("from", Objects.toString(window.from(), null));
    fields.put("to", Objects.toString(window.to(), null));
  }
}
