package dev.upfront.app;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.forecast.Claimed;
import dev.upfront.forecast.History;
import dev.upfront.forecast.Knowledge;
import dev.upfront.forecast.Milestone;
import dev.upfront.forecast.Premiere;
import dev.upfront.forecast.Stage;
import dev.upfront.forecast.Traits;
import dev.upfront.ledger.RecordedClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a series on a day, from seasons that come with Upfront and from claims of a ledger, where both speak
 * the seasons first. Claims are taken as they stand, none weighed against another: this is the one place to change where
 * they are settled first.
 */
final class Knowing {
  /** More articles than ever repeat a mistake. */
  private static final int OFFICIAL_WORTH = 1000;

  private final LocalDate day;
  private final String series;
  private final List<RecordedClaim> claims;
  private final @Nullable History history;
  private final TreeMap<Integer, Premiere> premieres = new TreeMap<>();

  /**
   * Gathers it.
   *
   * @param series title of the series
   * @param history what comes with Upfront, null where it does not know the series
   * @param claims those that were known on the day and stood
   */
  Knowing(LocalDate day, String series, @Nullable History history, List<RecordedClaim> claims) {
    this.day = day;
    this.series = series;
    this.history = history;
    this.claims = claims;
    claimedPremieres();
    if (history != null) {
      for (Premiere premiere : history.premieres()) {
        // Days after the snapshot were announced in it. Nobody has said since that one did not
        // hold.
        if (!premiere.day().isAfter(day)) {
          premieres.put(premiere.season(), premiere);
        }
      }
    }
  }

  /** The day that was announced, else the one that most articles name, of those that are over; of two, the later. */
  private void claimedPremieres() {
    Map<Integer, TreeMap<LocalDate, Integer>> days = new TreeMap<>();
    for (RecordedClaim recorded : claims) {
      Claim claim = recorded.claim();
      if (claim.fact() instanceof Fact.Release release
          && claim.season() != null
          && release.part() == null
          && release.window().isDay()
          && claim.modality() != Modality.EXPECTED) {
        LocalDate named = release.window().lastDay();
        if (named != null && !named.isAfter(day)) {
          days.computeIfAbsent(claim.season(), unseen -> new TreeMap<>())
              .merge(
                  named, claim.modality() == Modality.OFFICIAL ? OFFICIAL_WORTH : 1, Integer::sum);
        }
      }
    }
    days.forEach((season, named) -> {
      LocalDate most = named.entrySet().stream()
          .max(Map.Entry.<LocalDate, Integer>comparingByValue()
              .thenComparing(Map.Entry.comparingByKey()))
          .orElseThrow()
          .getKey();
      premieres.put(season, Premiere.of(season, most));
    });
  }

  /** Whether anything is known of the series at all. */
  boolean isEmpty() {
    return claims.isEmpty() && premieres.isEmpty();
  }

  /** The season that comes next. */
  int next() {
    return premieres.isEmpty() ? 1 : premieres.lastKey() + 1;
  }

  /** The premiere of a season that has come, null where it has not. */
  @Nullable
  Premiere premiere(int season) {
    return premieres.get(season);
  }

  /** What is known of a season that has not come. */
  Knowledge of(int season) {
    return new Knowledge(
        day,
        series,
        season,
        history == null ? traits() : history.traits(),
        List.copyOf(premieres.headMap(season).values()),
        milestones(season),
        windows(season),
        isCancelled(season));
  }

  private Traits traits() {
    Map<String, Integer> platforms = new TreeMap<>();
    for (RecordedClaim recorded : claims) {
      String platform = switch (recorded.claim().fact()) {
        case Fact.Release release -> release.platform();
        case Fact.Ordered ordered -> ordered.by();
        case Fact.Renewed renewed -> renewed.by();
        default -> null;
      };
      if (platform != null) {
        platforms.merge(platform, 1, Integer::sum);
      }
    }
    String most = platforms.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
    return new Traits(most, List.of(), "Scripted", List.of());
  }

