package dev.upfront.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WindowTest {

  @Test
  void bothEndsAreInside() {
    Window summer = window("2023-06", "2023-08");
    assertThat(summer.contains(LocalDate.of(2023, 6, 1))).isTrue();
    assertThat(summer.contains(LocalDate.of(2023, 8, 31))).isTrue();
    assertThat(summer.contains(LocalDate.of(2023, 5, 31))).isFalse();
    assertThat(summer.contains(LocalDate.of(2023, 9, 1))).isFalse();
  }

  @Test
  void noEarlierThanMid2023IsOpenToTheRight() {
    Window window = window("2023-05", null);
    assertThat(window.isOpen()).isTrue();
    assertThat(window.lastDay()).isNull();
    assertThat(window.contains(LocalDate.of(2031, 1, 1))).isTrue();
    assertThat(window.contains(LocalDate.of(2023, 4, 30))).isFalse();
    assertThat(window).hasToString("from 2023-05");
  }

  @Test
  void theDayThatIsKnownOfItIsTheFirstWhereItHasOne() {
    assertThat(window("2023-05", "2023-06").knownDay()).isEqualTo("2023-05-01");
    assertThat(window(null, "2023-06").knownDay()).isEqualTo("2023-06-30");
    assertThat(Window.ANY.knownDay()).isNull();
  }

  @Test
  void isAfterTheDayBeforeItsFirst() {
    assertThat(window("2023-06", null).isAfter(LocalDate.of(2023, 5, 31))).isTrue();
    assertThat(window("2023-06", null).isAfter(LocalDate.of(2023, 6, 1))).isFalse();
    assertThat(window(null, "2023-06").isAfter(LocalDate.of(1990, 1, 1))).isFalse();
  }

  @Test
  void midYearAndAugustAgreeOnAugust() {
    assertThat(window("2023-05", "2023-08").intersection(window("2023-08", "2023-08")))
        .contains(window("2023-08", "2023-08"));
  }

  @Test
  void windowsThatTouchOnOneDayShareThatDay() {
    assertThat(window("2023-01-01", "2023-05-15").intersection(window("2023-05-15", null)))
        .contains(window("2023-05-15", "2023-05-15"));
  }

  @Test
  void windowsApartShareNothing() {
    assertThat(window("2023", "2023").intersection(window("2024-01-01", null))).isEmpty();
  }

  @Test
  void theDayOfAMonthIsKnownOnlyByItsMonth() {
    Window february = window("2024-02", "2024-02");
    assertThat(february.firstDay()).isEqualTo("2024-02-01");
    assertThat(february.lastDay()).isEqualTo("2024-02-29");
    assertThat(february.isDay()).isFalse();
    assertThat(window("2024-02-29", "2024-02-29").isDay()).isTrue();
  }

  @Test
  void aWindowThatEndsBeforeItBeginsCannotBe() {
    assertThatThrownBy(() -> window("2023-05", "2023-04"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2023-05")
        .hasMessageContaining("2023-04");
  }

  @Test
  void datesThatDoNotExistAreRefused() {
    for (String text : new String[] {
      "2023-02-29", "2023-13", "2023-00", "2023-1", "23", "2023-05-00", "2023/05", "", "２０２３"
    }) {
      assertThatThrownBy(() -> PartialDate.parse(text))
          .as(text)
          .isInstanceOf(DateTimeException.class);
    }
  }

  @Test
  void datesHaveFourDigitsForTheYear() {
    assertThat(PartialDate.of(1000)).hasToString("1000");
    assertThat(PartialDate.parse("9999-09")).isEqualTo(PartialDate.of(9999, 9));
    assertThatThrownBy(() -> PartialDate.of(999)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> PartialDate.of(10_000)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> new PartialDate(2023, 0, 5)).hasMessageContaining("without its month");
  }

  @Test
  void saysWhatItIs() {
    assertThat(Window.ANY).hasToString("any day");
    assertThat(window(null, "2023")).hasToString("until 2023");
    assertThat(window("2023-05", "2023-08")).hasToString("2023-05 to 2023-08");
    assertThat(window("2023-05", "2023-05")).hasToString("2023-05");
  }

  @Test
  void isOpenWhereASideIsMissing() {
    assertThat(window("2023", null).isOpen()).isTrue();
    assertThat(window(null, "2023").isOpen()).isTrue();
    assertThat(window("2023", "2023").isOpen()).isFalse();
  }

  @Test
  void whatSticksOutIsNotInside() {
    Window year = window("2023", "2023");
    assertThat(year.contains(window("2023-05", "2023-06"))).isTrue();
    assertThat(year.contains(window("2022-12-31", "2023-06"))).isFalse();
    assertThat(year.contains(window("2023-05", "2024-01-01"))).isFalse();
    assertThat(year.contains(window("2023-05", null))).isFalse();
    assertThat(year.contains(window(null, "2023-05"))).isFalse();
  }

  @Property
  void aPartialDateIsReadAsItIsWritten(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    assertThat(date.first()).isBeforeOrEqualTo(date.last());
  }

  @Property
  void aDayIsInTheIntersectionExactlyWhenItIsInBoth(
      @ForAll("windows") Window a, @ForAll("windows") Window b, @ForAll("dates") PartialDate date) {
    LocalDate day = date.first();
    Optional<Window> shared = a.intersection(b);
    assertThat(shared.isPresent() && shared.get().contains(day))
        .isEqualTo(a.contains(day) && b.contains(day));
  }

  @Property
  void intersectionDoesNotCareForOrder(@ForAll("windows") Window a, @ForAll("windows") Window b) {
    Optional<Window> one = a.intersection(b);
    Optional<Window> other = b.intersection(a);
    assertThat(one.map(Window::firstDay)).isEqualTo(other.map(Window::firstDay));
    assertThat(one.map(Window::lastDay)).isEqualTo(other.map(Window::lastDay));
  }

  @Property
  void whatIsSharedLiesInBoth(@ForAll("windows") Window a, @ForAll("windows") Window b) {
    a.intersection(b).ifPresent(shared -> {
      assertThat(a.contains(shared)).isTrue();
      assertThat(b.contains(shared)).isTrue();
    });
  }

  @Property
  void aWindowHoldsItselfAndLiesInTheWindowOfAllDays(@ForAll("windows") Window window) {
    assertThat(window.contains(window)).isTrue();
    assertThat(Window.ANY.contains(window)).isTrue();
    assertThat(window.intersection(Window.ANY)).contains(window);
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<LocalDate> days = Arbitraries.longs()
        .between(
            LocalDate.of(2015, 1, 1).toEpochDay(), LocalDate.of(2027, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
    return Combinators.combine(days, Arbitraries.integers().between(0, 2))
        .as((day, exactness) -> switch (exactness) {
          case 0 -> PartialDate.of(day.getYear());
          case 1 -> PartialDate.of(day.getYear(), day.getMonthValue());
          default -> PartialDate.of(day);
        });
  }

  @Provide
  Arbitrary<Window> windows() {
    return Combinators.combine(dates().injectNull(0.2), dates().injectNull(0.2))
        .as(WindowTest::ordered);
  }

  private static Window ordered(@Nullable PartialDate a, @Nullable PartialDate b) {
    boolean swapped = a != null && b != null && a.first().isAfter(b.last());
    return swapped ? new Window(b, a) : new Window(a, b);
  }

  private static Window window(@Nullable String from, @Nullable String to) {
    return new Window(PartialDate.parseNullable(from), PartialDate.parseNullable(to));
  }
}
