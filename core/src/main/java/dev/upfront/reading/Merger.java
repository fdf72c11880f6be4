package dev.upfront.reading;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.TitleKeys;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells each fact once: with the sentence that says it best and the firmest modality that the article gives it. Versions
 * that contradict one another stay side by side.
 */
final class Merger {
  /** Each fact is compared with each: beyond so many, a text is no article, and its cost must not grow with the square. */
  private static final int MOST_COMPARED = 2000;

  private final TitleKeys keys;
  private final List<Draft> releases = new ArrayList<>();
  private final List<Draft> numbered = new ArrayList<>();
  /** What becomes of series as such. */
  private final List<Draft> verdicts = new ArrayList<>(0);

  private Merger(TitleKeys keys) {
    this.keys = keys;
  }

  static List<Draft> merge(List<Draft> drafts, TitleKeys keys) {
    return drafts.size() < 2 ? drafts : new Merger(keys).merged(drafts);
  }

  private List<Draft> merged(List<Draft> drafts) {
    Map<Key, Draft> kept = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      kept.merge(key(draft), draft, Merger::better);
    }
    List<Draft> facts = new ArrayList<>(kept.values());
    if (facts.size() <= MOST_COMPARED) {
      putAside(facts);
      facts.replaceAll(this::asFirmAsOfSeries);
      facts.replaceAll(this::asFirmAsLooser);
      facts.removeIf(this::isCovered);
    }
    return facts;
  }

  /** Puts aside those that may say more exactly what others say: releases, and what is told of a season. */
  private void putAside(List<Draft> facts) {
    for (Draft fact : facts) {
      if (fact.fact() instanceof Fact.Release) {
        releases.add(fact);
      }
      if (fact.season() != null) {
        numbered.add(fact);
      } else if (isVerdict(fact.fact())) {
        verdicts.add(fact);
      }
    }
  }

  /**
   * What two drafts of one fact share.
   *
   * @param series by its key
   * @param season -1 where it is of none
   * @param who the key of the person or the platform; "" where it is none
   * @param window in which it happens, null where it is tied to none
   * @param which of facts that are told of a season more than once, by number
   */
  private record Key(
      FactType type,
      String series,
      int season,
      String who,
      @Nullable Window window,
      int which) {

    /** A record would ask every field of its dates: hardly any two begin on one day of the year and are not equal. */
    @Override
    public int hashCode() {
      PartialDate from = window == null ? null : window.from();
      int day = from == null ? 0 : 31 * from.month() + from.day();
      return 31 * (31 * (31 * series.hashCode() + who.hashCode()) + season) + which + day;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && type == key.type
          && season == key.season
          && which == key.which
          && series.equals(key.series)
          && who.equals(key.who)
          && Objects.equals(window, key.window);
    }
  }

  private Key key(Draft draft) {
    return switch (draft.fact()) {
      case Fact.Cast cast ->
        key(draft, keys.of(cast.person()), null, cast.status() == CastStatus.LEAVES ? 1 : 0);
      case Fact.Crew crew ->
        new Key(
            crew.type(),
            keys.of(draft),
            -1,
            keys.of(crew.person()),
            null,
            crew.job().ordinal());
      case Fact.Release release ->
        key(
            draft,
            release.platform() == null ? "" : release.platform(),
            release.window(),
            release.part() == null ? 0 : release.part());
      case Fact.ProductionStarted started -> key(draft, "", started.window(), 0);
      case Fact.ProductionWrapped wrapped -> key(draft, "", wrapped.window(), 0);
      case Fact.EpisodeCount count -> key(draft, "", null, count.count());
      case Fact.BasedOn other -> key(draft, "", null, 0);
      case Fact.Ordered other -> key(draft, "", null, 0);
      case Fact.Renewed other -> key(draft, "", null, 0);
      case Fact.Undecided other -> key(draft, "", null, 0);
      case Fact.Cancelled other -> key(draft, "", null, 0);
      case Fact.FinalSeason other -> key(draft, "", null, 0);
      case Fact.NoDateYet other -> key(draft, "", null, 0);
      case Fact.Delayed other -> key(draft, "", null, 0);
      case Fact.ProductionOngoing other -> key(draft, "", null, 0);
    };
  }

  private Key key(Draft draft, String who, @Nullable Window window, int which) {
    int season = draft.season() == null ? -1 : draft.season();
    return new Key(draft.fact().type(), keys.of(draft), season, who, window, which);
  }

  private static Draft better(Draft a, Draft b) {
    boolean aInTitle = a.sentence().block().kind() == Text.Kind.TITLE;
    Draft best = aInTitle || weight(b) > weight(a) ? b : a;
    Draft other = best == a ? b : a;
    Modality firmest = Modality.firmer(a.modality(), b.modality());
    Draft firmer =
        best.modality() == firmest && (best.saidBy() != null || other.modality() != firmest)
            ? best
            : other;
    String speaker = firmer.saidBy();
    return new Draft(
        best.series(),
        best.season() != null ? best.season() : other.season(),
        richer(best.fact(), other.fact()),
        firmest,
        speaker,
        best.sentence(),
        best.from(),
        best.to(),
        best.grounds());
  }

  private static int weight(Draft draft) {
    int weight = -draft.modality().ordinal();
    if (draft.fact() instanceof Fact.Cast cast) {
      weight += cast.character() != null ? 2 : 0;
      weight += cast.status() != CastStatus.STARS ? 3 : 0;
    }
    return weight;
  }

  private static Fact richer(Fact best, Fact other) {
    return switch (best) {
      case Fact.Cast cast
      when other instanceof Fact.Cast more ->
        new Fact.Cast(cast.person(), longer(cast.character(), more.character()), cast.status());
      case Fact.Release release
      when other instanceof Fact.Release more && release.platform() == null ->
        new Fact.Release(release.window(), more.platform(), release.part());
      case Fact.Renewed renewed
      when other instanceof Fact.Renewed more && renewed.by() == null -> more;
      case Fact.Ordered ordered
      when other instanceof Fact.Ordered more && ordered.by() == null -> more;
      case Fact.Cancelled cancelled
      when other instanceof Fact.Cancelled more && cancelled.by() == null -> more;
      case Fact.BasedOn basedOn
      when other instanceof Fact.BasedOn more ->
        new Fact.BasedOn(
            basedOn.work() == null ? more.work() : basedOn.work(),
            basedOn.author() == null ? more.author() : basedOn.author());
      default -> best;
    };
  }

  /** The fuller of two names of a part; where they are different ones, the first. */
  private static @Nullable String longer(@Nullable String a, @Nullable String b) {
    return a == null || b != null && Vocabulary.fold(b).contains(Vocabulary.fold(a)) ? b : a;
  }

  /** A looser telling of what another claim says more exactly: the same season, a window that holds the other's. */
  private boolean isCovered(Draft draft) {
    return draft.fact() instanceof Fact.Release release
            && (release.platform() == null && isPlaced(draft, release)
                || !release.window().isDay() && isSharper(draft, release))
        || draft.season() == null
            && !(draft.fact() instanceof Fact.Crew)
            && !(draft.fact() instanceof Fact.BasedOn)
            && isNumbered(draft);
  }

  /** Whether another says on which platform it comes out then. */
  private boolean isPlaced(Draft draft, Fact.Release release) {
    for (Draft other : releases) {
      if (other != draft
          && other.fact() instanceof Fact.Release placed
          && placed.platform() != null
          && sameSubject(draft, other)
          && placed.window().equals(release.window())) {
        return true;
      }
    }
    return false;
  }

  /** Whether another says more exactly when it comes out. */
  private boolean isSharper(Draft draft, Fact.Release release) {
    for (Draft other : releases) {
      if (other != draft
          && other.fact() instanceof Fact.Release sharper
          && sameSubject(draft, other)
          && !release.window().equals(sharper.window())
          && (release.window().equals(Window.ANY)
              || narrower(sharper.window(), release.window())
                  && (draft.modality().compareTo(other.modality()) >= 0
                      || other.modality() == Modality.REPORTED)
                  && isLoose(release.window()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another says it of a season. */
  private boolean isNumbered(Draft draft) {
    for (Draft other : numbered) {
      if (other.fact().type() == draft.fact().type()
          && keys.of(other).equals(keys.of(draft))
          && (draft.fact().equals(other.fact()) || isVerdict(draft.fact()))) {
        return true;
      }
    }
    return false;
  }

  /** "Confirmed that it is back next year. It will air in the fall": the day, as firm as the year that holds it. */
  private Draft asFirmAsLooser(Draft draft) {
    if (draft.modality() != Modality.REPORTED
        || !(draft.fact() instanceof Fact.Release sharp)
        || sharp.window().equals(Window.ANY)) {
      return draft;
    }
    for (Draft other : releases) {
      if (other.modality() == Modality.OFFICIAL
          && other.fact() instanceof Fact.Release loose
          && sameSubject(draft, other)
          && !loose.window().equals(sharp.window())
          && isLoose(loose.window())
          && narrower(sharp.window(), loose.window())) {
        return draft.as(Modality.OFFICIAL, other.saidBy());
      }
    }
    return draft;
  }

  /** What becomes of a season, as firm as the same is said of its series: "has cancelled it, the network confirmed". */
  private Draft asFirmAsOfSeries(Draft draft) {
    boolean ends =
        draft.fact() instanceof Fact.Cancelled || draft.fact() instanceof Fact.FinalSeason;
    if (draft.season() == null || !ends || draft.modality() != Modality.REPORTED) {
      return draft;
    }
    for (Draft other : verdicts) {
      if (other.fact().type() == draft.fact().type()
          && other.modality() == Modality.OFFICIAL
          && keys.of(other).equals(keys.of(draft))) {
        return draft.as(Modality.OFFICIAL, other.saidBy());
      }
    }
    return draft;
  }

  /** Said of a series and of its season, and by whomever, these say the same. */
  private static boolean isVerdict(Fact fact) {
    return fact instanceof Fact.Renewed
        || fact instanceof Fact.Cancelled
        || fact instanceof Fact.FinalSeason;
  }

  /** A window that is bounded on both sides: one that is open may say more than a day does. */
  private static boolean isLoose(Window window) {
    return window.from() != null && window.to() != null;
  }

  private static boolean narrower(Window sharp, Window wide) {
    return wide.contains(sharp);
  }

  private boolean sameSubject(Draft a, Draft b) {
    return Objects.equals(a.season(), b.season()) && keys.of(a).equals(keys.of(b));
  }
}
