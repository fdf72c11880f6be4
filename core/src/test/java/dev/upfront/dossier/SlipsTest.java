package dev.upfront.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Fact;
import dev.upfront.ledger.Press;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of announced days. */
class SlipsTest {
  @TempDir
  private Path folder;

  @Test
  void countsDaysThatAreOver() {
    try (Archive archive = new Archive(folder)) {
      archive
          .comes("2023-01-10", "Held", 1, "2023-02-01")
          .says("2023-01-10", "Moved", 1, Press.release("2023-03-01"))
          .says("2023-01-20", "Moved", 1, new Fact.Delayed())
          .comes("2023-01-21", "Moved", 1, "2023-03-31")
          .comes("2023-02-10", "Moved", 1, "2023-03-31")
          .comes("2023-01-10", "Lost", 1, "2023-02-15")
          .says("2023-01-30", "Lost", 1, new Fact.Delayed())
          .says("2023-02-20", "Lost", 1, new Fact.NoDateYet())
          .says("2023-02-21", "Lost", 1, new Fact.NoDateYet())
          .comes("2023-05-02", "Told afterwards", 1, "2023-05-01")
          .comes("2023-05-10", "To come", 1, "2023-09-01");

      assertThat(archive.lessons("2023-06-01").slips()).isEqualTo(new Slips(1, 0, List.of(30L), 1));
      assertThat(archive.lessons("2023-02-10").slips()).isEqualTo(new Slips(1, 0, List.of(), 0));
    }
  }

  @Test
  void saysHowOftenOnlyWhereThereAreEnough() {
    assertThat(new Slips(0, 0, List.of(), 0).words()).contains("is not known");
    assertThat(new Slips(2, 0, List.of(7L), 0).words())
        .isEqualTo(
            "Of 3 announced days that this ledger saw pass, 1 slipped, by 7 days at the middle: too few to tell how often.");
    assertThat(new Slips(17, 0, List.of(30L, 7L), 1).words())
        .isEqualTo(
            "Of 20 announced days that this ledger saw pass, 3 slipped (15%), by 30 days at the middle.");
  }
}
