package dev.upfront.standing;

import dev.upfront.ledger.RecordedArticle;

/**
 * That an article repeats an earlier one, and what tells so.
 *
 * @param copy the article that repeats
 * @param origin the one that it repeats
 * @param probability that it does, 0 to 1
 * @param overlap which share of the shorter text's runs of words both have, 0 to 1
 * @param credits whether it names the other one's outlet, or the same third one, as its source
 * @param sharedMistakes how many answers both give that nobody else gives and that are believed to be wrong
 */
public record Echo(
    RecordedArticle copy,
    RecordedArticle origin,
    double probability,
    double overlap,
    boolean credits,
    int sharedMistakes) {

  /** Whether it is more likely than not. */
  public boolean isLikely() {
    return probability > 0.5;
  }
}
