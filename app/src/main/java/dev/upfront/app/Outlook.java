package dev.upfront.app;

import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a forecast adds to a standing: when it comes, as long as nobody tells; once a day is announced, how firm such days are. */
final class Outlook {
  private final Ledger ledger;
  private final AsOf asOf;
  private @Nullable Fit fit;

  /** What is to be said as of then; it learns at the first season that it has something to say of. */
  Outlook(Ledger ledger, AsOf asOf) {
    this.ledger = ledger;
    this.asOf = asOf;
  }

  /** In a sentence or two, "" where there is nothing to say. */
  String of(SeriesStanding series, Standing season) {
    return switch (season.status()) {
      case RELEASED, CANCELLED -> "";
      case DATED -> fit().map(fit -> fit.slips().words()).orElse("");
      case UNKNOWN, UNDECIDED, ORDERED, RENEWED, FILMING, WRAPPED ->
        fit()
            .flatMap(fit -> fit.forecast(series, season.season()))
            .map(ForecastPage::sentence)
            .orElse("");
    };
  }

  private Optional<Fit> fit() {
    if (fit == null) {
      try {
        fit = Fit.of(ShippedSeasons.past(), ledger, asOf);
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return Optional.of(fit);
  }
}
