package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.Mention.OfCount;
import dev.upfront.reading.SeasonMention.Kind;
import dev.upfront.reading.Text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how many episodes a season has: a count, and the season that stands nearest to it. */
final class CountReader {
  private static final int REACH = 24;

  private final Speech speech;

  CountReader(Speech speech) {
    this.speech = speech;
  }

  /** {@code events}: what the sentence says happens, as its season is the season of a count without one. */
  List<Draft> read(
      Sentence sentence, Elements elements, Setting setting, Focus focus, List<Draft> events) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      if (!(elements.mention(i) instanceof OfCount count) || isPast(elements, i)) {
        continue;
      }
      String series = seriesNear(elements, i, setting, focus);
      if (series == null) {
        continue;
      }
      Modality modality = speech.hedged(elements, i, i + 1) ? Modality.EXPECTED : Modality.REPORTED;
      for (Integer season : seasons(elements, i, series, setting, focus, events)) {
        drafts.add(new Draft(
            series,
            season,
            new Fact.EpisodeCount(count.count()),
            modality,
            null,
            sentence,
            elements.tokenFrom(i),
            elements.tokenTo(i),
            "a count of episodes"));
      }
    }
    return drafts;
  }

  /** "Directs three of the eight", "five episodes left": some of them, not all. */
  private static boolean isPast(Elements elements, int i) {
    String next = elements.word(i + 1);
    String before = elements.word(i - 1);
    return next.equals("left")
        || next.equals("into")
        || next.equals("ahead")
        || next.equals("ago")
        || next.equals("later")
        || before.equals("directed")
        || before.equals("directs")
        || before.equals("for")
        || before.equals("after")
        || before.equals("wrote")
        || before.equals("appeared");
  }

  private static @Nullable String seriesNear(
      Elements elements, int at, Setting setting, Focus focus) {
    if (focus.series() != null) {
      return focus.series();
    }
    for (int i = at; i >= 0; i--) {
      if (elements.mention(i) instanceof Mention.OfSeries named && elements.distance(i, at) < 16) {
        return named.title();
      }
    }
    return setting.series();
  }

  private static List<@Nullable Integer> seasons(
      Elements elements, int at, String series, Setting setting, Focus focus, List<Draft> events) {
    int best = -1;
    int bestCost = REACH;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfSeason season
          && season.season().kind() != Kind.COUNT
          && season.season().kind() != Kind.FURTHER) {
        int cost = elements.distance(Math.min(i, at), Math.max(i, at));
        if (cost < bestCost) {
          bestCost = cost;
          best = i;
        }
      }
    }
    List<@Nullable Integer> found = new ArrayList<>(1);
    if (best >= 0) {
      SeasonMention mention =
          ((Mention.OfSeason) java.util.Objects.requireNonNull(elements.mention(best))).season();
      if (mention.kind() == Kind.ALL) {
        int count = mention.count() > 0
            ? mention.count()
            : setting.season() == null ? 0 : setting.season() - 1;
        for (int n = 1; n <= count; n++) {
          found.add(n);
        }
        return found;
      }
      found.addAll(focus.resolve(mention, series, setting));
      return found;
    }
    for (Draft event : events) {
      if (event.fact() instanceof Fact.Release && event.season() != null) {
        found.add(event.season());
        return found;
      }
    }
    String first = elements.word(0);
    if (focus.pronounSeason() != null
        && (first.equals("it")
            || first.equals("that")
            || first.equals("they")
            || first.equals("there"))) {
      found.add(focus.pronounSeason());
    } else {
      found.add(series.equals(setting.series()) ? setting.season() : focus.seasonOf(series));
    }
    return found;
  }
}
