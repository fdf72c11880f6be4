package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Window;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Implied;
import dev.upfront.reading.scene.News;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.TitleKeys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which season it was that came out or was shot, where a sentence says only that the series did or was: a season that
 * the article knows to be in the making has not come out yet, one that came out weeks ago is the one that the article is
 * about, and what was shot before the season before came out is that one.
 */
final class CameOut {
  private final TitleKeys keys;
  private final String series;
  private final int about;
  private final LocalDate today;
  private final boolean ahead;

  /** When the season before the one that the article is about came out; null where nobody says so. */
  private final @Nullable LocalDate before;

  private CameOut(
      TitleKeys keys,
      String series,
      int about,
      LocalDate today,
      boolean ahead,
      @Nullable LocalDate before) {
    this.before = before;
    this.keys = keys;
    this.series = keys.of(series);
    this.about = about;
    this.today = today;
    this.ahead = ahead;
  }

  /** The drafts, with the seasons that were only assumed put right by what the others say. */
  static List<Draft> settle(List<Draft> drafts, Implied implied, Setting setting, TitleKeys keys) {
    String series = setting.series();
    Integer about = setting.season();
    LocalDate today = setting.dated().lastDay();
    if (series == null || about == null || about < 2 || today == null) {
      return drafts;
    }
    boolean ahead = false;
    for (Draft draft : drafts) {
      ahead |= about.equals(draft.season())
          && isAhead(draft.fact(), today)
          && !implied.has(draft)
          && !(draft.fact() instanceof Fact.Release && implied.assumesSeason(draft))
          && keys.of(series).equals(keys.of(draft));
    }
    CameOut cameOut =
        new CameOut(keys, series, about, today, ahead, premiereBefore(drafts, series, about, keys));
    List<Draft> settled = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Draft right = implied.assumesPastSeason(draft) ? cameOut.inSeason(draft) : draft;
      settled.add(right);
      if (right != draft && implied.has(draft)) {
        implied.add(settled, settled.size() - 1);
      }
    }
    return settled;
  }

  private static @Nullable LocalDate premiereBefore(
      List<Draft> drafts, String series, int about, TitleKeys keys) {
    for (Draft draft : drafts) {
      if (draft.fact() instanceof Fact.Release release
          && Integer.valueOf(about - 1).equals(draft.season())
          && release.part() == null
          && keys.of(series).equals(keys.of(draft))) {
        return release.window().firstDay();
      }
    }
    return null;
  }

  /** Whether what is said of a season is said of one that has not come out. */
  private static boolean isAhead(Fact fact, LocalDate today) {
    return switch (fact) {
      case Fact.Release release -> release.window().isAfter(today);
      case Fact.Renewed renewed -> true;
      case Fact.Undecided undecided -> true;
      case Fact.Cancelled cancelled -> true;
      case Fact.Delayed delayed -> true;
      case Fact.NoDateYet noDate -> true;
      case Fact.ProductionStarted started -> true;
      case Fact.ProductionOngoing ongoing -> true;
      case Fact.ProductionWrapped wrapped -> true;
      case Fact.Ordered ordered -> false;
      case Fact.FinalSeason last -> false;
      case Fact.EpisodeCount count -> false;
      case Fact.Cast cast -> false;
      case Fact.Crew crew -> false;
      case Fact.BasedOn basedOn -> false;
    };
  }

  /** The draft, with the season that it can be about. */
  private Draft inSeason(Draft draft) {
    Integer assumed = draft.season();
    if (assumed != null && assumed == about && isOfSeasonBefore(draft)) {
      return draft.inSeason(about - 1);
    }
    if (assumed == null
        || !(draft.fact() instanceof Fact.Release release)
        || !keys.of(draft).equals(series)) {
      return draft;
    }
    LocalDate first = release.window().firstDay();
    LocalDate last = release.window().lastDay();
    if (first == null || last == null || first.isAfter(today)) {
      return draft;
    }
    boolean recent = !last.isBefore(today.minusDays(News.RECENT_DAYS));
    boolean news = !last.isBefore(today.minusDays(News.DAYS));
    if (!ahead) {
      return recent && assumed < about ? draft.inSeason(about) : draft;
    }
    // the first season of three did not come out within a year
    boolean tooOld = assumed == 1 && about > 2 && news && !last.isAfter(today);
    return assumed == about || tooOld ? draft.inSeason(news ? about - 1 : 1) : draft;
  }

  /** "The series was shot from May to July", of one that came out in September: the shoot of what has come out. */
  private boolean isOfSeasonBefore(Draft draft) {
    Window window = switch (draft.fact()) {
      case Fact.ProductionStarted started -> started.window();
      case Fact.ProductionWrapped wrapped -> wrapped.window();
      default -> null;
    };
    LocalDate last = window == null ? null : window.lastDay();
    return last != null
        && before != null
        && last.isBefore(before)
        && keys.of(draft).equals(series);
  }
}
