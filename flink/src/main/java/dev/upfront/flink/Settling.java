package dev.upfront.flink;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.RecordedClaim;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Settler;
import dev.upfront.standing.Trust;
import java.util.List;

/** Settles claims that came from anywhere as if the ledger had given them. */
final class Settling {
  private Settling() {}

  /** The claims as the ledger gives them as of then: what was published later left out, in its order. */
  static List<RecordedClaim> asLedgerHas(List<RecordedClaim> claims, AsOf asOf) {
    return claims.stream()
        .filter(claim -> !claim.article().day().isAfter(asOf.day()))
        .sorted(RecordedClaim.ORDER)
        .toList();
  }

  static SeriesStanding settle(String title, List<RecordedClaim> claims, Trust trust, AsOf asOf) {
    return new Settler(Catalogue.bundled()).settle(title, asLedgerHas(claims, asOf), trust, asOf);
  }
}
