package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.reading.event.EventReader;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.text.Text.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of many at once and carried to each, "10 shows that just got axed", gives way to what the article says of
 * one, in the same line or in the story below it: that it is renewed after all.
 */
final class Carried {
  /** Why a draft is there that only what is said of many speaks for. */
  static final String WHY = "a list that says it of all its entries";

  /** The lines of the longest story that is looked through. */
  private static final int LONGEST_STORY = 3;

  private Carried() {}

  static List<Draft> settle(List<Draft> drafts) {
    if (!hasCarried(drafts)) {
      return drafts;
    }
    Map<String, List<Draft>> own = new HashMap<>();
    for (Draft draft : drafts) {
      if (!isCarried(draft)) {
        own.computeIfAbsent(draft.series(), key -> new ArrayList<>(2)).add(draft);
      }
    }
    List<Draft> kept = new ArrayList<>(drafts);
    kept.removeIf(draft -> isToldBelow(draft, own.getOrDefault(draft.series(), List.of())));
    kept.removeIf(draft -> isCarried(draft)
        && own.getOrDefault(draft.series(), List.of()).stream()
            .anyMatch(other -> isBelow(other, draft) && overrides(other.fact(), draft.fact())
                || isNewInstead(other.fact(), draft.fact())));
    return kept;
  }

  private static boolean hasCarried(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (isCarried(draft) || isOfHeadline(draft)) {
        return true;
      }
    }
    return false;
  }

  /** What a row in the headline says goes with what the body says of each: "renews A and B", and A for a fifth season. */
  private static boolean isToldBelow(Draft row, List<Draft> drafts) {
    return isOfHeadline(row)
        && drafts.stream()
            .anyMatch(draft -> draft.series().equals(row.series())
                && draft.fact().getClass() == row.fact().getClass()
                && !isOfHeadline(draft));
  }

  private static boolean isOfHeadline(Draft draft) {
    return draft.sentence().block().kind() == Kind.TITLE && EventReader.isOfRow(draft);
  }

  /** Whether a draft stands in the line of another or in its story. */
  private static boolean isBelow(Draft draft, Draft head) {
    int lines = draft.sentence().block().index() - head.sentence().block().index();
    return lines >= 0 && lines <= LONGEST_STORY;
  }

  private static boolean isCarried(Draft draft) {
    return draft.why().equals(WHY);
  }

  /** "NBC orders six series and brings back two": what is ordered anywhere is none of those that come back. */
  private static boolean isNewInstead(Fact own, Fact carried) {
    return carried instanceof Fact.Renewed && own instanceof Fact.Ordered;
  }

  private static boolean overrides(Fact own, Fact carried) {
    return switch (carried) {
      case Fact.ProductionOngoing ongoing ->
        own instanceof Fact.ProductionWrapped wrapped && wrapped.window().from() == null;
      case Fact.Ordered ordered -> own instanceof Fact.Renewed || own instanceof Fact.Cancelled;
      case Fact.Delayed delayed -> own instanceof Fact.Cancelled;
      case Fact.Cancelled cancelled -> own instanceof Fact.Renewed || own instanceof Fact.Undecided;
      case Fact.Renewed renewed -> own instanceof Fact.Cancelled || own instanceof Fact.Undecided;
      case Fact.Undecided undecided -> own instanceof Fact.Renewed || own instanceof Fact.Cancelled;
      default -> false;
    };
  }
}
