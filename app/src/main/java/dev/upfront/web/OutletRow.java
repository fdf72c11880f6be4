package dev.upfront.web;

import dev.upfront.dossier.OutletTotal;
import dev.upfront.ledger.Tally;
import java.util.List;

/**
 * An outlet's record as a row of a table.
 *
 * @param right claims that events proved right
 * @param wrong claims that they proved wrong
 * @param early how many days before the event those that were right came, as a rule
 * @param original the share of claims that repeated nobody
 */
record OutletRow(String name, String link, int right, int wrong, String early, String original) {

  /** A row for each outlet, those that spoke most first. */
  static List<OutletRow> of(List<Tally> tallies, Links links) {
    return OutletTotal.of(tallies).stream()
        .map(total -> new OutletRow(
            total.outlet(),
            links.outlet(total.outlet()),
            total.right(),
            total.wrong(),
            total.early(),
            total.original()))
        .toList();
  }
}
