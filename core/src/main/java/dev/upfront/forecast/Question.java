package dev.upfront.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question of a backtest: a season that had not come on the day asked, and when it did.
 *
 * @param known what was known
 * @param began the premiere of the season before
 * @param came the day that came true
 */
public record Question(Knowledge known, LocalDate began, LocalDate came) {

  /** The stage that was known to be reached, null where only the history was known. */
  public @Nullable Stage stage() {
    return known.milestones().isEmpty() ? null : known.milestones().getLast().stage();
  }

  /** Days waited so far. */
  public long waited() {
    return ChronoUnit.DAYS.between(began, known.day());
  }

  /** How many of the series' own waits were known. */
  public int gaps() {
    return profile().gaps().size();
  }

  /** What sort of series it is. */
  public String sort() {
    return Sort.of(known.traits()).name().toLowerCase(Locale.ROOT);
  }

  Profile profile() {
    return Profile.of(known.traits(), known.premieres(), known.day());
  }
}
