package dev.upfront.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Netflix cancels Cold Meridian after three seasons.              | 3
      Cold Meridian is over after just one season.                    | 1
      The drama is done after its sophomore season.                   | 2
      After 12 seasons, ABC has pulled the plug on Cold Meridian.     | 12
      It ends after its 4th season.                                   | 4
      Out are Cold Meridian, with Ana Ruiz, after two seasons, and B. | 2
      Cold Meridian and Glass Harbor were axed after two seasons.     | 0
      Out are A after one season and Cold Meridian after two seasons. | 0
      Netflix cancels Cold Meridian after a season of strikes.        | 0
      Netflix has cancelled Cold Meridian.                            | 0
      """)
  void hadByTheWordsOfItsEnd(String quote, int seasons) {
    Claim claim = new Claim(
        "Cold Meridian",
        null,
        new Fact.Cancelled(null),
        Modality.REPORTED,
        null,
        Evidence.of(quote, 0, quote.length()));

    assertThat(Seasons.had(claim).orElse(0)).isEqualTo(seasons);
  }
}
