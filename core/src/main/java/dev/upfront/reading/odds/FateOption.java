package dev.upfront.reading.odds;

import dev.upfront.reading.text.Text.Sentence;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place where an article about several series names one, with what there speaks for its fate.
 *
 * @param title the series
 * @param mentions how often the article names it, at least 1
 * @param ofRow what speaks for a fate or against it, and for that of all titles that stand in a row with it
 * @param own what does so for it alone
 * @param spot where it stands
 */
public record FateOption(String title, int mentions, FateRow ofRow, Set<FateClue> own, Spot spot) {

  /**
   * Where a title stands.
   *
   * @param sentence its sentence
   * @param element its element there
   * @param season the season that stands with it, or null
   */
  record Spot(Sentence sentence, int element, @Nullable Integer season) {}

  /** All that speaks for a fate or against it. */
  public Set<FateClue> clues() {
    Set<FateClue> clues = new LinkedHashSet<>(ofRow.ofSentence());
    clues.addAll(ofRow.clues());
    clues.addAll(own);
    return clues;
  }
}
