package dev.upfront.reading.sentence;

import dev.upfront.reading.sentence.Phrase.Gap;
import dev.upfront.reading.sentence.Phrase.OneOf;
import dev.upfront.reading.sentence.Phrase.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A phrase as it hangs at its anchor, from which it is matched forwards and backwards.
 *
 * @param before the step before the anchor where that must be filled there and then, or null
 * @param behind the same behind the anchor
 */
record AnchoredPhrase(
    Phrase phrase, @Nullable OneOf before, @Nullable OneOf behind) {

  static AnchoredPhrase of(Phrase phrase) {
    return new AnchoredPhrase(
        phrase, needed(phrase, phrase.anchor() - 1), needed(phrase, phrase.anchor() + 1));
  }

  /** The steps that must be filled, but for the anchor and those right beside it. */
  List<OneOf> others() {
    return IntStream.range(0, phrase.steps().size())
        .filter(step -> Math.abs(step - phrase.anchor()) > 1)
        .mapToObj(step -> needed(phrase, step))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable OneOf needed(Phrase phrase, int step) {
    boolean exists = step >= 0 && step < phrase.steps().size();
    return exists && phrase.steps().get(step) instanceof OneOf oneOf && !oneOf.optional()
        ? oneOf
        : null;
  }

  /** What the anchor may be. */
  int[] symbols() {
    return ((OneOf) phrase.steps().get(phrase.anchor())).symbols();
  }

  /**
   * The phrase with its anchor at an element; null where it does not stand there.
   *
   * @param scratch room for the places of its steps
   */
  @Nullable
  PhraseMatch match(Elements elements, int at, int[] scratch) {
    if (!mayStand(elements, at)) {
      return null;
    }
    Arrays.fill(scratch, 0, phrase.steps().size(), -1);
    scratch[phrase.anchor()] = at;
    int to = forward(phrase.anchor() + 1, at + 1, elements, scratch);
    int from = to < 0 ? -1 : backward(phrase.anchor() - 1, at - 1, elements, scratch);
    if (from < 0) {
      return null;
    }
    int[] places = Arrays.copyOf(scratch, phrase.steps().size());
    return new PhraseMatch(phrase, from, to, places[phrase.head()], places);
  }

  private boolean mayStand(Elements elements, int at) {
    return (behind == null || behind.matches(elements.symbol(elements.pastQuotes(at + 1))))
        && (before == null
            || before.matches(elements.symbol(elements.beforeQuotes(at - 1)))
            || elements.seasonOfTail(at - 1) >= 0 && before.matches(Slot.SEASON.symbol()));
  }

  /**
   * Behind the last element, where the steps from {@code step} on are filled from {@code at} on;
   * else -1.
   */
  private int forward(int step, int at, Elements elements, int[] places) {
    if (step == phrase.steps().size()) {
      return at;
    }
    Step wanted = phrase.steps().get(step);
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
    Step wanted = phrase.steps().get(step);
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
