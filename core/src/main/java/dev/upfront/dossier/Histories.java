package dev.upfront.dossier;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.forecast.History;
import dev.upfront.ledger.SeriesTitles;
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

  private static String key(String title) {
    return SeriesTitles.key(Catalogue.bundled(), title);
  }
}
