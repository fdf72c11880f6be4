package dev.upfront.web;

import dev.upfront.standing.Answer;
import dev.upfront.standing.Milestone;
import dev.upfront.standing.Question;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Step;
import dev.upfront.standing.Value;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something changed in what is believed of a series: those that are worth going back to.
 *
 * @param all of the series and all its seasons
 * @param bySeason of each season alone
 */
record Days(NavigableSet<LocalDate> all, Map<Integer, NavigableSet<LocalDate>> bySeason) {
  /** Those of a series of which nothing is known. */
  static final Days NONE = new Days(Collections.emptyNavigableSet(), Map.of());

  static Days of(SeriesStanding series) {
    NavigableSet<LocalDate> all = new TreeSet<>();
    Map<Integer, NavigableSet<LocalDate>> bySeason = new TreeMap<>();
    for (Standing season : series.seasons()) {
      NavigableSet<LocalDate> days = new TreeSet<>();
      season.milestones().stream().map(Milestone::day).forEach(days::add);
      steps(season.answers(), question -> true, days);
      bySeason.put(season.season(), days);
      all.addAll(days);
    }
    steps(series.answers(), question -> true, all);
    return new Days(all, bySeason);
  }

  /** Those of a season. */
  NavigableSet<LocalDate> of(int season) {
    return bySeason.getOrDefault(season, Collections.emptyNavigableSet());
  }

  /** Those on which an answer to some of the questions changed, in any of several series. */
  static NavigableSet<LocalDate> of(
      Collection<SeriesStanding> several, Predicate<Question> questions) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (SeriesStanding series : several) {
      series.seasons().forEach(season -> steps(season.answers(), questions, days));
      steps(series.answers(), questions, days);
    }
    return days;
  }

  /** Those on which there was news of any of several series. Each name of a cast is none. */
  static NavigableSet<LocalDate> ofNews(Collection<SeriesStanding> several) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (SeriesStanding series : several) {
      for (Standing season : series.seasons()) {
        season.milestones().stream().map(Milestone::day).forEach(days::add);
        season.answers().forEach(answer -> news(answer, days));
      }
      series.answers().forEach(answer -> news(answer, days));
    }
    return days;
  }

  private static void steps(
      Collection<Answer> answers, Predicate<Question> questions, NavigableSet<LocalDate> days) {
    answers.stream()
        .filter(answer -> questions.test(answer.question()))
        .flatMap(answer -> answer.history().stream())
        .map(Step::since)
        .forEach(days::add);
  }

  private static void news(Answer answer, NavigableSet<LocalDate> days) {
    if (answer.question().isAboutPeople()) {
      return;
    }
    @Nullable Value before = null;
    for (Step step : answer.history()) {
      if (!step.value().equals(before)) {
        days.add(step.since());
      }
      before = step.value();
    }
  }
}
