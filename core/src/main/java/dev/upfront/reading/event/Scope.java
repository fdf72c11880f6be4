package dev.upfront.reading.event;

import dev.upfront.reading.row.ProseRows;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Windows;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.title.Titles;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in which something happens, and what is known while it is read.
 *
 * @param matches all phrases that stand in it
 * @param rows the rows of titles that stand in it
 * @param titles the series of which the article speaks
 */
record Scope(
    Sentence sentence,
    Elements elements,
    Setting setting,
    Focus focus,
    Windows windows,
    List<PhraseMatch> matches,
    List<ProseRows.Row> rows,
    Titles titles) {

  /** The titles of which the words of a phrase are said in a row; none where it is said of no row. */
  List<String> rowOf(PhraseMatch match) {
    List<String> found = new ArrayList<>(0);
    for (ProseRows.Row row : rows) {
      int said = elements.at(row.said());
      if (said >= match.from() && said < match.to()) {
        row.members().forEach(member -> found.add(titles.canonical(member.title())));
      }
    }
    return found;
  }

  /** Whether a phrase of this meaning stands in the sentence. */
  boolean says(String name) {
    for (PhraseMatch match : matches) {
      if (match.section().name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
