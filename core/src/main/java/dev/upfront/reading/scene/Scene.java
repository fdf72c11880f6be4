package dev.upfront.reading.scene;

import dev.upfront.reading.row.DatedRows;
import dev.upfront.reading.row.ProseRows;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.title.Titles;
import java.util.ArrayList;
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

  /** The mentions of a sentence that do not overlap, in its order: of those that do, the one that comes first in the list. */
  public static List<Mention> untangle(List<Mention> byPriority) {
    if (byPriority.size() < 2) {
      return byPriority;
    }
    List<Mention> kept = new ArrayList<>(byPriority.size());
    for (Mention mention : byPriority) {
      int from = mention.from();
      int to = mention.to();
      int at = kept.size();
      while (at > 0 && kept.get(at - 1).from() >= to) {
        at--;
      }
      if (at == 0 || kept.get(at - 1).to() <= from) {
        kept.add(at, mention);
      }
    }
    return kept;
  }
}
