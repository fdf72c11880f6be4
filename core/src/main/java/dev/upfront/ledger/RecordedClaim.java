package dev.upfront.ledger;

import dev.upfront.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the ledger holds it.
 *
 * @param claim what is claimed
 * @param article the version of the article that claims it
 * @param withdrawn when a later version of the article dropped it, null where none did
 */
public record RecordedClaim(
    Claim claim, RecordedArticle article, @Nullable Withdrawal withdrawn) {}
