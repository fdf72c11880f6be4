package dev.upfront.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of a season on a day.
 *
 * @param series its series
 * @param season its number, from 1
 * @param day the day asked
 * @param milestones how it came to where it is, oldest first
 * @param isLast whether it is believed to be the last one
 * @param isRevived whether it is made although it had been given up
 * @param isTold whether somebody told afterwards that it came out; that its day is over alone does not show it
 * @param listed the day on which it came out by a source other than the press, null where none has it
 * @param answers one for each question that claims speak of, in the order of the questions
 * @param more how many answers about people an abridged standing leaves out, 0 where it is whole
 */
public record Standing(
    String series,
    int season,
    LocalDate day,
    List<Milestone> milestones,
    boolean isLast,
    boolean isRevived,
    boolean isTold,
    @Nullable LocalDate listed,
    List<Answer> answers,
    int more) {

  /** A whole one. */
  public Standing(
      String series,
      int season,
      LocalDate day,
      List<Milestone> milestones,
      boolean isLast,
      boolean isRevived,
      boolean isTold,
      List<Answer> answers) {
    this(series, season, day, milestones, isLast, isRevived, isTold, null, answers, 0);
  }

  /** Takes copies. */
  public Standing {
    milestones = List.copyOf(milestones);
    answers = List.copyOf(answers);
  }

  /** The same, where a source other than the press knows the day on which it came out. */
  public Standing listed(LocalDate premiere) {
    List<Milestone> reached = milestones;
    if (status() != Status.RELEASED) {
      reached = Stream.concat(
              milestones.stream().filter(milestone -> milestone.day().isBefore(premiere)),
              Stream.of(new Milestone(premiere, Status.RELEASED)))
          .toList();
    }
    boolean wasCancelled =
        reached.stream().anyMatch(milestone -> milestone.status() == Status.CANCELLED);
    return new Standing(
        series, season, day, reached, isLast, wasCancelled, true, premiere, answers, more);
  }

  /** The same, where what is told of a later season shows that it came out. */
  Standing told() {
    return new Standing(
        series, season, day, milestones, isLast, isRevived, true, listed, answers, more);
  }

  /** How far it has come. */
  public Status status() {
    return milestones.isEmpty() ? Status.UNKNOWN : milestones.getLast().status();
  }

  /** The answer to a question, where anything is claimed. */
  public Optional<Answer> answer(Question question) {
    return answers.stream().filter(answer -> answer.question().equals(question)).findFirst();
  }
}
