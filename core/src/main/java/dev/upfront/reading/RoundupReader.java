package dev.upfront.reading;

import dev.upfront.reading.Text.Sentence;

/** Keeps to the series of an entry while a list of several is read. */
final class RoundupReader {

  /** A new line begins. */
  void enter(Sentence sentence, Elements elements, Setting setting, Focus focus) {
    if (setting.series() == null) {
      focus.series(null);
      for (int i = 0; i < Math.min(elements.size(), 8); i++) {
        if (elements.mention(i) instanceof Mention.OfSeries series) {
          focus.series(series.title());
          break;
        }
      }
    }
  }
}
