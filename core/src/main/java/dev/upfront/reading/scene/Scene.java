package dev.upfront.reading.scene;

import dev.upfront.reading.row.DatedRows;
import dev.upfront.reading.row.ProseRows;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.title.Titles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * An article with everything that its sentences mention: what the stages that look for claims work on.
 *
 * @param text the sentences
 * @param titles the series that it speaks of
 * @param rows the rows of titles of each sentence
 * @param dated the rows of titles that a day stands with, of each sentence; none where the article is about one series
 * @param elements each sentence as the phrases see it
 */
public record Scene(
    Text text,
    Titles titles,
    List<List<ProseRows.Row>> rows,
    List<List<DatedRows.Row>> dated,
    List<Elements> elements) {

  public Elements elements(Sentence sentence) {
    return elements.get(sentence.index());
  }

  /**
   * Keeps mentions that do not overlap: those that come first in the list win.
   *
   * @param from the sentence's first token
   */
  public static List<Mention> untangle(List<Mention> byPriority, int from) {
    if (byPriority.size() < 2) {
      return byPriority;
    }
    BitSet taken = new BitSet();
    List<Mention> kept = new ArrayList<>(byPriority.size());
    for (Mention mention : byPriority) {
      int next = taken.nextSetBit(mention.from() - from);
      if (next < 0 || next >= mention.to() - from) {
        taken.set(mention.from() - from, mention.to() - from);
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparingInt(Mention::from));
    return kept;
  }
}
