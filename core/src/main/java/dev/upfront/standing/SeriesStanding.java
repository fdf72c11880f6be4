package dev.upfront.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is believed of a series on a day.
 *
 * @param series its title
 * @param day the day asked
 * @param answers what is claimed of it and tied to no season
 * @param seasons its seasons that something is claimed of, by number
 * @param echoes which articles repeat which
 */
public record SeriesStanding(
    String series, LocalDate day, List<Answer> answers, List<Standing> seasons, EchoTree echoes) {

  /** Takes copies. */
  public SeriesStanding {
    answers = List.copyOf(answers);
    seasons = List.copyOf(seasons);
  }

  /** The standing of a season, where anything is claimed. */
  public Optional<Standing> season(int number) {
    return seasons.stream().filter(standing -> standing.season() == number).findFirst();
  }
}
