package dev.upfront.ledger;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is claimed, however firmly and in which words: by this a later version is held against an earlier one. */
record Stated(String series, @Nullable Integer season, Fact fact) {

  private static Stated by(Claim claim) {
    return new Stated(Catalogue.titleKey(claim.series()), claim.season(), claim.fact());
  }

  /** What a version states, each as firmly as it does anywhere. */
  static Map<Stated, Modality> in(List<Claim> claims) {
    Map<Stated, Modality> stated = new HashMap<>();
    claims.forEach(claim -> stated.merge(by(claim), claim.modality(), Modality::firmer));
    return stated;
  }

  /** Whether a version that states so much withdraws an earlier claim: it makes it no longer, or less firmly. */
  static boolean drops(Map<Stated, Modality> stated, Claim earlier) {
    Modality now = stated.get(by(earlier));
    return now == null || Modality.firmer(now, earlier.modality()) != now;
  }
}
