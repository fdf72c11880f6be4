package dev.upfront.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How the chance of renewal did, year by year as in a {@link Backtest}: whether the season came within four years of the
 * one before.
 *
 * @param questions how many were asked, with an answer
 * @param brier mean squared error of the chance (Brier, Verification of Forecasts Expressed in Terms of Probability, 1950)
 * @param baseBrier the same of the share of seasons that had been followed by another until then
 * @param bands what came of chances that were alike
 */
public record RenewalTest(int questions, double brier, double baseBrier, List<Band> bands) {
  private static final int[] WAITED = {1, 180, 360, 540, 720};
  private static final int FIRST_YEAR = 2000;
  private static final int BANDS = 10;

  /**
   * Chances within a tenth.
   *
   * @param questions how many
   * @param said their mean
   * @param came the share of seasons that came
   */
  public record Band(int questions, double said, double came) {}

  private record Answer(double said, double base, boolean came) {}

  static RenewalTest run(List<History> runs) {
    List<Answer> answers = new ArrayList<>();
    int lastYear = runs.stream().mapToInt(run -> run.until().getYear()).max().orElse(FIRST_YEAR);
    for (int year = FIRST_YEAR; year <= lastYear; year++) {
      Renewals renewals = Renewals.fit(runs, LocalDate.of(year, 1, 1));
      if (renewals.seen() == 0) {
        continue;
      }
      double base = renewals.overall();
      for (History run : runs) {
        ask(run, year, renewals, base, answers);
      }
    }
    List<Band> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      int tenth = band;
      List<Answer> alike = answers.stream()
          .filter(answer -> Math.min((int) (answer.said() * BANDS), BANDS - 1) == tenth)
          .toList();
      if (!alike.isEmpty()) {
        bands.add(new Band(
            alike.size(),
            Summary.mean(alike.stream().mapToDouble(Answer::said).toArray()),
            Summary.mean(
                alike.stream().mapToDouble(answer -> answer.came() ? 1 : 0).toArray())));
      }
    }
    return new RenewalTest(
        answers.size(),
        Summary.mean(
            answers.stream().mapToDouble(a -> square(a.said(), a.came())).toArray()),
        Summary.mean(
            answers.stream().mapToDouble(a -> square(a.base(), a.came())).toArray()),
        bands);
  }

  private static void ask(
      History run, int year, Renewals renewals, double base, List<Answer> answers) {
    for (Wait wait : Wait.of(run, run.until().plusDays(1))) {
      LocalDate resolved = wait.began().plusDays(Renewals.RESOLVED);
      if (resolved.isAfter(run.until())) {
        continue;
      }
      for (int waited : WAITED) {
        LocalDate asked = wait.began().plusDays(waited);
        if (asked.getYear() != year || wait.came() != null && !asked.isBefore(wait.came())) {
          continue;
        }
        boolean came = wait.came() != null && wait.came().isBefore(resolved);
        answers.add(new Answer(renewals.chance(wait.season(), waited), base, came));
      }
    }
  }

  private static double square(double said, boolean came) {
    double miss = said - (came ? 1 : 0);
    return miss * miss;
  }
}
