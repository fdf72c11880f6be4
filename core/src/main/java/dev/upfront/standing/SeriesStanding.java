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

  /** The answer to a question about the series as a whole, where anything is claimed. */
  public Optional<Answer> answer(Question question) {
    return answers.stream().filter(answer -> answer.question().equals(question)).findFirst();
  }

  /** The standing of a season, where anything is claimed. */
  public Optional<Standing> season(int number) {
    return seasons.stream().filter(standing -> standing.season() == number).findFirst();
  }

  /**
   * The same with the most telling claims of each answer only, and with the echoes among their articles: as much as is
   * read of a series that is written about without end. {@link Answer#extent} still counts all.
   */
  public SeriesStanding abridged() {
    return Abridgement.of(this);
  }
}
