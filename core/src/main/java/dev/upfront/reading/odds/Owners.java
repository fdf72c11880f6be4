package dev.upfront.reading.odds;

import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.Setting;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Chooses in an article about several series whose cast or crew somebody is in: "But the boldest was Low Water, which Ana
 * Ruiz dreamed up for her son. Ben Ode and Mia Stone were the brothers", in a paragraph that opened with another. The
 * series named near by are weighed against each other (a conditional logit, McFadden 1974); which one the rules take is
 * one of the clues.
 */
public final class Owners {
  private final OwnerClueFinder clues;
  private final Odds<OwnerClue> odds = new Odds<>("owners.weights", 1, OwnerClue::parse);

  /** With the weights that ship with Upfront. */
  public Owners(OwnerClueFinder clues) {
    this.clues = clues;
  }

  /** Hands over who is told to be in a series, with those that it may be; nothing where the article is about one. */
  public void options(Scene scene, List<Draft> told, Consumer<OwnerOption> options) {
    if (scene.titles().main() == null) {
      clues.find(scene, told, options);
    }
  }

  /** What was told, with people in the series that is likeliest. */
  public List<Draft> settle(Scene scene, Setting setting, List<Draft> told) {
    if (setting.series() != null) {
      return told;
    }
    Map<Draft, Draft> moved = new IdentityHashMap<>();
    options(scene, told, option -> {
      OwnerOption.Answer likeliest = likeliest(option);
      if (!likeliest.title().equals(option.draft().series())) {
        moved.put(option.draft(), moved(option.draft(), likeliest, told));
      }
    });
    if (moved.isEmpty()) {
      return told;
    }
    List<Draft> settled = new ArrayList<>(told);
    settled.replaceAll(draft -> moved.getOrDefault(draft, draft));
    return settled;
  }

  private OwnerOption.Answer likeliest(OwnerOption option) {
    OwnerOption.Answer likeliest = option.answers().get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (OwnerOption.Answer answer : option.answers()) {
      double sum = odds.sums(answer.clues())[0];
      if (sum > most) {
        most = sum;
        likeliest = answer;
      }
    }
    return likeliest;
  }

  /** In the season that its sentence names, else in the one told last of the other series, or in none where none is. */
  private Draft moved(Draft draft, OwnerOption.Answer to, List<Draft> told) {
    boolean named = draft.grounds().season() != null;
    return draft.ofSeries(
        to.title(),
        named ? draft.season() : SeasonTold.lastOf(to.title(), draft.sentence(), told),
        odds.why(to.clues(), 0));
  }
}
