package dev.upfront.reading;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Window;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Implied;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.TitleKeys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets what an article only implies give way to what it says elsewhere: "returns for a third season" orders nothing where
 * that season has its date or is filmed, "Suranne Jones' new thriller" is not her creation where she plays in it, a series that ends by
 * itself is not cancelled, what had been slated holds no more where the season is put off, and the last season of a series
 * is not the one that is cancelled.
 */
final class Agreement {
  private final TitleKeys keys;
  private final Set<Season> dated = new HashSet<>();
  private final Set<Season> filmed = new HashSet<>();
  private final Set<Season> cancelled = new HashSet<>();
  private final Set<Season> delayed = new HashSet<>();
  private final Set<Player> players = new HashSet<>();
  private final Set<String> ending = new HashSet<>();
  private final Map<Player, Integer> joining = new HashMap<>();

  private final Set<String> told = new HashSet<>();

  /** {@code number}: 0 where it is none in particular. */
  private record Season(String series, int number) {}

  private record Player(String series, String person) {}

  private Agreement(
      List<Draft> drafts, Implied implied, @Nullable LocalDate today, TitleKeys keys) {
    this.keys = keys;
    boolean impliesPeople = impliesPeople(drafts, implied);
    for (Draft draft : drafts) {
      if (draft.fact() instanceof Fact.Cast || draft.fact() instanceof Fact.Crew) {
        if (impliesPeople) {
          hearPerson(draft, implied);
        }
      } else {
        hear(draft, today);
      }
      Integer season = draft.season();
      if (season != null && isJoining(draft) && draft.fact() instanceof Fact.Cast cast) {
        joining.merge(player(draft, cast.person()), season, Math::min);
      }
    }
  }

  /** Whether anything that is only implied is told of somebody: else it does not matter of whom all the rest is. */
  private static boolean impliesPeople(List<Draft> drafts, Implied implied) {
    for (Draft draft : drafts) {
      if (implied.has(draft)
          && (draft.fact() instanceof Fact.Cast || draft.fact() instanceof Fact.Crew)) {
        return true;
      }
    }
    return false;
  }

  private void hearPerson(Draft draft, Implied implied) {
    boolean said = !implied.has(draft);
    if (draft.fact() instanceof Fact.Crew crew && said) {
      told.add(crew.person());
    } else if (draft.fact() instanceof Fact.Cast cast) {
      if (said) {
        told.add(cast.person());
      }
      if (cast.character() != null) {
        players.add(player(draft, cast.person()));
      }
    }
  }

  private void hear(Draft draft, @Nullable LocalDate today) {
    switch (draft.fact()) {
      case Fact.Release release -> dated.add(season(draft));
      case Fact.ProductionStarted start
      when hasBegun(start.window(), today) -> filmed.add(season(draft));
      case Fact.ProductionOngoing going -> filmed.add(season(draft));
      case Fact.ProductionWrapped wrapped -> filmed.add(season(draft));
      case Fact.Cancelled end -> cancelled.add(season(draft));
      case Fact.Delayed delay -> delayed.add(season(draft));
      case Fact.FinalSeason end -> ending.add(keys.of(draft));
      default -> {}
    }
  }

  /**
   * The drafts that remain.
   *
   * @param implied those that the article only implies
   */
  static List<Draft> settle(List<Draft> drafts, Implied implied, Setting setting, TitleKeys keys) {
    if (implied.isEmpty() && !leavesOpen(drafts)) {
      return drafts;
    }
    Agreement agreement = new Agreement(drafts, implied, setting.dated().lastDay(), keys);
    List<Draft> kept = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      if (agreement.isSettled(draft)) {
        continue;
      }
      if (!implied.has(draft)) {
        kept.add(draft);
      } else if (!agreement.saysOtherwise(draft)) {
        kept.add(agreement.beforeCancelled(draft));
      }
    }
    return kept;
  }

  /** Whether there is anything that other facts may settle. */
  private static boolean leavesOpen(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.fact() instanceof Fact.Undecided || isJoining(draft)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoining(Draft draft) {
    return draft.fact() instanceof Fact.Cast cast
        && cast.status() == CastStatus.JOINS
        && draft.season() != null;
  }

  private static boolean hasBegun(Window window, @Nullable LocalDate today) {
    LocalDate first = window.firstDay();
    boolean open = window.to() == null;
    return first == null || !open && today != null && first.isBefore(today);
  }

  private boolean saysOtherwise(Draft draft) {
    return switch (draft.fact()) {
      case Fact.Release release -> delayed.contains(season(draft));
      case Fact.Renewed renewed -> dated.contains(season(draft)) || filmed.contains(season(draft));
      case Fact.Cancelled end -> ending.contains(keys.of(draft));
      case Fact.Crew crew -> players.contains(player(draft, crew.person()));
      case Fact.Cast cast -> told.contains(cast.person());
      default -> false;
    };
  }

  /** What is in production is no open question, and who joins for a season was in none before. */
  private boolean isSettled(Draft draft) {
    Integer season = draft.season();
    if (season != null
        && draft.fact() instanceof Fact.Cast cast
        && cast.status() == CastStatus.STARS) {
      Integer joined = joining.isEmpty() ? null : joining.get(player(draft, cast.person()));
      return joined != null && season < joined;
    }
    return draft.fact() instanceof Fact.Undecided
        && draft.season() != null
        && filmed.contains(season(draft));
  }

  private Draft beforeCancelled(Draft draft) {
    Integer season = draft.season();
    boolean last = draft.fact() instanceof Fact.FinalSeason
        && season != null
        && season > 1
        && cancelled.contains(season(draft));
    return !last || season == null ? draft : draft.inSeason(season - 1);
  }

  private Season season(Draft draft) {
    return new Season(keys.of(draft), draft.season() == null ? 0 : draft.season());
  }

  private Player player(Draft draft, String person) {
    return new Player(keys.of(draft), person);
  }
}
