package dev.upfront.dossier;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.RecordedClaim;
import dev.upfront.ledger.Revision;
import dev.upfront.ledger.SeriesSummary;
import dev.upfront.standing.Outcomes;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Settler;
import dev.upfront.standing.Trust;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Settles what a ledger holds, with the trust that its outlets have earned. */
public final class Standings {
  private static final int SUGGESTIONS = 3;

  private final Ledger ledger;
  private final Settler settler = new Settler(Catalogue.bundled());

  /** Settles what this ledger holds. */
  public Standings(Ledger ledger) {
    this.ledger = ledger;
  }

  /** That a series cannot be shown; its message is one line for the user. */
  public static final class UnknownSeriesException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownSeriesException(String message) {
      super(message);
    }
  }

  /**
   * What is believed of a series.
   *
   * @param name its title, whatever its case, accents and punctuation
   * @throws UnknownSeriesException where nothing is claimed of it, or was not as of then
   */
  public SeriesStanding of(String name, AsOf asOf) throws UnknownSeriesException {
    Optional<SeriesSummary> known = ledger.find(name);
    if (known.isEmpty()) {
      throw new UnknownSeriesException(
          "nothing is recorded of “" + name + "”" + remedy(ledger.suggestions(name, SUGGESTIONS)));
    }
    SeriesStanding standing = settle(known.get().title(), asOf);
    if (standing.seasons().isEmpty() && standing.answers().isEmpty()) {
      throw new UnknownSeriesException("nothing was known of “%s” on %s: ask as of a later day"
          .formatted(known.get().title(), asOf.day()));
    }
    return standing;
  }

  private static String remedy(List<String> suggestions) {
    return suggestions.isEmpty()
        ? ": add articles about it with 'upfront add'"
        : ": did you mean "
            + suggestions.stream().map(title -> "“" + title + "”").collect(Collectors.joining(", "))
            + "?";
  }

  private SeriesStanding settle(String title, AsOf asOf) {
    List<RecordedClaim> claims = ledger.claims(title, asOf);
    Trust trust = Trust.of(ledger.tallies(
        claims.stream().map(claim -> claim.article().source()).collect(Collectors.toSet()),
        asOf.day()));
    return settler.settle(title, claims, trust, asOf);
  }

  /** All series that something changed in since a day, settled. */
  public List<SeriesStanding> changedSince(LocalDate since, AsOf asOf) {
    return ledger.series().stream()
        .filter(series -> !series.lastDay().isBefore(since))
        .map(series -> settle(series.title(), asOf))
        .toList();
  }

  /**
   * Marks what became of the claims of each series of which something was recorded since it was last marked.
   *
   * @param today the day up to which events are taken to have happened
   */
  public void mark(LocalDate today) {
    AsOf asOf = AsOf.day(today);
    for (Revision revision : ledger.touched()) {
      SeriesStanding standing = settler.settle(
          revision.series(), ledger.claims(revision.series(), asOf), Trust.USUAL, asOf);
      ledger.replaceMarks(revision, Outcomes.marks(standing));
    }
  }
}
