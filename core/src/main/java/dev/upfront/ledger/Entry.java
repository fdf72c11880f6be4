package dev.upfront.ledger;

import dev.upfront.reading.Reading;
import java.util.List;

/**
 * One version of an article with all that the ledger knows of it.
 *
 * @param article what was recorded
 * @param reading what was read, its text too; the article's id is the one under which it was first brought
 * @param claims the reading's claims, in its order, with what became of them
 */
public record Entry(RecordedArticle article, Reading reading, List<RecordedClaim> claims) {

  /** Takes a copy of the claims. */
  public Entry {
    claims = List.copyOf(claims);
  }
}
