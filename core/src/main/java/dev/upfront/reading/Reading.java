package dev.upfront.reading;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article claims.
 *
 * @param article the article that was read
 * @param dated the days between which it was written: its own day where it carries one, else worked out from its text;
 *     {@link Window#ANY} where the text gives no hint
 * @param series what the article as a whole is about, null where it is about several or none
 * @param season the season that it is about, null where it is about several or none
 * @param claims in the order of their evidence
 */
public record Reading(
    Article article,
    Window dated,
    @Nullable String series,
    @Nullable Integer season,
    List<Claim> claims) {

  /** Keeps the claims from change. */
  public Reading {
    claims = List.copyOf(claims);
  }
}
