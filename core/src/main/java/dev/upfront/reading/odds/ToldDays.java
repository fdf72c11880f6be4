package dev.upfront.reading.odds;

import dev.upfront.claim.Fact;
import dev.upfront.claim.FactType;
import dev.upfront.claim.Window;
import dev.upfront.reading.odds.DayCandidates.Candidate;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.title.SeriesFinder;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read of each series of an article by phrases, rows, lists and fates, and which series have which day. */
public final class ToldDays {
  private final Map<String, Set<FactType>> facts = new HashMap<>();
  private final Map<String, Set<Window>> days = new HashMap<>();
  private final Map<String, Integer> seasons = new HashMap<>();

  /** The keys of the series that come out within a window. */
  private final Map<Window, Set<String>> takers = new HashMap<>();

  public ToldDays(List<Draft> drafts) {
    for (Draft draft : drafts) {
      String key = SeriesFinder.key(draft.series());
      if (draft.fact() instanceof Fact.Release release) {
        days.computeIfAbsent(key, none -> new HashSet<>()).add(release.window());
        takers.computeIfAbsent(release.window(), none -> new HashSet<>()).add(key);
      } else {
        facts
            .computeIfAbsent(key, none -> EnumSet.noneOf(FactType.class))
            .add(draft.fact().type());
      }
      if (draft.season() != null) {
        seasons.putIfAbsent(key, draft.season());
      }
    }
  }

  /** When a series comes out, as far as was told. */
  Set<Window> days(String title) {
    return days.getOrDefault(SeriesFinder.key(title), Set.of());
  }

  /** Whether a window is that of another series, and not of this one. */
  boolean isOfOther(Window window, String title) {
    Set<String> told = takers.getOrDefault(window, Set.of());
    return !told.isEmpty() && !told.contains(SeriesFinder.key(title));
  }

  /** The season of a series that was told of first, or null. */
  @Nullable
  Integer season(String title) {
    return seasons.get(SeriesFinder.key(title));
  }

  /** What is known of a series, and of a day that may be its own. */
  ClueNumbers clues(String title, Candidate candidate) {
    ClueNumbers clues = new ClueNumbers();
    int place = candidate.place().ordinal();
    String key = SeriesFinder.key(title);
    Set<FactType> told = facts.get(key);
    if (told != null) {
      for (FactType fact : told) {
        clues.add(ClueKind.TOLD.of(fact.ordinal()));
        clues.add(ClueKind.TOLD_PLACE.of(fact.ordinal(), place));
      }
    }
    Set<Window> own = days.get(key);
    if (own == null) {
      clues.add(ClueKind.NO_DAY.of(0));
      clues.add(ClueKind.NO_DAY_PLACE.of(0, place));
    } else {
      clues.add(ClueKind.OWN_DAY.of(ClueKind.index(own.contains(candidate.day().window()))));
    }
    Set<String> takersOfDay = takers.getOrDefault(candidate.day().window(), Set.of());
    if (takersOfDay.size() > (takersOfDay.contains(key) ? 1 : 0)) {
      clues.add(ClueKind.DAY_OF_OTHER.of(0));
      clues.add(ClueKind.DAY_OF_OTHER_PLACE.of(0, place));
    }
    return clues;
  }
}
