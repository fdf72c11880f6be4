package dev.upfront.reading.event;

import dev.upfront.reading.scene.SeasonsNamed;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Finds who else does what a verb says, where it is said once: "X will have a third season, Y a seventh and Z a second", "a second season of X and a third of Y". */
final class Gapping {
  private final Lexicon lexicon;

  Gapping(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The elements of a series and its season. */
  record Pair(int series, int season) {}

  /** The pairs that follow an event with nothing between but commas, "and" and articles. */
  List<Pair> behind(Event event) {
    List<Pair> pairs = new ArrayList<>(0);
    Elements elements = event.elements();
    int series = -1;
    for (int i = event.match().to(); i < elements.size(); i++) {
      if (elements.is(i, Slot.SERIES)) {
        series = i;
      } else if (elements.is(i, Slot.SEASON) && series >= 0 && !isOwned(elements, i)) {
        pairs.add(new Pair(series, i));
        series = -1;
      } else if (isOwned(elements, i) && owner(elements, i) >= 0) {
        series = owner(elements, i);
        pairs.add(new Pair(series, i));
        i = series;
        series = -1;
      } else if (!joins(elements, i) && !(series < 0 && pairs.isEmpty() && isTail(elements, i))) {
        break;
      }
    }
    return pairs;
  }

  private static boolean isOwned(Elements elements, int i) {
    return elements.is(i, Slot.SEASON) && SeasonsNamed.isOfNext(elements, i);
  }

  /** The series behind "the third of both", or -1. */
  private int owner(Elements elements, int season) {
    int i = season + 2;
    while (i < elements.size()
        && (elements.is(i, "both")
            || elements.isQuote(i)
            || lexicon.is(WordClass.DETERMINER, elements.symbol(i))
            || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(i)))) {
      i++;
    }
    return elements.is(i, Slot.SERIES) ? i : -1;
  }

  private boolean joins(Elements elements, int i) {
    return elements.isMark(i, ',')
        || elements.isQuote(i)
        || elements.is(i, Slot.SHOW)
        || elements.is(i, "and")
        || elements.is(i, "for")
        || lexicon.is(WordClass.DETERMINER, elements.symbol(i));
  }

  /** What may end the first clause: "… will have a third season next year, Y a seventh", "a third season of X and a fourth of Y". */
  private static boolean isTail(Elements elements, int i) {
    return elements.is(i, Slot.DATE) || elements.is(i, Slot.SEASON) || elements.is(i, "of");
  }
}
