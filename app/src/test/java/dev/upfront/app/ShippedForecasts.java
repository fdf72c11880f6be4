package dev.upfront.app;

import dev.upfront.ledger.Ledger;
import dev.upfront.web.Forecasts;

/** Lends the tests of the site the forecasts that the command line gives it. */
public final class ShippedForecasts {
  private ShippedForecasts() {}

  public static Forecasts of(Ledger ledger) {
    return new SeasonForecasts(ledger);
  }
}
