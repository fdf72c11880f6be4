package dev.upfront.dossier;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.catalogue.Series;
import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.forecast.Milestone;
import dev.upfront.forecast.Stage;
import dev.upfront.forecast.Traits;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Question;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Status;
import dev.upfront.standing.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a standing settles, in the terms of a forecast. */
final class Settled {
  /** Of a season that came out within so many days, the middle of them stands for the day. */
  private static final long MOST_DAYS = 31;

  /** What is less sure teaches nothing of other series, as it marks no outlet. */
  private static final double SURE = 0.7;

  private Settled() {}

  /** When a season came out that is out, to a month. */
  static Optional<LocalDate> premiere(Standing season) {
    return season.status() == Status.RELEASED
        ? season.answer(Question.Premiere.FIRST).flatMap(Settled::middle)
        : Optional.empty();
  }

  /** The day on which a season that is out came out, where it is known to the day. */
  static Optional<LocalDate> day(Standing season) {
    return season.status() == Status.RELEASED
        ? season.answer(Question.Premiere.FIRST).flatMap(answer -> day(answer.value()))
        : Optional.empty();
  }

  /** The same where it is sure. */
  static Optional<LocalDate> sureDay(Standing season) {
    return season
            .answer(Question.Premiere.FIRST)
            .filter(answer -> answer.confidence() >= SURE)
            .isPresent()
        ? day(season)
        : Optional.empty();
  }

  /** The day that is named, where it is a single one. */
  static Optional<LocalDate> day(Value value) {
    return value instanceof Value.When(Window window) && window.isDay()
        ? Optional.ofNullable(window.lastDay())
        : Optional.empty();
  }

  private static Optional<LocalDate> middle(Answer answer) {
    if (!(answer.value() instanceof Value.When(Window window))
        || window.firstDay() == null
        || window.lastDay() == null) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(window.firstDay(), window.lastDay());
    return days < MOST_DAYS ? Optional.of(window.firstDay().plusDays(days / 2)) : Optional.empty();
  }

  /** The stages that a season has reached, each with the day by which it had. */
  static List<Milestone> stages(Standing season) {
    List<Milestone> stages = new ArrayList<>();
    ordered(season).ifPresent(day -> stages.add(new Milestone(Stage.ORDERED, day)));
    happened(season, new Question.FilmingStart())
        .ifPresent(day -> stages.add(new Milestone(Stage.FILMING, day)));
    happened(season, new Question.FilmingEnd())
        .ifPresent(day -> stages.add(new Milestone(Stage.WRAPPED, day)));
    return stages;
  }

  /** Since when it has been sure to be made, where it is or was. */
  private static Optional<LocalDate> ordered(Standing season) {
    LocalDate since = null;
    for (dev.upfront.standing.Milestone milestone : season.milestones()) {
      boolean sure = milestone.status().isComing() || milestone.status() == Status.RELEASED;
      since = !sure ? null : since == null ? milestone.day() : since;
    }
    return Optional.ofNullable(since);
  }

  /** The end of a firm window that is over: what is planned is not reached. */
  private static Optional<LocalDate> happened(Standing season, Question question) {
    return season
        .answer(question)
        .filter(answer -> answer.firmness() != Modality.EXPECTED)
        .map(Answer::value)
        .map(value -> value instanceof Value.When(Window window) ? window.lastDay() : null)
        .filter(day -> !day.isAfter(season.day()));
  }

  /** What the catalogue and the press tell of a series; most that the press speaks of are scripted. */
  static Traits traits(String series, @Nullable SeriesStanding standing) {
    Optional<Series> known = Catalogue.bundled().find(series);
    String said = standing == null
        ? ""
        : standing.seasons().reversed().stream()
            .flatMap(season -> season.answer(new Question.Platform()).stream())
            .map(answer -> answer.value().toString())
            .findFirst()
            .orElse("");
    String listed =
        known.map(Series::platforms).orElse(List.of()).stream().findFirst().orElse("");
    return new Traits(
        said.isEmpty() ? listed : said,
        known.map(Series::countries).orElse(List.of()),
        "Scripted",
        List.of());
  }
}
