package dev.upfront.reading.scene;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Slot;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** Looks for the seasons that an article names with its series: "the season 3 finale of Killjoys". */
public final class SeasonsNamed {
  /** Farther apart a series and a season may have nothing to do with each other. */
  private static final int REACH = 4;

  private SeasonsNamed() {}

  /** Hands over each season that is named with a series. */
  public static void look(Scene scene, ObjIntConsumer<String> found) {
    for (Elements elements : scene.elements()) {
      look(elements, found);
    }
  }

  /** The same in one sentence. */
  public static void look(Elements elements, ObjIntConsumer<String> found) {
    // a season is named with a series only where the sentence has both
    boolean both = elements.has(Slot.SEASON) && elements.has(Slot.SERIES);
    for (int i = 0; both && i < elements.size(); i++) {
      List<Integer> numbers = elements.seasonNumbers(i);
      String series = numbers.isEmpty() ? null : seriesOf(elements, i);
      if (series != null) {
        numbers.forEach(number -> found.accept(series, number));
      }
    }
  }

  /** The series that the last season by number of a sentence is named with, or null. */
  public static @Nullable String lastOwner(Elements elements) {
    for (int i = elements.size() - 1; i >= 0; i--) {
      if (!elements.seasonNumbers(i).isEmpty()) {
        return seriesOf(elements, i);
      }
    }
    return null;
  }

  /** "A third of Low Water", "the third season opener of Low Water": a season that belongs to what is named behind it. */
  public static boolean isOfNext(Elements elements, int season) {
    return elements.is(season + 1, "of") || ofNext(elements, season) != null;
  }

  /** The series named behind a season that is its own; null where it is of none. */
  public static @Nullable String ofNext(Elements elements, int season) {
    for (int i = season + 1; i <= Math.min(elements.size() - 1, season + REACH); i++) {
      if (elements.mention(i) instanceof Mention.OfSeries series
          && elements.is(elements.beforeQuotes(i - 1), "of")) {
        return series.title();
      }
    }
    return null;
  }

  /** "Killjoys season 3", "Killjoys' third season", "the third season of Killjoys", "the season 3 finale of Killjoys". */
  private static @Nullable String seriesOf(Elements elements, int season) {
    String behind = ofNext(elements, season);
    if (behind != null || elements.is(season + 1, "of")) {
      return behind;
    }
    for (int i = season - 1; i >= Math.max(0, season - 2); i--) {
      if (elements.mention(i) instanceof Mention.OfSeries series) {
        return series.title();
      }
    }
    return apposed(elements, season);
  }

  /** "Killjoys, now in its third season": what tells of the title right before it; else null. */
  private static @Nullable String apposed(Elements elements, int season) {
    if (!elements.is(season - 1, "its")) {
      return null;
    }
    for (int i = season - 2; i > Math.max(0, season - 2 - REACH); i--) {
      int title = elements.beforeQuotes(i - 1);
      if (elements.isMark(i, ',')) {
        return elements.mention(title) instanceof Mention.OfSeries series ? series.title() : null;
      }
      if (elements.mention(i) != null) {
        return null;
      }
    }
    return null;
  }
}
