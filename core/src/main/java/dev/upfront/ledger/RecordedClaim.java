package dev.upfront.ledger;

import dev.upfront.claim.Claim;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the ledger holds it.
 *
 * @param claim what is claimed
 * @param article the version of the article that claims it
 * @param withdrawn when a later version of the article dropped it, null where none did
 */
public record RecordedClaim(
    Claim claim, RecordedArticle article, @Nullable Withdrawal withdrawn) {

  /** The same whatever the order in which articles were recorded: by day, address, version and place in the text. */
  public static final Comparator<RecordedClaim> ORDER = Comparator.comparing(
          (RecordedClaim claim) -> claim.article().day())
      .thenComparing(claim -> claim.article().address())
      .thenComparing(claim -> claim.article().version())
      .thenComparing(claim -> claim.claim().evidence().start())
      .thenComparing(claim -> claim.claim().evidence().end())
      .thenComparing(claim -> claim.claim().fact().type())
      .thenComparing(claim -> claim.claim().toString());
}
