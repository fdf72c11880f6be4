package dev.upfront.standing;

import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Works out how far a season had come on each day, from the answers that stood on it. */
final class Milestones {
  /** A premiere counts as dated where it is announced for a window of a month. */
  private static final long DATED_DAYS = 31;

  private final int season;
  private final List<Answer> answers;

  private Milestones(int season, List<Answer> answers) {
    this.season = season;
    this.answers = answers;
  }

  /** Draws up the standing of a season from its answers. */
  static Standing standing(String series, int season, List<Answer> answers, LocalDate day) {
    List<Milestone> milestones = new Milestones(season, answers).until(day);
    boolean wasCancelled = false;
    boolean isRevived = false;
    for (Milestone milestone : milestones) {
      Status status = milestone.status();
      wasCancelled |= status == Status.CANCELLED;
      isRevived = wasCancelled && (status.isComing() || status == Status.RELEASED);
    }
    boolean isLast = answers.stream()
        .anyMatch(answer ->
            answer.question() instanceof Question.LastOne && answer.value() == Verdict.YES);
    boolean isTold = answers.stream()
        .anyMatch(answer -> answer.question().equals(Question.Premiere.FIRST) && answer.isTold());
    return new Standing(series, season, day, milestones, isLast, isRevived, isTold, answers);
  }

  private List<Milestone> until(LocalDate today) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Answer answer : answers) {
      for (Step step : answer.history()) {
        days.add(step.since());
        if (step.value() instanceof Value.When(Window window) && window.lastDay() != null) {
          days.add(window.isDay() ? window.lastDay() : window.lastDay().plusDays(1));
        }
      }
    }
    List<Milestone> milestones = new ArrayList<>();
    Status before = null;
    for (LocalDate day : days.headSet(today, true)) {
      Status status = on(day);
      if (status != before && status != Status.UNKNOWN) {
        milestones.add(new Milestone(day, status));
        before = status;
      }
    }
    return milestones;
  }

  private Status on(LocalDate day) {
    Step premiere = step(Question.Premiere.FIRST, day);
    if (hasHappened(premiere, day)) {
      return Status.RELEASED;
    }
    Step happening = step(new Question.Happening(), day);
    if (happening != null && happening.value() == Verdict.NO) {
      return Status.CANCELLED;
    }
    if (isDated(premiere, day)) {
      return Status.DATED;
    }
    if (hasHappened(step(new Question.FilmingEnd(), day), day)) {
      return Status.WRAPPED;
    }
    if (hasHappened(step(new Question.FilmingStart(), day), day)) {
      return Status.FILMING;
    }
    if (happening == null) {
      return Status.UNKNOWN;
    }
    if (happening.value() == Verdict.OPEN) {
      return isSaidToBeOpen(day) ? Status.UNDECIDED : Status.UNKNOWN;
    }
    if (happening.firmness() == Modality.EXPECTED) {
      return Status.UNKNOWN;
    }
    return season == 1 ? Status.ORDERED : Status.RENEWED;
  }

  private @Nullable Step step(Question question, LocalDate day) {
    Optional<Answer> answer =
        answers.stream().filter(one -> one.question().equals(question)).findFirst();
    Step standing = null;
    for (Step step : answer.map(Answer::history).orElse(List.of())) {
      if (!step.since().isAfter(day)) {
        standing = step;
      }
    }
    return standing;
  }

  private boolean isSaidToBeOpen(LocalDate day) {
    return answers.stream()
        .filter(answer -> answer.question() instanceof Question.Happening)
        .flatMap(answer -> answer.support().stream())
        .anyMatch(support ->
            support.value() == Verdict.OPEN && !support.claim().article().day().isAfter(day));
  }

  /** The window that a step states and not merely expects, null where it does neither. */
  private static @Nullable Window stated(@Nullable Step step) {
    return step != null
            && step.firmness() != Modality.EXPECTED
            && step.value() instanceof Value.When(Window window)
        ? window
        : null;
  }

  /** Whether something stated was to happen by a day; on the last day of a window of several it may yet come. */
  private static boolean hasHappened(@Nullable Step step, LocalDate day) {
    Window window = stated(step);
    LocalDate last = window == null ? null : window.lastDay();
    return window != null
        && last != null
        && (window.isDay() || window.firstDay() == null ? !last.isAfter(day) : last.isBefore(day));
  }

  /** The day by which something stated had happened, where it had by the day asked. */
  static Optional<LocalDate> happened(Answer answer, LocalDate today) {
    return hasHappened(answer.history().getLast(), today)
            && answer.value() instanceof Value.When(Window window)
        ? Optional.ofNullable(window.lastDay())
        : Optional.empty();
  }

  private static boolean isDated(@Nullable Step step, LocalDate day) {
    Window window = stated(step);
    LocalDate first = window == null ? null : window.firstDay();
    LocalDate last = window == null ? null : window.lastDay();
    return first != null
        && last != null
        && !last.isBefore(day)
        && ChronoUnit.DAYS.between(first, last) < DATED_DAYS;
  }
}
