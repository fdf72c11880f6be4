package dev.upfront.reading.sentence;

import dev.upfront.reading.sentence.Phrase.OneOf;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The phrases whose anchor is one word. What each needs beside the anchor and elsewhere in the sentence lies in one array
 * as bits, so that nearly all are turned away without a look at themselves.
 */
final class PhrasesOfWord {
  private static final long ANYTHING = -1;

  /** Bits of what must stand right before the anchor, right behind it, and of two things elsewhere. */
  private static final int NEEDS = 4;

  private AnchoredPhrase[] phrases = {};
  private long[] needs = {};

  void add(AnchoredPhrase phrase) {
    int size = phrases.length;
    phrases = Arrays.copyOf(phrases, size + 1);
    phrases[size] = phrase;
    needs = Arrays.copyOf(needs, NEEDS * (size + 1));
    // what is short of alternatives turns most away
    List<Long> others = phrase.others().stream()
        .map(PhrasesOfWord::bits)
        .sorted(Comparator.comparingInt(Long::bitCount))
        .toList();
    needs[NEEDS * size] = bits(phrase.before());
    needs[NEEDS * size + 1] = bits(phrase.behind());
    needs[NEEDS * size + 2] = others.isEmpty() ? ANYTHING : others.get(0);
    needs[NEEDS * size + 3] = others.size() < 2 ? ANYTHING : others.get(1);
  }

  private static long bits(@Nullable OneOf step) {
    return step == null
        ? ANYTHING
        : Arrays.stream(step.symbols())
            .mapToLong(Elements::bit)
            .reduce(0, (bits, bit) -> bits | bit);
  }

  /**
   * Those that stand in a sentence with their anchor at an element, in the order of their file.
   *
   * @param scratch room for the places of the steps of any phrase
   */
  void find(Elements elements, int at, int[] scratch, Consumer<PhraseMatch> found) {
    long before = elements.presentBefore(at);
    long behind = elements.presentBehind(at);
    long present = elements.present();
    for (int i = 0; i < phrases.length; i++) {
      int need = NEEDS * i;
      boolean mayStand = (needs[need] & before) != 0
          && (needs[need + 1] & behind) != 0
          && (needs[need + 2] & present) != 0
          && (needs[need + 3] & present) != 0;
      PhraseMatch match = mayStand ? phrases[i].match(elements, at, scratch) : null;
      if (match != null) {
        found.accept(match);
      }
    }
  }
}
