package dev.upfront.reading.title;

import dev.upfront.reading.sentence.SeasonMention;
import org.jspecify.annotations.Nullable;

/**
 * Words of a headline that stand side by side and may be a title, with what speaks for it at first sight.
 *
 * @param start where it begins
 * @param end behind it
 * @param count how often the body repeats it as a name
 * @param quoted whether it stands in quotes
 * @param known whether the catalogue knows it
 * @param behind the season that stands behind it, or null
 * @param promised whether the headline gives it a season, though the body does not repeat it
 * @param topic whether it stands before a colon as that of which the headline goes on to tell
 * @param framed whether the words around it say that it is the series of which the headline tells
 */
record HeadlineRun(
    int start,
    int end,
    int count,
    boolean quoted,
    boolean known,
    @Nullable SeasonMention behind,
    boolean promised,
    boolean topic,
    boolean framed) {

  int length() {
    return end - start;
  }

  /** Whether neither quotes nor the catalogue tell where it begins and ends. */
  boolean bare() {
    return !quoted && !known;
  }

  /** Whether it is bare, and has no season beside it. */
  boolean loose() {
    return bare() && behind == null;
  }
}
