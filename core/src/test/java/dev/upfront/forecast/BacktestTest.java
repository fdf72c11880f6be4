package dev.upfront.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BacktestTest {

  @Test
  void asksOnThePremiereAndEachHalfYearUntilTheNextOneComes() {
    History drama = Pasts.seasons().stream()
        .filter(history -> history.title().equals("Drama 20"))
        .findFirst()
        .orElseThrow();

    Backtest.Report report = Backtest.run(Pasts.past(), 2016, 2018);

    assertThat(report.questions())
        .filteredOn(question -> question.known().series().equals("Drama 20"))
        .isNotEmpty()
        .allSatisfy(question -> {
          assertThat(question.waited() % 180).isZero();
          assertThat(question.known().day()).isBefore(question.came());
          assertThat(question.known().premieres()).isSubsetOf(drama.premieres());
          assertThat(question.known().premieres().getLast().day()).isEqualTo(question.began());
        });
    assertThat(report.methods())
        .extracting(Method::name)
        .containsExactly(
            "Upfront", "last gap", "platform median", "overall median", "survival curve");
    assertThat(report.methods())
        .allSatisfy(method -> assertThat(method.scores()).hasSameSizeAs(report.questions()));
  }

  /** Two waits known by name: what one says depends on nothing that was made known after its month began. */
  @Test
  void answersDoNotDependOnWhatCameAfter() {
    List<Score> all =
        Backtest.run(Pasts.past(), 2016, 2016).methods().getFirst().scores();
    List<History> shorter = Pasts.seasons().stream()
        .map(history -> history.asOf(LocalDate.of(2021, 12, 31)))
        .toList();

    List<Score> cut = Backtest.run(new Past(shorter, List.of(), Map.of()), 2016, 2016)
        .methods()
        .getFirst()
        .scores();

    assertThat(cut).isEqualTo(all);
  }

  @Test
  void aWidenedBaselineHoldsAtLeastAsMuch() {
    Backtest.Report report = Backtest.run(Pasts.past(), 2016, 2018);

    for (Method method : report.methods()) {
      assertThat(method.widenedTo(0.85).coverage()).isBetween(0.85, 1.0);
    }
  }
}
