package dev.upfront.reading.scene;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.text.Text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A claim before its article is read to the end.
 *
 * @param series whose it is
 * @param season of which season, null where it is tied to none
 * @param sentence where it stands
 * @param from first token of the words that say it
 * @param to behind the last one
 * @param grounds what made it a claim, for those who ask
 */
public record Draft(
    String series,
    @Nullable Integer season,
    Fact fact,
    Modality modality,
    @Nullable String saidBy,
    Sentence sentence,
    int from,
    int to,
    Grounds grounds) {

  /** What some rule says without a phrase. */
  public Draft(
      String series,
      @Nullable Integer season,
      Fact fact,
      Modality modality,
      @Nullable String saidBy,
      Sentence sentence,
      int from,
      int to,
      String rule) {
    this(series, season, fact, modality, saidBy, sentence, from, to, Grounds.of(rule));
  }

  /** The line of the phrase or the rule that made it a claim. */
  public String why() {
    return grounds.rule();
  }

  public Draft of(Fact other) {
    return new Draft(series, season, other, modality, saidBy, sentence, from, to, grounds);
  }

  public Draft as(Modality other, @Nullable String speaker) {
    return new Draft(series, season, fact, other, speaker, sentence, from, to, grounds);
  }

  /** The same of another series, in a season of that one. {@code clues}: what speaks for it. */
  public Draft ofSeries(String other, @Nullable Integer otherSeason, String clues) {
    return new Draft(
        other, otherSeason, fact, modality, saidBy, sentence, from, to, grounds.chosenBy(clues));
  }

  public Draft inSeason(int other) {
    return new Draft(series, other, fact, modality, saidBy, sentence, from, to, grounds);
  }
}
