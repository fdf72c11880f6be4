package dev.upfront.reading.sentence;

import dev.upfront.reading.sentence.Phrase.OneOf;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The phrases whose anchor is one word. What each needs right beside its anchor, and of what it needs farther before and
 * behind the rarest, lies in one array as bits: nearly all are turned away without a look at themselves.
 */
final class PhrasesOfWord {
  private static final long ANYTHING = -1;

  /** Right before the anchor, right behind it, anywhere before it, anywhere behind it. */
  private static final int NEEDS = 4;

  private AnchoredPhrase[] phrases = {};
  private long[] needs = {};

  void add(AnchoredPhrase phrase) {
    int size = phrases.length;
    phrases = Arrays.copyOf(phrases, size + 1);
    phrases[size] = phrase;
    needs = Arrays.copyOf(needs, NEEDS * (size + 1));
    needs[NEEDS * size] = rarest(phrase.rightBefore());
    needs[NEEDS * size + 1] = rarest(phrase.rightBehind());
    needs[NEEDS * size + 2] = rarest(phrase.before());
    needs[NEEDS * size + 3] = rarest(phrase.behind());
  }

  /** The bits of the step that has the fewest alternatives, which turns most away. */
  private static long rarest(Stream<OneOf> steps) {
    return steps
        .map(PhrasesOfWord::bits)
        .min(Comparator.comparingInt(Long::bitCount))
        .orElse(ANYTHING);
  }

  private static long bits(OneOf step) {
    return Arrays.stream(step.symbols())
        .mapToLong(Elements::bit)
        .reduce(0, (bits, bit) -> bits | bit);
  }

  /**
   * Those that stand in a sentence with their anchor at an element, in the order of their file.
   *
   * @param scratch room for the places of the steps of any phrase
   */
  void find(Elements elements, int at, int[] scratch, Consumer<PhraseMatch> found) {
    long rightBefore = elements.bitsRightBefore(at);
    long rightBehind = elements.bitsRightBehind(at);
    long before = elements.bitsBefore(at);
    long behind = elements.bitsBehind(at);
    for (int i = 0; i < phrases.length; i++) {
      int need = NEEDS * i;
      boolean mayStand = (needs[need] & rightBefore) != 0
          && (needs[need + 1] & rightBehind) != 0
          && (needs[need + 2] & before) != 0
          && (needs[need + 3] & behind) != 0;
      PhraseMatch match = mayStand ? phrases[i].match(elements, at, scratch) : null;
      if (match != null) {
        found.accept(match);
      }
    }
  }
}
