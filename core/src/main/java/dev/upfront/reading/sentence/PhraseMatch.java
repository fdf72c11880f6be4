package dev.upfront.reading.sentence;

/**
 * A phrase that stands in a sentence.
 *
 * @param phrase which
 * @param from its first element
 * @param to behind its last element
 * @param head the element of its head
 * @param places for each step the element that fills it, -1 for gaps and what is missing
 */
public record PhraseMatch(Phrase phrase, int from, int to, int head, int[] places) {

  public Phrase.Section section() {
    return phrase.section();
  }

  /** The element that fills a slot, or -1. */
  public int place(Slot slot, Elements elements) {
    for (int place : places) {
      if (place >= 0 && elements.symbol(place) == slot.symbol()) {
        return place;
      }
    }
    return -1;
  }

  /** Whether the element fills a step, rather than a gap. */
  public boolean holds(int element) {
    for (int place : places) {
      if (place == element) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word fills a step of both. */
  boolean sharesWords(PhraseMatch other) {
    if (other.to <= from || to <= other.from) {
      return false;
    }
    for (int mine : places) {
      for (int theirs : other.places) {
        if (mine >= 0 && mine == theirs) {
          return true;
        }
      }
    }
    return false;
  }
}
