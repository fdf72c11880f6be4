package dev.upfront.dossier;

import dev.upfront.ledger.Tally;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An outlet's record in all: its {@link Tally tallies} added up.
 *
 * @param right claims that events proved right
 * @param wrong claims that they proved wrong
 * @param blamed how many of the mistakes were its own, in fractions of a mistake
 * @param daysAhead days from claim to event, summed over those that were right
 * @param share how many it said by itself
 */
public record OutletTotal(
    String outlet, int right, int wrong, double blamed, long daysAhead, int share) {
  private static final String NONE = "–";

  private OutletTotal(Tally tally) {
    this(
        tally.outlet(),
        tally.right(),
        tally.wrong(),
        tally.blamed(),
        tally.daysAhead(),
        tally.original());
  }

  /** One for each outlet, those that spoke most first. */
  public static List<OutletTotal> of(Collection<Tally> tallies) {
    Map<String, OutletTotal> totals = new TreeMap<>();
    tallies.forEach(
        tally -> totals.merge(tally.outlet(), new OutletTotal(tally), OutletTotal::plus));
    return totals.values().stream()
        .sorted(Comparator.comparingInt(OutletTotal::claims)
            .reversed()
            .thenComparing(OutletTotal::outlet))
        .toList();
  }

  private OutletTotal plus(OutletTotal other) {
    return new OutletTotal(
        outlet,
        right + other.right,
        wrong + other.wrong,
        blamed + other.blamed,
        daysAhead + other.daysAhead,
        share + other.share);
  }

  /** How many of its claims events have settled. */
  public int claims() {
    return right + wrong;
  }

  /** How long before the event those that were right came, as a rule: "12 days"; "–" where none was. */
  public String early() {
    return right == 0
        ? NONE
        : Words.count(Math.toIntExact(Math.round((double) daysAhead / right)), "day");
  }

  /** How many of them repeated nobody: "78%". */
  public String original() {
    return claims() == 0 ? NONE : Math.round(100.0 * share / claims()) + "%";
  }
}
