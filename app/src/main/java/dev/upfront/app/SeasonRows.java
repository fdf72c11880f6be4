package dev.upfront.app;

import dev.upfront.forecast.History;
import dev.upfront.forecast.Premiere;
import dev.upfront.forecast.Traits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the seasons of series from rows in any order. */
final class SeasonRows {
  private final Map<String, Run> runs = new LinkedHashMap<>();
  private int leftOut;

  private record Run(String title, Traits traits, TreeMap<Integer, Premiere> premieres) {}

  /** Takes a season in; of one that is told twice, as by a query that joins, the earlier premiere counts. */
  void add(String id, String title, Traits traits, Premiere premiere) {
    Run run = runs.computeIfAbsent(id, unseen -> new Run(title, traits, new TreeMap<>()));
    run.premieres().merge(premiere.season(), premiere, (a, b) -> b.day().isBefore(a.day()) ? b : a);
  }

  /** Takes an episode in: the first of a season opens it, the last ends it. */
  void addEpisode(String id, String title, Traits traits, int season, LocalDate day) {
    Run run = runs.computeIfAbsent(id, unseen -> new Run(title, traits, new TreeMap<>()));
    run.premieres().merge(season, new Premiere(season, day, day, 1), (a, b) -> {
      LocalDate finale = a.finale() == null || day.isAfter(a.finale()) ? day : a.finale();
      return new Premiere(
          season, day.isBefore(a.day()) ? day : a.day(), finale, a.episodes() + b.episodes());
    });
  }

  /** Leaves a row out that tells of no day or of no season. */
  void leaveOut() {
    leftOut++;
  }

  /** How many rows were left out. */
  int leftOut() {
    return leftOut;
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /**
   * The series, in the order in which they came. A season that is no later than one before it is left out: one of the two
   * days is wrong, and nobody knows which wait would be right.
   *
   * @param until the last day that the rows tell of; their latest premiere where null
   */
  List<History> histories(@Nullable LocalDate until) {
    LocalDate end = until != null
        ? until
        : runs.values().stream()
            .flatMap(run -> run.premieres().values().stream())
            .map(Premiere::day)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    List<History> histories = new ArrayList<>();
    runs.forEach((id, run) -> {
      List<Premiere> rising = new ArrayList<>();
      for (Premiere premiere : run.premieres().values()) {
        if (rising.isEmpty() || premiere.day().isAfter(rising.getLast().day())) {
          rising.add(premiere);
        }
      }
      histories.add(new History(id, run.title(), run.traits(), rising, end));
    });
    return histories;
  }
}
