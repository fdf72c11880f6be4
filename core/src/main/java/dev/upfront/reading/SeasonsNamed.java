package dev.upfront.reading;

import dev.upfront.reading.SeasonMention.Kind;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks ahead for the seasons that an article names with its series ("the season 3 finale of Killjoys"): what is ordered in
 * its lead may be counted from a season that only its second half names.
 */
final class SeasonsNamed {
  /** Farther apart a series and a season may have nothing to do with each other. */
  private static final int REACH = 4;

  private SeasonsNamed() {}

  /** Hands over each season that is named with a series. */
  static void look(Scene scene, ObjIntConsumer<String> found) {
    for (Elements elements : scene.elements()) {
      for (int i = 0; i < elements.size(); i++) {
        if (elements.mention(i) instanceof Mention.OfSeason season
            && season.season().kind() == Kind.EXACT) {
          String series = seriesOf(elements, i);
          if (series != null) {
            for (int number : season.season().numbers()) {
              found.accept(series, number);
            }
          }
        }
      }
    }
  }

  /** "Killjoys season 3", "Killjoys' third season", "the third season of Killjoys", "the season 3 finale of Killjoys". */
  private static @Nullable String seriesOf(Elements elements, int season) {
    for (int i = season + 1; i <= Math.min(elements.size() - 1, season + REACH); i++) {
      if (elements.mention(i) instanceof Mention.OfSeries series
          && elements.word(i - 1).equals("of")) {
        return series.title();
      }
    }
    for (int i = season - 1; i >= Math.max(0, season - 2); i--) {
      if (elements.mention(i) instanceof Mention.OfSeries series) {
        return series.title();
      }
    }
    return null;
  }
}
