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

  /** Right before the anchor, right behind it, anywhere before it, and two things anywhere behind it. */
  private static final int NEEDS = 5;

  private AnchoredPhrase[] phrases = {};
  private long[] needs = {};

  void add(AnchoredPhrase phrase) {
    int size = phrases.length;
    phrases = Arrays.copyOf(phrases, size + 1);
    phrases[size] = phrase;
    needs = Arrays.copyOf(needs, NEEDS * (size + 1));
    long[] behind = rarestFirst(phrase.farBehind());
    needs[NEEDS * size] = rarestFirst(phrase.rightBefore())[0];
    needs[NEEDS * size + 1] = rarestFirst(phrase.rightBehind())[0];
    needs[NEEDS * size + 2] = rarestFirst(phrase.farBefore())[0];
    needs[NEEDS * size + 3] = behind[0];
    needs[NEEDS * size + 4] = behind[1];
  }

  /** The bits of two steps at least; those with the fewest alternatives, which turn most away, come first. */
  private static long[] rarestFirst(Stream<OneOf> steps) {
    return Stream.concat(steps.map(PhrasesOfWord::bits), Stream.of(ANYTHING, ANYTHING))
        .sorted(Comparator.comparingInt(Long::bitCount))
        .mapToLong(Long::longValue)
        .toArray();
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
          && (needs[need + 3] & behind) != 0
          && (needs[need + 4] & behind) != 0;
      PhraseMatch match = mayStand ? phrases[i].match(elements, at, scratch) : null;
      if (match != null) {
        found.accept(match);
      }
    }
  }
}
