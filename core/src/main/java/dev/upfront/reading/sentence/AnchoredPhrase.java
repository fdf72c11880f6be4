package dev.upfront.reading.sentence;

import dev.upfront.reading.sentence.Phrase.Gap;
import dev.upfront.reading.sentence.Phrase.OneOf;
import dev.upfront.reading.sentence.Phrase.Step;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A phrase as it hangs at its anchor, from which it is matched forwards and backwards. */
final class AnchoredPhrase {
  private final Phrase phrase;
  private final Step[] steps;

  AnchoredPhrase(Phrase phrase) {
    this.phrase = phrase;
    steps = phrase.steps().toArray(new Step[0]);
  }

  /** What the anchor may be. */
  int[] symbols() {
    return ((OneOf) steps[phrase.anchor()]).symbols();
  }

  /** What must stand right before the anchor, where something must. */
  Stream<OneOf> rightBefore() {
    return needed(phrase.anchor() - 1, phrase.anchor());
  }

  /** What must stand right behind it. */
  Stream<OneOf> rightBehind() {
    return needed(phrase.anchor() + 1, phrase.anchor() + 2);
  }

  /** What must stand farther before it. */
  Stream<OneOf> farBefore() {
    return needed(0, phrase.anchor() - 1);
  }

  /** What must stand farther behind it. */
  Stream<OneOf> farBehind() {
    return needed(phrase.anchor() + 2, steps.length);
  }

  private Stream<OneOf> needed(int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(steps.length, to))
        .mapToObj(step -> steps[step])
        .filter(OneOf.class::isInstance)
        .map(OneOf.class::cast)
        .filter(step -> !step.optional());
  }

  /**
   * The phrase with its anchor at an element; null where it does not stand there.
   *
   * @param scratch room for the places of its steps
   */
  @Nullable
  PhraseMatch match(Elements elements, int at, int[] scratch) {
    Arrays.fill(scratch, 0, steps.length, -1);
    scratch[phrase.anchor()] = at;
    int to = forward(phrase.anchor() + 1, at + 1, elements, scratch);
    int from = to < 0 ? -1 : backward(phrase.anchor() - 1, at - 1, elements, scratch);
    if (from < 0) {
      return null;
    }
    int[] places = Arrays.copyOf(scratch, steps.length);
    return new PhraseMatch(phrase, from, to, places[phrase.head()], places);
  }

  /**
   * Behind the last element, where the steps from {@code step} on are filled from {@code at} on;
   * else -1.
   */
  private int forward(int step, int at, Elements elements, int[] places) {
    if (step == steps.length) {
      return at;
    }
    Step wanted = steps[step];
    if (wanted instanceof Gap gap) {
      for (int skip = 0; skip <= gap.most() && at + skip <= elements.size(); skip++) {
        if (skip > 0 && !elements.passable(at + skip - 1, gap.overCommas())) {
          return -1;
        }
        int to = forward(step + 1, at + skip, elements, places);
        if (to >= 0) {
          return to;
        }
      }
      return -1;
    }
    OneOf oneOf = (OneOf) wanted;
    int here = elements.pastQuotes(at);
    if (here < elements.size() && oneOf.matches(elements.symbol(here))) {
      places[step] = here;
      int to = forward(step + 1, here + 1, elements, places);
      int behindTail = to < 0 && elements.is(here, Slot.SEASON) ? elements.behindTail(here) : -1;
      to = behindTail < 0 ? to : forward(step + 1, behindTail, elements, places);
      if (to >= 0) {
        return to;
      }
      places[step] = -1;
    }
    return oneOf.optional() ? forward(step + 1, at, elements, places) : -1;
  }

  /**
   * The first element, where the steps back from {@code step} are filled back from {@code at}; else
   * -1.
   */
  private int backward(int step, int at, Elements elements, int[] places) {
    if (step < 0) {
      return at + 1;
    }
    Step wanted = steps[step];
    if (wanted instanceof Gap gap) {
      for (int skip = 0; skip <= gap.most() && at - skip >= -1; skip++) {
        if (skip > 0 && !elements.passable(at - skip + 1, gap.overCommas())) {
          return -1;
        }
        int from = backward(step - 1, at - skip, elements, places);
        if (from >= 0) {
          return from;
        }
      }
      return -1;
    }
    OneOf oneOf = (OneOf) wanted;
    int owned = elements.seasonOfTail(at);
    boolean tail = owned >= 0 && oneOf.matches(Slot.SEASON.symbol());
    int from = tail ? backwardFrom(owned, step, elements, places) : -1;
    if (from >= 0) {
      return from;
    }
    int here = elements.beforeQuotes(at);
    boolean fits = here >= 0 && oneOf.matches(elements.symbol(here));
    from = fits ? backwardFrom(here, step, elements, places) : -1;
    if (from >= 0) {
      return from;
    }
    return oneOf.optional() ? backward(step - 1, at, elements, places) : -1;
  }

  private int backwardFrom(int here, int step, Elements elements, int[] places) {
    places[step] = here;
    int from = backward(step - 1, here - 1, elements, places);
    if (from < 0) {
      places[step] = -1;
    }
    return from;
  }
}
