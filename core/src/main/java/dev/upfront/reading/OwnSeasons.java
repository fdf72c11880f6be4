package dev.upfront.reading;

import dev.upfront.reading.SeasonMention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Shares out seasons over a row of series: "A and B launch seasons 24 and 26", "A and B return for their fourth and second
 * seasons respectively". Seasons that follow each other are those of each series, unless the text says "respectively".
 */
final class OwnSeasons {
  private OwnSeasons() {}

  /** The season of a series where each of a row has its own, else null. */
  static @Nullable Integer of(Elements elements, SeasonMention seasons, int seasonAt, String series) {
    int count = seasons.numbers().size();
    if (seasons.kind() != Kind.EXACT || count < 2 || !isShared(elements, seasons, seasonAt)) {
      return null;
    }
    int[] titles = elements.series();
    int behind = 0;
    while (behind < titles.length && titles[behind] < seasonAt) {
      behind++;
    }
    // as many titles before the seasons, or behind them: "fourth and second seasons of A and B respectively"
    int first = behind >= count ? behind - count : behind;
    if (first + count > titles.length) {
      return null;
    }
    for (int k = 0; k < count; k++) {
      if (elements.mention(titles[first + k]) instanceof Mention.OfSeries own
          && own.title().equals(series)) {
        return seasons.numbers().get(k);
      }
    }
    return null;
  }

  private static boolean isShared(Elements elements, SeasonMention seasons, int seasonAt) {
    for (int k = 1; k < seasons.numbers().size(); k++) {
      if (seasons.numbers().get(k) != seasons.numbers().get(k - 1) + 1) {
        return true;
      }
    }
    for (int i = seasonAt; i < elements.size(); i++) {
      if (elements.word(i).equals("respectively")) {
        return true;
      }
    }
    return false;
  }
}
