package dev.upfront.bench.standing;

import dev.upfront.ledger.RecordedClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some years of television and what was written about it.
 *
 * @param seasons what truly became of each season, by series
 * @param claims what was claimed of each series, in the order of days
 */
record World(Map<String, List<Season>> seasons, Map<String, List<RecordedClaim>> claims) {
  /** The day on which the first series is ordered. */
  static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

  private static final int DAYS_BETWEEN_SERIES = 45;

  /** The world that comes out of a seed, the same each time. */
  static World of(Scenario scenario, int series, long seed) {
    Map<String, List<Season>> seasons = new LinkedHashMap<>();
    Map<String, List<RecordedClaim>> claims = new LinkedHashMap<>();
    Chance chance = new Chance(seed);
    for (int i = 0; i < series; i++) {
      Chance own = chance.split();
      String title = "The " + Prose.name(own) + " " + Prose.name(own);
      List<Season> all =
          seasons(title, FIRST_DAY.plusDays((long) i * DAYS_BETWEEN_SERIES), scenario, own);
      PressHistory.Written written = PressHistory.of(scenario, all, own.split());
      seasons.put(title, all);
      claims.put(title, Archive.of(written, own.split()));
    }
    return new World(seasons, claims);
  }

  private static List<Season> seasons(
      String title, LocalDate first, Scenario scenario, Chance chance) {
    List<Season> seasons = new ArrayList<>();
    LocalDate decided = first;
    for (int number = 1; number <= 2; number++) {
      Season season = Fate.of(
          title,
          number,
          decided,
          scenario.turns(),
          seasons.isEmpty() ? null : seasons.getLast(),
          chance.split());
      seasons.add(season);
      Optional<LocalDate> release = season.release();
      if (release.isEmpty() || chance.is(0.3)) {
        break;
      }
      decided = release.get().plusDays(chance.between(20, 120));
    }
    return seasons;
  }

  /** The last day on which anything of interest happens. */
  LocalDate lastDay() {
    return seasons.values().stream()
        .flatMap(List::stream)
        .map(Season::lastDay)
        .max(LocalDate::compareTo)
        .orElse(FIRST_DAY);
  }
}
