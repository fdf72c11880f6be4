package dev.upfront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Question;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Step;
import dev.upfront.standing.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateBarTest {
  private static final LocalDate DAY = LocalDate.of(2023, 1, 1);

  @Test
  void isDrawnToScale() {
    DateBar bar = bar(window("2023-04-01", "2023-06-30"), Modality.EXPECTED, null);
    DateBar.Piece piece = bar.lanes().getFirst().pieces().getFirst();
    double today = Objects.requireNonNull(bar.todayAt());

    // 91 days are as wide as 91 days elsewhere: the 90 from the day asked to the window's first.
    double dayWide = (piece.to() - piece.from()) / 91;
    assertThat((piece.from() - today) / dayWide).isCloseTo(90, within(0.001));
    assertThat(number(piece.width())).isCloseTo(91 * dayWide, within(0.01));
    assertThat(bar.ticks()).extracting(DateBar.Tick::text).contains("2023", "Feb", "Jul");
  }

  @Test
  void aWindowThatStaysOpenReachesTheEdgeAndSaysSo() {
    DateBar.Lane lane = bar(Window.from(PartialDate.of(2023, 5)), Modality.EXPECTED, null)
        .lanes()
        .getFirst();

    assertThat(lane.opensRight()).isTrue();
    assertThat(lane.opensLeft()).isFalse();
    assertThat(lane.pieces().getFirst().to()).isEqualTo(100);
  }

  @Test
  void anAnnouncedDayIsFilledAndAGuessIsNot() {
    assertThat(bar(Window.of(PartialDate.parse("2023-08-03")), Modality.OFFICIAL, null)
            .lanes()
            .getFirst())
        .matches(DateBar.Lane::isDay)
        .returns("firm", DateBar.Lane::style)
        .returns("Announced", DateBar.Lane::label);
    assertThat(
            bar(window("2023-04", "2023-06"), Modality.EXPECTED, null).lanes().getFirst())
        .returns("expected", DateBar.Lane::style)
        .returns("Expected", DateBar.Lane::label);
  }

  @Test
  void aForecastStandsBelowTheAnswerWithBothItsBands() {
    Bands bands = new Bands(
        LocalDate.of(2023, 9, 1),
        LocalDate.of(2023, 10, 31),
        LocalDate.of(2023, 7, 1),
        LocalDate.of(2024, 1, 31));
    DateBar.Lane lane =
        bar(window("2023-04", "2023-06"), Modality.EXPECTED, bands).lanes().get(1);

    assertThat(lane.style()).isEqualTo("forecast");
    assertThat(lane.pieces()).hasSize(2);
    assertThat(number(lane.pieces().get(0).width()))
        .isGreaterThan(number(lane.pieces().get(1).width()));
    assertThat(lane.window()).contains("1 Sep 2023 – 31 Oct 2023", "1 Jul 2023 – 31 Jan 2024");
  }

  @Test
  void aDayFarOffTheWindowsDoesNotPressThemTogether() {
    Standing standing = standing(LocalDate.of(2030, 1, 1));
    Answer premiere = answer(Window.of(PartialDate.parse("2023-08-03")), Modality.OFFICIAL);

    DateBar bar = Objects.requireNonNull(DateBar.of(standing, premiere, null));
    assertThat(bar.today()).isNull();
    assertThat(bar.lanes().getFirst().label()).isEqualTo("Came out");
  }

  @Test
  void nothingIsDrawnWhereNobodyNamesADay() {
    assertThat(DateBar.of(standing(DAY), answer(Window.ANY, Modality.EXPECTED), null))
        .isNull();
  }

  private static DateBar bar(Window window, Modality firmness, @Nullable Bands bands) {
    return Objects.requireNonNull(DateBar.of(standing(DAY), answer(window, firmness), bands));
  }

  private static Window window(String from, String to) {
    return Window.of(PartialDate.parse(from), PartialDate.parse(to));
  }

  private static Standing standing(LocalDate day) {
    return new Standing("Bellwether", 2, day, List.of(), false, false, false, List.of());
  }

  private static Answer answer(Window window, Modality firmness) {
    return new Answer(
        Question.Premiere.FIRST,
        List.of(new Step(DAY, new Value.When(window), firmness, 0.8)),
        0.8,
        List.of(),
        List.of(),
        List.of());
  }

  private static double number(String percent) {
    return Double.parseDouble(percent.replace("%", ""));
  }
}
