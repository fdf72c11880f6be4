package dev.upfront.claim;

import org.jspecify.annotations.Nullable;

/**
 * One fact as an article states it, true or not.
 *
 * @param series title of the series that it is about
 * @param season number of the season, from 1, or null where the article ties the fact to none
 * @param fact what is said
 * @param modality how firmly
 * @param saidBy who says so, null where the article itself does
 * @param evidence the sentence that says it best
 */
public record Claim(
    String series,
    @Nullable Integer season,
    Fact fact,
    Modality modality,
    @Nullable String saidBy,
    Evidence evidence) {

  /** Refuses a nameless series and a season below one. */
  public Claim {
    if (series.isBlank()) {
      throw new IllegalArgumentException("a claim about no series");
    }
    if (season != null && season < 1) {
      throw new IllegalArgumentException("a claim about season " + season);
    }
  }
}
