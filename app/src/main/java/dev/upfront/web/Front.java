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

  /** To settle as many takes a second or two. */
  private static final int MOST_CLAIMS = 20_000;

  /** What it costs to settle a series grows faster than its claims; as of today it is kept, whatever it has. */
  private static final int MOST_CLAIMS_OF_ONE = 4_000;

  private static final int DAYS_LOOKED_BACK = 120;

  /**
   * Settles them.
   *
   * @param isToday whether the day is the present one
   */
  static Front of(Shelf shelf, LocalDate day, boolean isToday) {
    List<SeriesSummary> recent = shelf.titles().stream()
        .map(Shelf.Titled::series)
        .filter(summary -> isToday || summary.claims() <= MOST_CLAIMS_OF_ONE)
        .sorted(Comparator.comparing(SeriesSummary::lastDay)
            .reversed()
            .thenComparing(SeriesSummary::title))
        .limit(MOST_SERIES)
        .toList();
    List<SeriesStanding> standings = new ArrayList<>();
    int claims = 0;
    for (SeriesSummary summary : recent) {
      claims += Math.min(MOST_CLAIMS_OF_ONE, summary.claims());
      if (claims > MOST_CLAIMS) {
        break;
      }
      shelf.standing(summary.title(), day).ifPresent(standings::add);
    }
    return new Front(day, List.copyOf(standings));
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

  /** The seasons that are still to come out, the nearest first. */
  List<Standing> comingUp(int most) {
    return premieres(day).stream()
        .filter(standing -> standing.status() != Status.RELEASED)
        .limit(most)
        .toList();
  }

  /** The seasons whose window of a premiere begins on a known day and does not end before another, the first one first. */
  List<Standing> premieres(LocalDate since) {
    return seasons()
        .filter(standing -> standing.status() != Status.CANCELLED && isTold(standing))
        .filter(standing -> !isOutBefore(standing))
        .filter(standing -> {
          Window window = premiere(standing);
          return window != null
              && window.from() != null
              && (window.lastDay() == null || !window.lastDay().isBefore(since));
        })
        .sorted(Comparator.comparing(Front::firstDay).thenComparing(Standing::series))
        .toList();
  }

  /**
   * Whether enough is said of a season to list what it may do. That nobody decided may be all that is left where hardly
   * anything is believed of it: of a season that was out long ago and is only mentioned.
   */
  static boolean isTold(Standing standing) {
    return standing.status() != Status.UNDECIDED
        || standing.answer(new Question.Happening()).filter(Answer::isLikely).isPresent();
  }

  /** Whether it is known to have come out before the days that the press has for it. */
  static boolean isOutBefore(Standing standing) {
    Window window = premiere(standing);
    LocalDate listed = standing.listed();
    return listed != null
        && window != null
        && window.firstDay() != null
        && window.firstDay().isAfter(standing.day());
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
