package dev.upfront.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import org.junit.jupiter.api.Test;

/** Given true days and the spans that were read: how often they hold, and how long they are. */
class SpansTest {
  private static final Window DAY = Window.of(PartialDate.of(2023, 4));

  @Test
  void aSpanHoldsTheDayOrDoesNot() {
    Spans spans = new Spans();
    spans.add(DAY, Window.of(PartialDate.of(2023, 3), PartialDate.of(2023, 5)));
    spans.add(DAY, Window.of(PartialDate.of(2022), PartialDate.of(2022)));
    assertThat(spans)
        .hasToString("0.500 of 2 hold the day, 0 open; median span 92 days;"
            + " 1 of at most 120 days, of which 1.000 of 1 hold it");
  }

  @Test
  void anOpenSpanIsWrongAndLongerThanAny() {
    Spans spans = new Spans();
    spans.add(DAY, Window.ANY);
    assertThat(spans)
        .hasToString("0.000 of 1 hold the day, 1 open; median span open;"
            + " 0 of at most 120 days, of which none to look at hold it");
  }
}
