package dev.upfront.dossier;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.claim.Fact;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Basis;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.LedgerException;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Settles what a ledger holds, with the trust that its outlets have earned. */
public final class Standings {
  private static final int SUGGESTIONS = 3;

  /** To settle as many claims takes a few seconds, and what they cost grows faster than they do where one series has them. */
  private static final int MOST_CLAIMS = 10_000;

  private static final int MOST_CLAIMS_OF_ONE = 2_000;

  /** To settle so many claims takes about as long as a reader may wait for a page. */
  private static final int LARGE = 1_000;

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
    return notEmpty(settle(find(name).title(), asOf));
  }

  /**
   * The same as a page has room for it: of a series with very many claims the most telling ones
   * ({@link SeriesStanding#abridged}). Such a series is settled once a day, and again when something changed for it.
   */
  public SeriesStanding brief(String name, AsOf asOf) throws UnknownSeriesException {
    return notEmpty(brief(find(name), asOf));
  }

  private SeriesSummary find(String name) throws UnknownSeriesException {
    Optional<SeriesSummary> known = ledger.find(name);
    if (known.isEmpty()) {
      throw new UnknownSeriesException(
          "nothing is recorded of “" + name + "”" + remedy(ledger.suggestions(name, SUGGESTIONS)));
    }
    return known.get();
  }

  private static SeriesStanding notEmpty(SeriesStanding standing) throws UnknownSeriesException {
    if (standing.seasons().isEmpty() && standing.answers().isEmpty()) {
      throw new UnknownSeriesException("nothing was known of “%s” on %s: ask as of a later day"
          .formatted(standing.series(), standing.day()));
    }
    return standing;
  }

  private SeriesStanding brief(SeriesSummary series, AsOf asOf) {
    if (series.claims() < LARGE) {
      return settle(series.title(), asOf);
    }
    if (!asOf.equals(AsOf.day(asOf.day()))) {
      return settle(series.title(), asOf).abridged();
    }
    Basis basis = ledger.basis(series.title(), asOf.day());
    return kept(basis, KeptJson::parse).orElseGet(() -> keep(basis, series, asOf));
  }

  /** What was kept and can be read; else it is worked out anew, and kept in the place of what cannot. */
  private <T> Optional<T> kept(Basis basis, Function<String, Optional<T>> parse) {
    try {
      return ledger.kept(basis).flatMap(parse);
    } catch (LedgerException e) {
      throw e;
    } catch (RuntimeException e) {
      // Damaged, or of a form that this edition does not know.
      return Optional.empty();
    }
  }

  private SeriesStanding keep(Basis basis, SeriesSummary series, AsOf asOf) {
    SeriesStanding standing = settle(series.title(), asOf).abridged();
    ledger.keep(basis, KeptJson.write(standing));
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
   * What a forecaster learns from what was settled by a day. It is worked out once, and again when something was recorded
   * that had been published by then.
   */
  public Lessons lessons(AsOf asOf) {
    if (!asOf.equals(AsOf.day(asOf.day()))) {
      return Lessons.of(premiered(asOf));
    }
    Basis basis = ledger.basis(asOf.day());
    return kept(basis, LessonsJson::parse).orElseGet(() -> {
      Lessons lessons = Lessons.of(premiered(asOf));
      ledger.keep(basis, LessonsJson.write(lessons));
      return lessons;
    });
  }

  /**
   * The series that seasons may have come out of, settled but for their people, those of the newest days first. Where
   * there are many, older ones are left out, and ones that are spoken of without end; which, depends on nothing that came
   * later.
   */
  private List<SeriesStanding> premiered(AsOf asOf) {
    List<SeriesStanding> standings = new ArrayList<>();
    int room = MOST_CLAIMS;
    for (String title : ledger.premiered(asOf)) {
      List<RecordedClaim> claims = ledger.claims(title, asOf).stream()
          .filter(claim -> !isAboutPeople(claim.claim().fact()))
          .toList();
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

  private static boolean isAboutPeople(Fact fact) {
    return fact instanceof Fact.Cast || fact instanceof Fact.Crew;
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

  /** All series that something changed in since a day, settled, as {@link #brief} gives them. */
  public List<SeriesStanding> changedSince(LocalDate since, AsOf asOf) {
    return ledger.series().stream()
        .filter(series -> !series.lastDay().isBefore(since))
        .map(series -> brief(series, asOf))
        .toList();
  }

  /**
   * Marks what became of the claims of each series of which something was recorded since it was last marked, and settles
   * the large ones of these, so that nobody has to wait for it later.
   *
   * @param today the day up to which events are taken to have happened
   */
  public void mark(LocalDate today) {
    AsOf asOf = AsOf.day(today);
    List<Revision> touched = ledger.touched();
    for (Revision revision : touched) {
      SeriesStanding standing = settler.settle(
          revision.series(), ledger.claims(revision.series(), asOf), Trust.USUAL, asOf);
      ledger.replaceMarks(revision, Outcomes.marks(standing));
    }
    // Only now, as they rest on the marks of all.
    for (Revision revision : touched) {
      ledger
          .find(revision.series())
          .filter(series -> series.claims() >= LARGE)
          .ifPresent(series -> brief(series, asOf));
    }
  }
}
