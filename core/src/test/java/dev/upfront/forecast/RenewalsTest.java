package dev.upfront.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenewalsTest {

  /** Of four first seasons three were followed by a second a year later, and no second by a third. */
  private static List<History> runs() {
    List<History> runs = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      LocalDate first = LocalDate.of(2005, 1, 1).plusDays(i);
      List<Premiere> premieres = new ArrayList<>(List.of(Premiere.of(1, first)));
      if (i % 4 != 0) {
        premieres.add(Premiere.of(2, first.plusDays(364)));
      }
      runs.add(
          new History("run " + i, "Run " + i, Traits.UNKNOWN, premieres, LocalDate.of(2015, 1, 1)));
    }
    return runs;
  }

  private final Renewals renewals = Renewals.fit(runs(), LocalDate.of(2012, 1, 1));

  @Test
  void tellsTheShareOfEachSeason() {
    assertThat(renewals.share(1)).isCloseTo(0.75, within(0.02));
    assertThat(renewals.share(2)).isLessThan(0.05);
  }

  @Test
  void hopeEndsWhenAllOthersHaveCome() {
    assertThat(renewals.chance(2, 300)).isCloseTo(renewals.share(1), within(1e-9));
    assertThat(renewals.chance(2, 400)).isZero();
  }

  @Test
  void isNotFooledByWhatIsStillOpen() {
    assertThat(Renewals.fit(runs(), LocalDate.of(2008, 1, 1)).seen()).isZero();
  }
}
