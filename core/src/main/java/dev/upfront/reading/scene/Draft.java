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
 * @param why the phrase that made it a claim, for those who ask
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
    String why) {

  public Draft of(Fact other) {
    return new Draft(series, season, other, modality, saidBy, sentence, from, to, why);
  }

  public Draft inSeason(int other) {
    return new Draft(series, other, fact, modality, saidBy, sentence, from, to, why);
  }
}
