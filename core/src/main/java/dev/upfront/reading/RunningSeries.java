package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.TitleKeys;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.RunYear;
import dev.upfront.reading.sentence.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers what an article tells of no season of a series by what it says elsewhere: "A, B and C were renewed" orders a fifth
 * season of A where A is "in its fourth", and where one season is ordered, what is yet to come is of that one.
 */
final class RunningSeries {
  /** The season that a series is in stands no farther behind it. */
  private static final int REACH = 8;

  /** Of a series of which the article says different things. */
  private static final int UNCLEAR = 0;

  private final Map<String, Integer> next = new HashMap<>();

  private RunningSeries() {}

  /** The drafts, those numbered of which the article tells elsewhere which season it is. */
  static List<Draft> settle(Scene scene, Setting setting, List<Draft> drafts, TitleKeys keys) {
    Set<String> open = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.season() == null && isToCome(draft.fact(), setting)) {
        open.add(keys.of(draft));
      }
    }
    if (open.isEmpty()) {
      return drafts;
    }
    RunningSeries running = new RunningSeries();
    for (Draft draft : drafts) {
      String key = keys.of(draft);
      if (draft.season() != null && draft.fact() instanceof Fact.Renewed && open.contains(key)) {
        running.follows(key, draft.season());
      }
    }
    Set<String> ordered = Set.copyOf(running.next.keySet());
    for (Elements elements : scene.elements()) {
      for (int i : elements.series()) {
        if (elements.mention(i) instanceof Mention.OfSeries series) {
          String key = keys.of(series.title());
          if (open.contains(key) && !ordered.contains(key)) {
            running.hear(elements, i, key);
          }
        }
      }
    }
    List<Draft> settled = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      boolean verdict =
          draft.fact() instanceof Fact.Renewed || draft.fact() instanceof Fact.Undecided;
      boolean asked = draft.season() == null && isToCome(draft.fact(), setting);
      int season = asked && (verdict || ordered.contains(keys.of(draft)))
          ? running.next.getOrDefault(keys.of(draft), UNCLEAR)
          : UNCLEAR;
      settled.add(season == UNCLEAR ? draft : draft.inSeason(season));
    }
    return running.next.isEmpty() ? drafts : Merger.merge(settled, keys);
  }

  private void follows(String series, int season) {
    next.merge(series, season, (a, b) -> a.equals(b) ? a : UNCLEAR);
  }

  /** What is said of the season that comes, and not of one that was. */
  private static boolean isToCome(Fact fact, Setting setting) {
    LocalDate today = setting.dated().lastDay();
    return switch (fact) {
      case Fact.Renewed renewed -> true;
      case Fact.Undecided open -> true;
      case Fact.Delayed delay -> true;
      case Fact.NoDateYet open -> true;
      case Fact.Release release -> today != null && release.window().isAfter(today);
      default -> false;
    };
  }

  private void hear(Elements elements, int at, String series) {
    int year = RunYear.of(elements, at);
    if (year > 0) {
      follows(series, year + 1);
      return;
    }
    boolean row = true;
    for (int i = at + 1; i < Math.min(elements.size(), at + REACH); i++) {
      List<Integer> numbers = elements.seasonNumbers(i);
      if (!numbers.isEmpty()) {
        boolean own = elements.is(i - 1, "its") || elements.is(i - 1, "their");
        if (own && numbers.size() == 1) {
          tell(elements.word(i - 2), numbers.get(0), series);
        }
        return;
      }
      if (elements.is(i, Slot.SERIES) && !row) {
        return;
      }
      row &= elements.isOfRow(i);
    }
  }

  /** "Is in its third season", "closes its first", "goes into its fifth". */
  private void tell(String word, int number, String series) {
    switch (word) {
      case "in",
          "closes",
          "closed",
          "ends",
          "ended",
          "finishes",
          "finished",
          "completes",
          "completed",
          "concludes",
          "concluded",
          "wraps",
          "wrapped" -> follows(series, number + 1);
      case "into", "enters", "enter", "entering", "begins", "begin", "starts", "start" ->
        follows(series, number);
      default -> {}
    }
  }
}
