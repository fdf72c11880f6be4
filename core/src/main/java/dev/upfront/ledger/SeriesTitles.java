package dev.upfront.ledger;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.catalogue.Series;
import java.util.Comparator;
import java.util.Map;

/** Which titles, as articles write them, are one series, and which of them it goes by. */
public final class SeriesTitles {
  private SeriesTitles() {}

  /** The key under which all titles of the same series meet. */
  public static String key(Catalogue catalogue, String title) {
    return Catalogue.titleKey(catalogue.find(title).map(Series::title).orElse(title));
  }

  /**
   * The title that a series goes by: that of the catalogue, else the one that most claims write, else its name.
   *
   * @param name any title of it
   * @param claims how many claims write each title
   */
  public static String title(Catalogue catalogue, String name, Map<String, Integer> claims) {
    return catalogue
        .find(name)
        .map(Series::title)
        .or(() -> claims.entrySet().stream()
            .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey))
        .orElse(name);
  }
}
