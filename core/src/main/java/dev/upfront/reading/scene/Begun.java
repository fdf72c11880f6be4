package dev.upfront.reading.scene;

import dev.upfront.claim.Window;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import java.util.HashSet;
import java.util.Set;

/**
 * Which series had begun before an article was written, so that nobody orders their first season in it: those that the
 * catalogue knows to have, and those of which the article names a later season.
 */
public final class Begun {
  private final Premieres premieres;
  private final Window dated;
  private final TitleKeys keys = new TitleKeys();
  private final Set<String> numbered = new HashSet<>();

  public Begun(Scene scene, Setting setting, Premieres premieres) {
    this.premieres = premieres;
    dated = setting.dated();
    for (Elements elements : scene.elements()) {
      SeasonsNamed.look(elements, this::hear);
      Integer only = elements.series().length == 1 ? elements.onlySeason() : null;
      if (only != null
          && elements.mention(elements.series()[0]) instanceof Mention.OfSeries series) {
        hear(series.title(), only);
      }
    }
  }

  private void hear(String series, int season) {
    if (season > 1) {
      numbered.add(keys.of(series));
    }
  }

  public boolean has(String series) {
    return numbered.contains(keys.of(series)) || premieres.isOlderThan(dated, series);
  }
}
