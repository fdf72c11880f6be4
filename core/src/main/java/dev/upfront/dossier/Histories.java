package dev.upfront.dossier;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.forecast.History;
import dev.upfront.forecast.Premiere;
import dev.upfront.ledger.SeriesTitles;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Past series by what the catalogue and the ledger take them for, whatever their titles are in the source. */
public final class Histories {
  private final Map<String, History> bySeries = new HashMap<>();

  /** Of two series that go by one title, the one with more seasons is meant, as everywhere. */
  public Histories(List<History> histories) {
    for (History history : histories) {
      bySeries.merge(
          key(history.title()),
          history,
          (a, b) -> b.premieres().size() > a.premieres().size() ? b : a);
    }
  }

  /** The past of a series, under any title that the catalogue knows. */
  public Optional<History> find(String title) {
    return Optional.ofNullable(bySeries.get(key(title)));
  }

  /** A standing with what its series' past tells of seasons that are out, and of which the press may not have told it. */
  public SeriesStanding joinedTo(SeriesStanding standing) {
    Optional<History> history = find(standing.series());
    if (history.isEmpty()) {
      return standing;
    }
    Map<Integer, LocalDate> out = new HashMap<>();
    for (Premiere premiere : history.get().premieres()) {
      // Of what came later it only knows that it was announced.
      if (!premiere.day().isAfter(history.get().until())
          && !premiere.day().isAfter(standing.day())) {
        out.put(premiere.season(), premiere.day());
      }
    }
    List<Standing> seasons = standing.seasons().stream()
        .map(season -> {
          LocalDate day = out.get(season.season());
          return day == null ? season : season.listed(day);
        })
        .toList();
    return new SeriesStanding(
        standing.series(), standing.day(), standing.answers(), seasons, standing.echoes());
  }

  private static String key(String title) {
    return SeriesTitles.key(Catalogue.bundled(), title);
  }
}
