package dev.upfront.reading.event;

import dev.upfront.claim.Fact;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.SeasonsNamed;
import dev.upfront.reading.scene.SeriesRows;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shares out seasons over a row of series: "A and B launch seasons 24 and 26", "A and B return for their fourth and second
 * seasons respectively". Seasons that follow each other are those of each series, unless the text says "respectively".
 */
final class OwnSeasons {
  private OwnSeasons() {}

  /** The season of a series where each of a row has its own, else null. */
  static @Nullable Integer of(
      Elements elements, SeasonMention seasons, int seasonAt, String series) {
    int count = seasons.numbers().size();
    if (seasons.kind() != Kind.EXACT || count < 2 || !isShared(elements, seasons, seasonAt)) {
      return null;
    }
    int[] titles = elements.series();
    int behind = 0;
    while (behind < titles.length && titles[behind] < seasonAt) {
      behind++;
    }
    // as many titles before the seasons, or behind them: "fourth and second seasons of A and B
    // respectively"
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

  /** "Renewed A for a fifth season, B for a third and C (Season 2)": what was ordered of each is the season that stands with it. */
  static void settle(Elements elements, List<Draft> drafts) {
    int[] titles = elements.series();
    if (titles.length < 2 || !renews(drafts)) {
      return;
    }
    Map<String, List<Integer>> own = new HashMap<>();
    for (int n = 0; n < titles.length; n++) {
      Integer owned = SeriesRows.seasonOf(elements, n);
      int to = n + 1 < titles.length ? titles[n + 1] : elements.size();
      List<Integer> with = owned != null ? List.of(owned) : between(elements, titles[n] + 1, to);
      if (!with.isEmpty() && elements.mention(titles[n]) instanceof Mention.OfSeries series) {
        own.put(series.title(), with);
      }
    }
    if (own.size() < 2) {
      return;
    }
    drafts.replaceAll(draft -> {
      List<Integer> with = own.getOrDefault(draft.series(), List.of());
      boolean other = draft.fact() instanceof Fact.Renewed
          && with.size() == 1
          && (draft.season() == null || !with.contains(draft.season()));
      return other ? draft.inSeason(with.get(0)) : draft;
    });
  }

  private static boolean renews(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.fact() instanceof Fact.Renewed) {
        return true;
      }
    }
    return false;
  }

  /** The seasons by number behind a title, before the next. */
  private static List<Integer> between(Elements elements, int from, int to) {
    List<Integer> found = new ArrayList<>(2);
    for (int i = from; i < to; i++) {
      if (!SeasonsNamed.isOfNext(elements, i)) {
        found.addAll(elements.seasonNumbers(i));
      }
    }
    return found;
  }

  private static boolean isShared(Elements elements, SeasonMention seasons, int seasonAt) {
    for (int k = 1; k < seasons.numbers().size(); k++) {
      if (seasons.numbers().get(k) != seasons.numbers().get(k - 1) + 1) {
        return true;
      }
    }
    for (int i = seasonAt; i < elements.size(); i++) {
      if (elements.is(i, "respectively")) {
        return true;
      }
    }
    return false;
  }
}
