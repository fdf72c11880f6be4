package dev.upfront.reading;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
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

  private final TitleKeys keys = new TitleKeys();

  private Merger() {}

  static List<Draft> merge(List<Draft> drafts) {
    return new Merger().merged(drafts);
  }

  private List<Draft> merged(List<Draft> drafts) {
    Map<Key, Draft> kept = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      kept.merge(key(draft), draft, Merger::better);
    }
    List<Draft> facts = new ArrayList<>(kept.values());
    if (facts.size() <= MOST_COMPARED) {
      facts.removeIf(draft -> isCovered(draft, facts));
    }
    return facts;
  }

  /**
   * What two drafts of one fact share.
   *
   * @param series by its key
   * @param season -1 where it is of none
   * @param what of facts that are told of a season more than once, which one it is
   */
  private record Key(String series, int season, FactType type, Object what) {}

  private Key key(Draft draft) {
    Object what = switch (draft.fact()) {
      case Fact.Cast cast -> List.of(keys.of(cast.person()), cast.status() == CastStatus.LEAVES);
      case Fact.Crew crew -> List.of(keys.of(crew.person()), crew.job());
      case Fact.BasedOn basedOn -> draft.season() == null ? 0 : draft.season();
      case Fact.Release release ->
        List.of(
            release.window(),
            release.part() == null ? 0 : release.part(),
            release.platform() == null ? "" : release.platform());
      case Fact.ProductionStarted started -> started.window();
      case Fact.ProductionWrapped wrapped -> wrapped.window();
      case Fact.EpisodeCount count -> count.count();
      case Fact.Ordered other -> "";
      case Fact.Renewed other -> "";
      case Fact.Undecided other -> "";
      case Fact.Cancelled other -> "";
      case Fact.FinalSeason other -> "";
      case Fact.NoDateYet other -> "";
      case Fact.Delayed other -> "";
      case Fact.ProductionOngoing other -> "";
    };
    boolean person = draft.fact() instanceof Fact.Crew;
    int season = person || draft.season() == null ? -1 : draft.season();
    return new Key(keys.of(draft), season, draft.fact().type(), what);
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
  private boolean isCovered(Draft draft, List<Draft> others) {
    if (draft.fact() instanceof Fact.Release release && release.platform() == null) {
      for (Draft other : others) {
        if (other != draft
            && other.fact() instanceof Fact.Release placed
            && placed.platform() != null
            && sameSubject(draft, other)
            && placed.window().equals(release.window())) {
          return true;
        }
      }
    }
    if (draft.fact() instanceof Fact.Release release && !release.window().isDay()) {
      for (Draft other : others) {
        if (other != draft
            && other.fact() instanceof Fact.Release sharper
            && sameSubject(draft, other)
            && !release.window().equals(sharper.window())
            && (release.window().equals(Window.ANY)
                || narrower(sharper.window(), release.window())
                    && draft.modality().compareTo(other.modality()) >= 0
                    && isLoose(release.window()))) {
          return true;
        }
      }
    }
    if (draft.season() == null
        && !(draft.fact() instanceof Fact.Crew)
        && !(draft.fact() instanceof Fact.BasedOn)) {
      for (Draft other : others) {
        if (other.season() != null
            && other.fact().type() == draft.fact().type()
            && keys.of(other).equals(keys.of(draft))
            && (draft.fact().equals(other.fact()) || isVerdict(draft.fact()))) {
          return true;
        }
      }
    }
    return false;
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
