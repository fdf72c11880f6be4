package dev.upfront.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CurveTest {
  private final Curve curve = Curve.of(new long[] {10, 20, 40}, new double[] {1, 2, 1});

  @Test
  void quantilesAreDaysThatHaveAChance() {
    assertThat(curve.quantile(0.25)).isEqualTo(LocalDate.ofEpochDay(10));
    assertThat(curve.quantile(0.26)).isEqualTo(LocalDate.ofEpochDay(20));
    assertThat(curve.quantile(0.75)).isEqualTo(LocalDate.ofEpochDay(20));
    assertThat(curve.quantile(1)).isEqualTo(LocalDate.ofEpochDay(40));
  }

  @Test
  void countsWhatLiesBetweenTwoDays() {
    assertThat(curve.between(LocalDate.ofEpochDay(11), LocalDate.ofEpochDay(40)))
        .isEqualTo(0.75);
  }

  /** By hand: (1/4)² over days 10 to 20, (1 − 3/4)² over 20 to 40, with the truth at 20. */
  @Test
  void theScoreIsTheAreaBetweenForecastAndTruth() {
    assertThat(curve.crps(20, Long.MAX_VALUE)).isCloseTo(10 / 16.0 + 20 / 16.0, within(1e-12));
    assertThat(curve.crps(20, 30)).isCloseTo(10 / 16.0 + 10 / 16.0, within(1e-12));
  }

  /** The score of a forecast of one day is its error. */
  @Test
  void theScoreOfADayIsItsDistance() {
    Curve day = Curve.of(new long[] {100}, new double[] {1});

    assertThat(day.crps(130, Long.MAX_VALUE)).isEqualTo(30);
    assertThat(day.crps(65, Long.MAX_VALUE)).isEqualTo(35);
    assertThat(day.crps(100, Long.MAX_VALUE)).isZero();
  }

  @Test
  void theTransformIsHalfwayThroughTheStepThatCameTrue() {
    assertThat(curve.transform(5)).isEqualTo(0.125);
    assertThat(curve.transform(19)).isEqualTo(0.5);
    assertThat(curve.transform(90)).isEqualTo(0.875);
  }

  @Test
  void whatTeachesNothingHasNoBits() {
    assertThat(curve.bitsFrom(curve)).isZero();
    assertThat(Curve.of(new long[] {10, 20, 40}, new double[] {0, 1, 0}).bitsFrom(curve))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void noWeightIsNoDistribution() {
    assertThatThrownBy(() -> Curve.of(new long[] {1}, new double[] {0}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
