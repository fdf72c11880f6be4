package dev.upfront.dossier;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.Press;
import dev.upfront.standing.SeriesStanding;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ledger of articles that say one thing each. */
final class Archive implements AutoCloseable {
  private final Ledger ledger;
  private int articles;

  Archive(Path folder) {
    ledger = Ledger.open(
        "jdbc:sqlite:" + folder.resolve("archive.db"), () -> Instant.parse("2027-01-01T00:00:00Z"));
  }

  /** Officially. */
  Archive says(String day, String series, @Nullable Integer season, Fact fact) {
    articles++;
    ledger.record(Press.at("https://outlet%d.example/%d".formatted(articles % 3, articles))
        .by("Outlet " + articles % 3)
        .on(day)
        .claims(series, season, fact, Modality.OFFICIAL)
        .read());
    return this;
  }

  /** That a season comes out on a day, as two outlets have it. */
  Archive comes(String said, String series, int season, String day) {
    return says(said, series, season, Press.release(day))
        .says(said, series, season, Press.release(day));
  }

  /** What was to be learned by then. */
  Lessons lessons(String day) {
    return new Standings(ledger).lessons(AsOf.day(LocalDate.parse(day)));
  }

  /** The same, if it was asked before and nothing changed for it. */
  Optional<Lessons> keptLessons(String day) {
    return ledger.kept(ledger.basis(LocalDate.parse(day))).flatMap(LessonsJson::parse);
  }

  SeriesStanding standing(String series, String day) throws Standings.UnknownSeriesException {
    return new Standings(ledger).of(series, AsOf.day(LocalDate.parse(day)));
  }

  @Override
  public void close() {
    ledger.close();
  }
}
