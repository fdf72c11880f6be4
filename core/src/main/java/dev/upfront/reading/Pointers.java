package dev.upfront.reading;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the series that were named before a sentence points to: "the former", "the latter", "that show". */
final class Pointers {
  private final Lexicon lexicon;

  Pointers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The series that a sentence which names none points to, or null.
   *
   * @param row those that were named together
   * @param last the other one that the sentence before named last, null where it named none
   * @param alone whether that sentence spoke of no other
   */
  @Nullable
  String meant(Elements elements, List<String> row, @Nullable String last, boolean alone) {
    if (elements.has(Slot.SERIES)) {
      return null;
    }
    String ofRow = row.isEmpty() ? null : ofRow(elements, row);
    return ofRow == null && last != null && (pointsBack(elements) || alone && ownsSeason(elements))
        ? last
        : ofRow;
  }

  /** "They made a wild series of Low Water. Its fourth season starts in May": whose season it is. */
  private static boolean ownsSeason(Elements elements) {
    return elements.size() > 1
        && elements.has(Slot.SEASON)
        && elements.tokens().is(elements.tokenFrom(0), "its");
  }

  /** "Ruiz wrote Low Water. Season 2 of that show begins in May": whether "that" points to what was named last. */
  private boolean pointsBack(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      int from = elements.tokenFrom(i);
      if (elements.is(i, Slot.SHOW)
          && elements.tokens().is(from, "that")
          && lexicon.is(WordClass.SHOW_NOUN, elements.tokens(), from + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "The latter was made by Ben Ode": which of the series that were named together is meant; null where none is. */
  private @Nullable String ofRow(Elements elements, List<String> row) {
    for (int i = 0; i < elements.size(); i++) {
      if (row.size() == 2 && elements.is(i, "former") && isPointer(i, elements)) {
        return row.get(0);
      }
      if (elements.is(i, "latter") && isPointer(i, elements)) {
        return row.getLast();
      }
    }
    return null;
  }

  /** "The former draws on", "created the latter,": and not "the former actor", "the latter half". */
  private boolean isPointer(int i, Elements elements) {
    int behind = i + 1;
    return elements.is(i - 1, "the")
        && (behind >= elements.size()
            || !elements.tokens().isWord(elements.tokenFrom(behind))
            || lexicon.is(WordClass.FUNCTION_WORD, elements.symbol(behind))
            || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(behind))
            || elements.word(behind).endsWith("s")
            || elements.word(behind).endsWith("ed"));
  }
}
