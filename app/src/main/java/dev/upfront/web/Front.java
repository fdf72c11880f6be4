package dev.upfront.web;

import dev.upfront.claim.Window;
import dev.upfront.ledger.SeriesSummary;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Change;
import dev.upfront.standing.Changes;
import dev.upfront.standing.Question;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Status;
import dev.upfront.standing.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The series that the press spoke of last, settled: what lists of all series are made of. Only so many are looked at, as
 * a ledger may hold thousands; who is not among them was not in the news for long.
 *
 * @param standings what was believed of them on the day asked
 */
record Front(LocalDate day, List<SeriesStanding> standings) {
  private static final int MOST_SERIES = 300;
  private static final int DAYS_LOOKED_BACK = 120;

  static Front of(Shelf shelf, LocalDate day) {
    return new Front(
        day,
        shelf.series().stream()
            .sorted(Comparator.comparing(SeriesSummary::lastDay)
                .reversed()
                .thenComparing(SeriesSummary::title))
            .limit(MOST_SERIES)
            .map(summary -> shelf.standing(summary.title(), day))
            .flatMap(Optional::stream)
            .toList());
  }

  /** All changes from a day on. */
  List<Change> changes(LocalDate since) {
    return standings.stream()
        .flatMap(standing -> Changes.since(standing, since).stream())
        .toList();
  }

  /** The changes of the last months; where there were none, of all time: a quiet ledger has a front page too. */
  List<Change> lately() {
    List<Change> lately = changes(day.minusDays(DAYS_LOOKED_BACK));
    return lately.stream().anyMatch(ChangeRow::isNews) ? lately : changes(LocalDate.MIN);
  }

  /** The seasons that are still to come out, the nearest first; those without a last day stand behind. */
  List<Standing> comingUp(int most) {
    return seasons()
        .filter(standing ->
            standing.status() != Status.CANCELLED && standing.status() != Status.RELEASED)
        .filter(standing -> {
          Window window = premiere(standing);
          return window != null
              && window.from() != null
              && (window.lastDay() == null || !window.lastDay().isBefore(day));
        })
        .sorted(Comparator.comparing(Front::firstDay).thenComparing(Standing::series))
        .limit(most)
        .toList();
  }

  private static LocalDate firstDay(Standing standing) {
    Window window = premiere(standing);
    LocalDate first = window == null ? null : window.firstDay();
    return first == null ? LocalDate.MAX : first;
  }

  static @Nullable Window premiere(Standing standing) {
    return standing.answer(Question.Premiere.FIRST).map(Answer::value).orElse(null)
            instanceof Value.When(Window window)
        ? window
        : null;
  }

  /** The seasons whose main answer has most said against it. */
  List<Standing> disputed(int most) {
    List<Standing> disputed = new ArrayList<>(seasons()
        .filter(standing -> standing.status() != Status.RELEASED)
        .filter(standing -> dispute(standing) > 0)
        .toList());
    disputed.sort(
        Comparator.comparingDouble(Front::dispute).reversed().thenComparing(Standing::series));
    return disputed.subList(0, Math.min(most, disputed.size()));
  }

  /** How much speaks against the answer: the weight of dissent where the answer is far from sure. */
  private static double dispute(Standing standing) {
    return Stream.of(
            standing.answer(Question.Premiere.FIRST), standing.answer(new Question.Happening()))
        .flatMap(Optional::stream)
        .mapToDouble(answer -> answer.dissent().isEmpty() ? 0 : 1 - answer.confidence())
        .max()
        .orElse(0);
  }

  private Stream<Standing> seasons() {
    return standings.stream().flatMap(standing -> standing.seasons().stream());
  }
}