  private List<Milestone> milestones(int season) {
    Map<Stage, LocalDate> first = new EnumMap<>(Stage.class);
    for (RecordedClaim recorded : of(season, claims)) {
      LocalDate published = recorded.article().day();
      if (recorded.claim().modality() != Modality.EXPECTED) {
        switch (recorded.claim().fact()) {
          case Fact.Ordered ordered -> reached(first, Stage.ORDERED, published);
          case Fact.Renewed renewed -> reached(first, Stage.ORDERED, published);
          case Fact.ProductionOngoing ongoing -> reached(first, Stage.FILMING, published);
          case Fact.ProductionStarted(Window window) ->
            reached(first, Stage.FILMING, past(window, published));
          case Fact.ProductionWrapped(Window window) ->
            reached(first, Stage.WRAPPED, past(window, published));
          default -> {
            // Says nothing of the making.
          }
        }
      }
    }
    List<Milestone> milestones = new ArrayList<>();
    first.forEach((stage, reached) -> milestones.add(new Milestone(stage, reached)));
    return milestones;
  }

  private static void reached(Map<Stage, LocalDate> first, Stage stage, @Nullable LocalDate at) {
    if (at != null) {
      first.merge(stage, at, (a, b) -> b.isBefore(a) ? b : a);
    }
  }

  /** The end of a window that was over when it was written of, else null: what is planned is not reached. */
  private static @Nullable LocalDate past(Window window, LocalDate published) {
    LocalDate end = window.lastDay();
    return end == null || end.isAfter(published) ? null : end;
  }

  /** Each window once, as it was named last; a delay ends what was named before it. */
  private List<Claimed> windows(int season) {
    LocalDate delayed = of(season, claims).stream()
        .filter(recorded -> recorded.claim().fact() instanceof Fact.Delayed)
        // The day of an article without one is only the last that it may be of.
        .filter(recorded -> recorded.article().published() != null)
        .map(recorded -> recorded.article().day())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
    Map<Window, Claimed> windows = new LinkedHashMap<>();
    for (RecordedClaim recorded : of(season, claims)) {
      LocalDate published = recorded.article().day();
      if (recorded.claim().fact() instanceof Fact.Release release
          && release.part() == null
          && !published.isBefore(delayed)) {
        windows.merge(
            release.window(),
            new Claimed(release.window(), recorded.claim().modality(), published),
            Knowing::firmer);
      }
    }
    List<Claimed> all = new ArrayList<>(windows.values());
    if (history != null) {
      history.premieres().stream()
          .filter(premiere -> premiere.season() == season && premiere.day().isAfter(day))
          .filter(premiere -> premiere.day().isAfter(history.until()))
          .filter(premiere -> !history.until().isAfter(day))
          .forEach(premiere -> all.add(new Claimed(
              Window.of(PartialDate.of(premiere.day())), Modality.REPORTED, history.until())));
    }
    return all;
  }

  private static Claimed firmer(Claimed a, Claimed b) {
    return b.modality().compareTo(a.modality()) <= 0 ? b : a;
  }

  /** Called off, and since then neither renewed nor in the making: the end of a series means each later season. */
  private boolean isCancelled(int season) {
    LocalDate off = LocalDate.MIN;
    LocalDate on = LocalDate.MIN;
    for (RecordedClaim recorded : claims) {
      Claim claim = recorded.claim();
      LocalDate published = recorded.article().day();
      boolean thisOne = claim.season() != null && claim.season() == season;
      switch (claim.fact()) {
        case Fact.Cancelled cancelled -> {
          if (thisOne || claim.season() == null) {
            off = later(off, published);
          }
        }
        case Fact.Ordered ordered -> on = thisOne ? later(on, published) : on;
        case Fact.Renewed renewed -> on = thisOne ? later(on, published) : on;
        case Fact.ProductionStarted started -> on = thisOne ? later(on, published) : on;
        case Fact.ProductionOngoing ongoing -> on = thisOne ? later(on, published) : on;
        case Fact.ProductionWrapped wrapped -> on = thisOne ? later(on, published) : on;
        default -> {
          // Says neither.
        }
      }
    }
    return off.isAfter(on);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return b.isAfter(a) ? b : a;
  }

  private static List<RecordedClaim> of(int season, List<RecordedClaim> claims) {
    return claims.stream()
        .filter(
            recorded -> recorded.claim().season() != null && recorded.claim().season() == season)
        .toList();
  }
}
