package dev.upfront.standing;

import dev.upfront.claim.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what changed in what is believed. */
public final class Changes {
  private Changes() {}

  /** All changes of a series from a day on, by day; those of its status come first. */
  public static List<Change> since(SeriesStanding standing, LocalDate since) {
    List<Change> changes = new ArrayList<>();
    for (Standing season : standing.seasons()) {
      Status before = Status.UNKNOWN;
      for (Milestone milestone : season.milestones()) {
        changes.add(new Change.OfStatus(
            season.series(),
            season.season(),
            milestone.day(),
            before,
            milestone.status(),
            season.isTold()));
        before = milestone.status();
      }
      season.answers().forEach(answer -> addAll(changes, season.series(), season.season(), answer));
    }
    standing.answers().forEach(answer -> addAll(changes, standing.series(), Docket.SERIES, answer));
    return changes.stream()
        .filter(change -> !change.day().isBefore(since))
        .sorted(Comparator.comparing(Change::day)
            .thenComparing(Change::season)
            .thenComparing(change -> change instanceof Change.OfAnswer))
        .toList();
  }

  private static void addAll(List<Change> changes, String series, int season, Answer answer) {
    Step before = null;
    for (Step step : answer.history()) {
      changes.add(new Change.OfAnswer(
          series, season, answer.question(), before, step, deciding(answer, step)));
      before = step;
    }
  }

  /** Of the claims of that day that say so the most reliable. */
  static @Nullable Support deciding(Answer answer, Step step) {
    return Stream.of(answer.support(), answer.dissent(), answer.withdrawn())
        .flatMap(List::stream)
        .filter(support -> support.claim().article().day().equals(step.since())
            && says(support.value(), step.value()))
        .max(Comparator.comparing((Support support) -> !support.implied())
            .thenComparing(support -> !support.isEcho())
            .thenComparingDouble(Support::reliability))
        .orElse(null);
  }

  private static boolean says(Value said, Value answer) {
    return said instanceof Value.When(Window one) && answer instanceof Value.When(Window other)
        ? one.contains(other) || other.contains(one)
        : said.equals(answer);
  }
}
