package dev.upfront.reading.sentence;

import dev.upfront.reading.text.IntPairTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Phrases by the symbol of their anchor and that of what stands beside it. */
final class PhraseIndex {
  private static final AnchoredPhrase[] NONE = {};

  private final IntPairTable numbers = new IntPairTable();
  private final List<AnchoredPhrase[]> phrases = new ArrayList<>();

  void add(int anchor, int beside, AnchoredPhrase phrase) {
    int number = numbers.get(anchor, beside);
    if (number == IntPairTable.NONE) {
      numbers.put(anchor, beside, phrases.size());
      phrases.add(new AnchoredPhrase[] {phrase});
    } else {
      AnchoredPhrase[] before = phrases.get(number);
      AnchoredPhrase[] after = Arrays.copyOf(before, before.length + 1);
      after[before.length] = phrase;
      phrases.set(number, after);
    }
  }

  /** In the order in which they were added; not to be changed. */
  AnchoredPhrase[] get(int anchor, int beside) {
    int number = numbers.get(anchor, beside);
    return number == IntPairTable.NONE ? NONE : phrases.get(number);
  }
}
