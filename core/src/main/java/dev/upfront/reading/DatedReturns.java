package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.TitleKeys;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes out what no phrase, but a list or a row has as renewed though the article gives its day: "Returning: Copper Lane,
 * season 3 (May 4); Low Water (June 2)" orders nothing. Of 50 such in marked articles three were marked. What a heading or
 * the line itself calls renewed stays.
 */
final class DatedReturns {
  /** Stands for a season that is not named. */
  private static final int UNNAMED = 0;

  private DatedReturns() {}

  /** The drafts without such renewals. */
  static List<Draft> settle(Scene scene, Setting setting, List<Draft> drafts, TitleKeys keys) {
    if (drafts.stream().noneMatch(DatedReturns::isReturn)) {
      return drafts;
    }
    Map<String, Set<Integer>> dated = dated(setting, drafts, keys);
    Tokens tokens = scene.text().tokens;
    boolean headed = scene.text().sentences.stream()
        .filter(sentence ->
            sentence.block().kind() == Kind.TITLE || sentence.block().kind() == Kind.HEADING)
        .anyMatch(sentence -> saysRenewed(sentence, tokens));
    if (dated.isEmpty() || headed) {
      return drafts;
    }
    List<Draft> left = new ArrayList<>(drafts);
    left.removeIf(draft -> isReturn(draft)
        && isDated(draft, dated.getOrDefault(keys.of(draft), Set.of()))
        && !saysRenewed(draft.sentence(), tokens));
    return left;
  }

  /** By series the seasons that have a day that is not past. */
  private static Map<String, Set<Integer>> dated(
      Setting setting, List<Draft> drafts, TitleKeys keys) {
    LocalDate today = setting.dated().firstDay();
    Map<String, Set<Integer>> dated = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.fact() instanceof Fact.Release release) {
        LocalDate last = release.window().lastDay();
        if (today == null || last == null || !last.isBefore(today)) {
          dated.computeIfAbsent(keys.of(draft), none -> new HashSet<>(2)).add(season(draft));
        }
      }
    }
    return dated;
  }

  private static boolean isReturn(Draft draft) {
    return draft.fact() instanceof Fact.Renewed && draft.grounds().phrase() == null;
  }

  private static boolean saysRenewed(Sentence sentence, Tokens tokens) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.is(i, "renewed") || tokens.is(i, "renewals") || tokens.is(i, "renews")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDated(Draft draft, Set<Integer> seasons) {
    int season = season(draft);
    return season == UNNAMED
        ? !seasons.isEmpty()
        : seasons.contains(season) || seasons.contains(UNNAMED);
  }

  private static int season(Draft draft) {
    return draft.season() == null ? UNNAMED : draft.season();
  }
}
