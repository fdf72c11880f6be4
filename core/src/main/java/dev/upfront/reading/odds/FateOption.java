package dev.upfront.reading.odds;

import dev.upfront.reading.text.Text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place where an article about several series names one, with what there speaks for its fate.
 *
 * @param title the series
 * @param mentions how often the article names it, at least 1
 * @param clues what speaks for a fate or against it
 * @param spot where it stands
 */
public record FateOption(String title, int mentions, Set<FateClue> clues, Spot spot) {

  /**
   * Where a title stands.
   *
   * @param sentence its sentence
   * @param element its element there
   * @param season the season that stands with it, or null
   */
  record Spot(Sentence sentence, int element, @Nullable Integer season) {}
}
