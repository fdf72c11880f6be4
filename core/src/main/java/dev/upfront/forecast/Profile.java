package dev.upfront.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What the length of a wait is judged by.
 *
 * @param traits what the series is
 * @param season number of the season that is waited for
 * @param began the premiere of the season before
 * @param first the first premiere from which seasons follow each other without a hole
 * @param gaps days between the premieres so far, oldest first
 * @param episodes of the last season known in full, 0 where none is
 */
record Profile(
    Traits traits, int season, LocalDate began, LocalDate first, List<Long> gaps, int episodes) {

  /**
   * Gathers it.
   *
   * @param premieres earlier seasons by number, at least one
   * @param asked from when it is seen: of a season that still runs, nobody counts the episodes yet
   */
  static Profile of(Traits traits, List<Premiere> premieres, LocalDate asked) {
    List<Long> gaps = new ArrayList<>();
    Premiere last = premieres.getLast();
    for (int i = 1; i < premieres.size(); i++) {
      Premiere before = premieres.get(i - 1);
      Premiere after = premieres.get(i);
      if (after.season() == before.season() + 1) {
        gaps.add(Math.max(1, ChronoUnit.DAYS.between(before.day(), after.day())));
      }
    }
    long all = gaps.stream().mapToLong(Long::longValue).sum();
    boolean over = last.finale() != null && last.finale().isBefore(asked);
    int episodes = over && last.episodes() > 0
        ? last.episodes()
        : premieres.size() > 1 ? premieres.get(premieres.size() - 2).episodes() : 0;
    return new Profile(
        traits,
        last.season() + 1,
        last.day(),
        last.day().minusDays(all),
        List.copyOf(gaps),
        episodes);
  }

  /** The middle of the gaps, where there are any. */
  double medianGap() {
    List<Long> sorted = gaps.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
  }
}
