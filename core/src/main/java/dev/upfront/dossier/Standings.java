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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Settles what a ledger holds, with the trust that its outlets have earned. */
public final class Standings {
  private static final int SUGGESTIONS = 3;

  /** To settle as many claims takes a second or two, and what they cost grows faster than they do where one series has them. */
  private static final int MOST_CLAIMS = 20_000;

  private static final int MOST_CLAIMS_OF_ONE = 4_000;

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

  /**
   * The series that seasons may have come out of, settled, those of the newest days first. Where there are many, older
   * ones are left out, and ones that are spoken of without end; which, depends on nothing that came later.
   */
  public List<SeriesStanding> premiered(AsOf asOf) {
    List<SeriesStanding> standings = new ArrayList<>();
    int room = MOST_CLAIMS;
    for (String title : ledger.premiered(asOf)) {
      List<RecordedClaim> claims = ledger.claims(title, asOf);
      if (claims.size() > MOST_CLAIMS_OF_ONE) {
        continue;
      }
      room -= claims.size();
      if (room < 0) {
        break;
      }
      standings.add(settle(title, claims, asOf));
    }
    return standings;
  }

  private SeriesStanding settle(String title, AsOf asOf) {
    return settle(title, ledger.claims(title, asOf), asOf);
  }

  private SeriesStanding settle(String title, List<RecordedClaim> claims, AsOf asOf) {
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
