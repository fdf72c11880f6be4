package dev.upfront.app;

import dev.upfront.dossier.Histories;
import dev.upfront.dossier.Knowing;
import dev.upfront.dossier.Lessons;
import dev.upfront.dossier.Slips;
import dev.upfront.dossier.Standings;
import dev.upfront.forecast.Forecast;
import dev.upfront.forecast.Forecaster;
import dev.upfront.forecast.Past;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.standing.SeriesStanding;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A forecaster that learnt from what was known when a month began: the seasons that come with Upfront, and those that a
 * ledger had settled as out. A month holds for all its days, so that a page as of any day has few fits to choose from and
 * none that knows more than the day.
 *
 * @param histories the seasons that come with Upfront, by series
 * @param forecaster the forecaster
 * @param slips what had become of announced days by then
 */
record Fit(Histories histories, Forecaster forecaster, Slips slips) {

  /** The day on which the month began whose fit is asked. */
  static LocalDate begins(LocalDate day) {
    return day.withDayOfMonth(1);
  }

  /**
   * Learns.
   *
   * @param ledger what is known besides, null for nothing
   * @param asOf the day asked, and up to when the ledger had recorded what counts
   * @throws IllegalArgumentException where nothing was known by then
   */
  static Fit of(Past shipped, @Nullable Ledger ledger, AsOf asOf) {
    LocalDate month = begins(asOf.day());
    Lessons lessons = ledger == null
        ? Lessons.NONE
        : new Standings(ledger).lessons(new AsOf(month.minusDays(1), asOf.recorded()));
    return new Fit(
        new Histories(shipped.seasons()),
        Forecaster.fit(lessons.joinedTo(shipped), month),
        lessons.slips());
  }

  /**
   * What was known of a series on a day.
   *
   * @param name a title of the series
   * @param standing what was believed of it, null where nothing was said
   */
  Knowing knowing(LocalDate day, String name, @Nullable SeriesStanding standing) {
    String title = standing == null ? name : standing.series();
    return new Knowing(day, title, histories.find(title).orElse(null), standing);
  }

  /** When a season will come of which something is said; empty where it is out, or nothing says from when to count. */
  Optional<Forecast> forecast(SeriesStanding series, int season) {
    Knowing knowing = knowing(series.day(), series.series(), series);
    return knowing.premiere(season).isPresent() || knowing.cameWithin(season).isPresent()
        ? Optional.empty()
        : forecaster.forecast(knowing.of(season));
  }
}
