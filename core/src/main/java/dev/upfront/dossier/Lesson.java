package dev.upfront.dossier;

import dev.upfront.forecast.Milestone;
import dev.upfront.forecast.Premiere;
import dev.upfront.forecast.Traits;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.standing.SeriesStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a series teaches a forecaster of whose seasons some have come out for sure.
 *
 * @param series its title
 * @param traits what it is
 * @param told the day of the last article about it: what had come by then would have been told
 * @param seasons those whose days are sure, by number; never empty
 */
public record Lesson(String series, Traits traits, LocalDate told, List<Out> seasons) {

  /** Takes a copy. */
  public Lesson {
    seasons = List.copyOf(seasons);
  }

  /**
   * A season that is out.
   *
   * @param season its number
   * @param day when it came
   * @param stages how it had come to that
   */
  public record Out(int season, LocalDate day, List<Milestone> stages) {
    /** Takes a copy. */
    public Out {
      stages = List.copyOf(stages);
    }
  }

  /** What a standing teaches; empty where no season of it is known to the day. */
  static Optional<Lesson> of(SeriesStanding standing) {
    List<Out> seasons = standing.seasons().stream()
        .flatMap(season -> Settled.sureDay(season).stream()
            .map(day -> new Out(season.season(), day, Settled.stages(season))))
        .toList();
    if (seasons.isEmpty()) {
      return Optional.empty();
    }
    LocalDate told = standing.echoes().articles().stream()
        .map(RecordedArticle::day)
        .max(LocalDate::compareTo)
        .orElse(standing.day());
    return Optional.of(
        new Lesson(standing.series(), Settled.traits(standing.series(), standing), told, seasons));
  }

  /** The premieres that follow each other: an earlier day of a later season is a mistake. */
  List<Premiere> premieres() {
    List<Premiere> premieres = new ArrayList<>();
    for (Out out : seasons) {
      if (premieres.isEmpty() || out.day().isAfter(premieres.getLast().day())) {
        premieres.add(Premiere.of(out.season(), out.day()));
      }
    }
    return premieres;
  }
}
