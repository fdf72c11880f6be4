package dev.upfront.reading.odds;

import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.text.Text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of which season of a series an article speaks where it names none. */
final class SeasonTold {
  private SeasonTold() {}

  /** The one told last of it up to a sentence, or null where none is. */
  static @Nullable Integer lastOf(String series, Sentence upTo, List<Draft> told) {
    Draft last = null;
    for (Draft draft : told) {
      boolean later =
          last == null || draft.sentence().index() >= last.sentence().index();
      if (draft.season() != null
          && draft.series().equals(series)
          && draft.sentence().index() <= upTo.index()
          && later) {
        last = draft;
      }
    }
    return last == null ? null : last.season();
  }
}
