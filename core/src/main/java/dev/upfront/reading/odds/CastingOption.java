package dev.upfront.reading.odds;

import dev.upfront.reading.odds.OwnerOption.Answer;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.text.Text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Somebody whom an article names, with the series in whose cast or crew he or she may be though no phrase tells it.
 *
 * @param credit who it is, where the article names the person first
 * @param sentence the sentence there
 * @param element its element
 * @param told whether he or she is told to be in another
 * @param clues what speaks for being in any of the series, or against it
 * @param answers the series, at least one
 */
public record CastingOption(
    Credit credit,
    Sentence sentence,
    int element,
    boolean told,
    Set<OwnerClue> clues,
    List<Answer> answers) {

  /** Who it is. */
  public String person() {
    return credit.person();
  }
}
