package dev.upfront.web;

import dev.upfront.ledger.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    record Sum(int right, int wrong, long days, int original) {
      Sum plus(Sum other) {
        return new Sum(
            right + other.right, wrong + other.wrong, days + other.days, original + other.original);
      }
    }
    Map<String, Sum> sums = new TreeMap<>();
    for (Tally tally : tallies) {
      sums.merge(
          tally.outlet(),
          new Sum(tally.right(), tally.wrong(), tally.daysAhead(), tally.original()),
          Sum::plus);
    }
    return sums.entrySet().stream()
        .map(entry -> {
          Sum sum = entry.getValue();
          return new OutletRow(
              entry.getKey(),
              links.outlet(entry.getKey()),
              sum.right,
              sum.wrong,
              sum.right == 0 ? "–" : Count.of((int) (sum.days / sum.right), "day"),
              sum.right + sum.wrong == 0
                  ? "–"
                  : Math.round(100.0 * sum.original / (sum.right + sum.wrong)) + "%");
        })
        .sorted(Comparator.comparingInt((OutletRow row) -> row.right() + row.wrong())
            .reversed()
            .thenComparing(OutletRow::name))
        .toList();
  }
}
