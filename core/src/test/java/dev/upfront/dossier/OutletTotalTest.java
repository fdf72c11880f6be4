package dev.upfront.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import dev.upfront.ledger.Tally;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An outlet's record in all, as the command line and the site show it. */
class OutletTotalTest {
  private static Tally tally(String outlet, Modality modality, int right, long days, int original) {
    return new Tally(outlet, FactType.RELEASE, modality, right, 1, 0.5, days, original);
  }

  @Test
  void addsUpAndRoundsToTheNearest() {
    List<OutletTotal> totals = OutletTotal.of(List.of(
        tally("Couchlight", Modality.OFFICIAL, 0, 0, 0),
        tally("Reel & Dial", Modality.OFFICIAL, 2, 5, 2),
        tally("Reel & Dial", Modality.REPORTED, 1, 3, 0)));

    assertThat(totals)
        .containsExactly(
            new OutletTotal("Reel & Dial", 3, 2, 1, 8, 2),
            new OutletTotal("Couchlight", 0, 1, 0.5, 0, 0));
    // 8 days in 3 claims.
    assertThat(totals).extracting(OutletTotal::early).containsExactly("3 days", "–");
    assertThat(totals).extracting(OutletTotal::original).containsExactly("40%", "0%");
  }
}
