package dev.upfront.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that a forecaster learns from.
 *
 * @param seasons series whose waits tell when a season comes
 * @param runs series that were taken in whether they came back or not, for the chance that one does
 * @param milestones stages of seasons of {@code seasons}, by series and season
 */
public record Past(
    List<History> seasons, List<History> runs, Map<SeasonKey, List<Milestone>> milestones) {

  /**
   * Names a season.
   *
   * @param series title of its series
   * @param season its number
   */
  public record SeasonKey(String series, int season) {}

  /** Takes copies. */
  public Past {
    seasons = List.copyOf(seasons);
    runs = List.copyOf(runs);
    milestones = Map.copyOf(milestones);
  }

  /** The stages of a season by the end of a day. */
  List<Milestone> milestones(SeasonKey season, LocalDate day) {
    return milestones.getOrDefault(season, List.of()).stream()
        .filter(milestone -> !milestone.day().isAfter(day))
        .toList();
  }

  /** Seasons that premiered before a day and whose making is known. */
  List<Leads.Made> madeBefore(LocalDate day) {
    List<Leads.Made> made = new ArrayList<>();
    for (History history : seasons) {
      for (Premiere premiere : history.premieres()) {
        SeasonKey key = new SeasonKey(history.title(), premiere.season());
        if (milestones.containsKey(key)
            && premiere.day().isBefore(day)
            && !premiere.day().isAfter(history.until())) {
          made.add(new Leads.Made(premiere, milestones.getOrDefault(key, List.of())));
        }
      }
    }
    return made;
  }
}
