package dev.upfront.dossier;

import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.forecast.Claimed;
import dev.upfront.forecast.History;
import dev.upfront.forecast.Knowledge;
import dev.upfront.forecast.Premiere;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Question;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Status;
import dev.upfront.standing.Value;
import dev.upfront.standing.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast may know of a series on a day: its past seasons from a source, and its standing. Of days that both tell
 * the source has the word as far as it reaches; what it only announced gives way to the standing.
 */
public final class Knowing {
  /** What an announced day is worth that a source has and no article names. */
  private static final double ANNOUNCED = 0.75;

  private final LocalDate day;
  private final String title;
  private final @Nullable History history;
  private final @Nullable SeriesStanding standing;
  private final TreeMap<Integer, Premiere> premieres = new TreeMap<>();

  /**
   * Gathers it.
   *
   * @param name what the series is called where neither of the others says it
   * @param history its past from a source, null where that does not know it
   * @param standing what was believed on the day, null where nothing was said of it
   */
  public Knowing(
      LocalDate day, String name, @Nullable History history, @Nullable SeriesStanding standing) {
    this.day = day;
    // Under the title that its past has in a fit, as that is how it is known there.
    this.title = history != null ? history.title() : standing != null ? standing.series() : name;
    this.history = history;
    this.standing = standing;
    seasons()
        .forEach(season -> Settled.premiere(season)
            .ifPresent(out -> premieres.put(season.season(), Premiere.of(season.season(), out))));
    if (history != null) {
      for (Premiere premiere : history.premieres()) {
        boolean told = !premiere.day().isAfter(history.until());
        if (!premiere.day().isAfter(day) && (told || window(premiere.season()).isEmpty())) {
          premieres.put(premiere.season(), premiere);
        }
      }
    }
  }

  private List<Standing> seasons() {
    return standing == null ? List.of() : standing.seasons();
  }

  private Optional<Standing> season(int number) {
    return standing == null ? Optional.empty() : standing.season(number);
  }

  private Optional<Answer> window(int season) {
    return season(season).flatMap(known -> known.answer(Question.Premiere.FIRST));
  }

  /** The title of the series. */
  public String title() {
    return title;
  }

  /** Whether anything is known of the series at all. */
  public boolean isEmpty() {
    return seasons().isEmpty() && premieres.isEmpty();
  }

  /** The season that comes next: behind the last one that is out, else the first one that is spoken of. */
  public int next() {
    int out = seasons().stream()
        .filter(season -> season.status() == Status.RELEASED)
        .mapToInt(Standing::season)
        .max()
        .orElse(0);
    int last = premieres.isEmpty() ? out : Math.max(out, premieres.lastKey());
    return last > 0
        ? last + 1
        : seasons().stream().mapToInt(Standing::season).min().orElse(1);
  }

  /** The premiere of a season that has come, empty where it has not. */
  public Optional<Premiere> premiere(int season) {
    return Optional.ofNullable(premieres.get(season));
  }

  /** Whether anybody tells of a season's premiere that it came, and not only that it was to come. */
  public boolean isTold(int season) {
    boolean isListed = history != null
        && history.premieres().stream()
            .anyMatch(premiere -> premiere.equals(premieres.get(season)));
    return isListed || season(season).map(Standing::isTold).orElse(false);
  }

  /** Within which days a season came out that is out, where they are too many to say when. */
  public Optional<Window> cameWithin(int season) {
    return premieres.containsKey(season)
        ? Optional.empty()
        : season(season)
            .filter(known -> known.status() == Status.RELEASED)
            .flatMap(known -> window(season))
            .map(answer -> answer.value() instanceof Value.When(Window window) ? window : null);
  }

  /** What is known of a season that has not come. */
  public Knowledge of(int season) {
    return new Knowledge(
        day,
        title,
        season,
        history == null ? Settled.traits(title, standing) : history.traits(),
        List.copyOf(premieres.headMap(season).values()),
        season(season).map(Settled::stages).orElse(List.of()),
        windows(season),
        cancelled(season));
  }

  private List<Claimed> windows(int season) {
    List<Claimed> windows = new ArrayList<>();
    window(season).ifPresent(answer -> {
      if (answer.value() instanceof Value.When(Window window)) {
        windows.add(new Claimed(window, answer.firmness(), answer.since(), answer.confidence()));
      }
    });
    if (history != null && !history.until().isAfter(day)) {
      history.premieres().stream()
          .filter(premiere -> premiere.season() == season && premiere.day().isAfter(day))
          .map(premiere -> new Claimed(
              Window.of(PartialDate.of(premiere.day())),
              Modality.REPORTED,
              history.until(),
              ANNOUNCED))
          .forEach(windows::add);
    }
    return windows;
  }

  /** That one season will not be made means each later one, too, as does the end of the series; since when it was so. */
  private @Nullable LocalDate cancelled(int season) {
    Stream<LocalDate> notMade = seasons().stream()
        .filter(known -> known.season() >= next() && known.season() <= season)
        .filter(known -> known.status() == Status.CANCELLED)
        .map(known -> known.milestones().getLast().day());
    return Stream.concat(notMade, ended().stream())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The day since which the series is known to end, where nobody tells behind which season. */
  private Optional<LocalDate> ended() {
    return standing == null
        ? Optional.empty()
        : standing
            .answer(new Question.Happening())
            .filter(answer -> answer.value() == Verdict.NO)
            .map(Answer::since);
  }
}
