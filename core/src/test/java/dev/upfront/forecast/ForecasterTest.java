package dev.upfront.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecasterTest {
  private static final LocalDate LAST = LocalDate.of(2021, 3, 2);
  private static final Forecaster FORECASTER =
      Forecaster.fit(Pasts.past(), LocalDate.of(2022, 1, 1));

  private static Knowledge yearly(
      LocalDate day, List<Milestone> milestones, List<Claimed> claimed) {
    return new Knowledge(
        day,
        "Yearly",
        4,
        Pasts.SHOW,
        List.of(
            Premiere.of(1, LAST.minusDays(728)),
            Premiere.of(2, LAST.minusDays(364)),
            Premiere.of(3, LAST)),
        milestones,
        claimed,
        null);
  }

  private static Forecast forecast(Knowledge known) {
    return FORECASTER.forecast(known).orElseThrow();
  }

  @Test
  void aShowThatReturnsEachYearIsExpectedInAYear() {
    Forecast forecast = forecast(yearly(LAST, List.of(), List.of()));

    assertThat(forecast.curve().quantile(0.5)).isEqualTo(LAST.plusDays(364));
    assertThat(forecast.announced()).isNull();
    assertThat(forecast.reasons())
        .extracting(Reason::words)
        .anyMatch(words -> words.contains("364, 364"));
  }

  /** Days, weeks and years too late: the past is never forecast. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 363, 364, 365, 370, 700, 2000, 3285, 3290, 9000})
  void whatIsOverdueIsNotForecastIntoThePast(int days) {
    LocalDate asked = LAST.plusDays(days);

    Curve curve = forecast(yearly(asked, List.of(), List.of())).curve();

    assertThat(curve.day(0)).isAfter(asked);
    for (int i = 1; i < curve.size(); i++) {
      assertThat(curve.day(i)).isAfter(curve.day(i - 1));
    }
  }

  @Test
  void theLongerNothingComesTheLikelierNothingWill() {
    assertThat(forecast(yearly(LAST.plusDays(800), List.of(), List.of())).never())
        .isGreaterThan(
            forecast(yearly(LAST.plusDays(100), List.of(), List.of())).never());
  }

  @Test
  void whatWasOrderedHardlyEverFailsToCome() {
    LocalDate asked = LAST.plusDays(100);
    Milestone ordered = new Milestone(Stage.ORDERED, asked);

    assertThat(forecast(yearly(asked, List.of(ordered), List.of())).never())
        .isLessThan(0.1)
        .isLessThan(forecast(yearly(asked, List.of(), List.of())).never());
  }

  @Test
  void aLateStartOfFilmingMovesItBack() {
    LocalDate asked = LAST.plusDays(350);
    Milestone filming = new Milestone(Stage.FILMING, asked.minusDays(1));

    assertThat(forecast(yearly(asked, List.of(filming), List.of())).curve().quantile(0.5))
        .isAfter(forecast(yearly(asked, List.of(), List.of())).curve().quantile(0.5));
  }

  /** A window holds what it is worth, also where the past would not have thought of that year. */
  @ParameterizedTest
  @ValueSource(strings = {"2022", "2023", "2024-02"})
  void aWindowInThePressHoldsWhatItIsWorth(String named) {
    Window window = Window.of(PartialDate.parse(named));
    Claimed claimed = new Claimed(window, Modality.OFFICIAL, LAST.plusDays(10), 0.9);

    Curve curve =
        forecast(yearly(LAST.plusDays(20), List.of(), List.of(claimed))).curve();

    LocalDate first = PartialDate.parse(named).first().minusDays(3);
    LocalDate last = PartialDate.parse(named).last().plusDays(3);
    assertThat(curve.between(first, last)).isBetween(0.9 - 1e-9, 1.0);
  }

  @Test
  void aWindowThatIsOverSaysNothing() {
    Claimed over = new Claimed(
        Window.of(PartialDate.parse("2021-06")), Modality.OFFICIAL, LAST.plusDays(10), 0.9);
    LocalDate asked = LAST.plusDays(200);

    assertThat(forecast(yearly(asked, List.of(), List.of(over))).curve().quantile(0.9))
        .isEqualTo(forecast(yearly(asked, List.of(), List.of())).curve().quantile(0.9));
  }

  @Test
  void anAnnouncedDayComesFirst() {
    LocalDate day = LAST.plusDays(300);
    Window window = Window.of(PartialDate.of(day));

    assertThat(forecast(yearly(
                LAST.plusDays(20),
                List.of(),
                List.of(new Claimed(window, Modality.OFFICIAL, LAST.plusDays(10), 0.9))))
            .announced())
        .isEqualTo(day);
    assertThat(forecast(yearly(
                LAST.plusDays(20),
                List.of(),
                List.of(new Claimed(window, Modality.EXPECTED, LAST.plusDays(10), 0.6))))
            .announced())
        .isNull();
  }

  @Test
  void aFirstSeasonIsCountedFromItsOrderAndNothingFromNothing() {
    LocalDate day = LocalDate.of(2021, 6, 1);
    Knowledge ordered = new Knowledge(
        day,
        "New",
        1,
        Traits.UNKNOWN,
        List.of(),
        List.of(new Milestone(Stage.ORDERED, day)),
        List.of(),
        null);
    Knowledge nothing =
        new Knowledge(day, "New", 1, Traits.UNKNOWN, List.of(), List.of(), List.of(), null);

    assertThat(forecast(ordered).curve().quantile(0.5))
        .isBetween(day.plusDays(300), day.plusDays(900));
    assertThat(FORECASTER.forecast(nothing)).isEmpty();
  }

  @Test
  void knowledgeHoldsNothingFromTheFuture() {
    assertThatThrownBy(() -> yearly(LAST.minusDays(1), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not known on");
  }

  /** Whatever happens on the day of the fit or after it must not change a forecast by a bit. */
  @Test
  void nothingLeaksFromTheFuture() {
    LocalDate day = LocalDate.of(2019, 7, 1);
    List<History> cut = Pasts.seasons().stream()
        .map(history -> history.asOf(day.minusDays(1)))
        .filter(history -> !history.premieres().isEmpty())
        .toList();
    Knowledge known = Pasts.seasons().stream()
        .map(history -> history.asOf(day))
        .filter(history -> history.title().equals("Drama 7"))
        .map(history -> new Knowledge(
            day,
            history.title(),
            history.premieres().getLast().season() + 1,
            history.traits(),
            history.premieres(),
            List.of(),
            List.of(),
            null))
        .findFirst()
        .orElseThrow();

    Curve all = Forecaster.fit(Pasts.past(), day).curve(known);
    Curve past = Forecaster.fit(new Past(cut, List.of(), Map.of()), day).curve(known);

    assertThat(all.size()).isEqualTo(past.size());
    for (int i = 0; i < all.size(); i++) {
      assertThat(all.chance(i)).isEqualTo(past.chance(i));
    }
  }

  @Test
  void saysThatThereIsNothingToLearnFrom() {
    assertThatThrownBy(() -> Forecaster.fit(Pasts.past(), LocalDate.of(1990, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no season followed another before 1990-01-01");
  }
}
