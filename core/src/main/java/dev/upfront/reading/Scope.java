package dev.upfront.reading;

import dev.upfront.reading.Text.Sentence;
import java.util.List;

/**
 * A sentence in which something happens, and what is known while it is read.
 *
 * @param matches all phrases that stand in it
 */
record Scope(
    Sentence sentence,
    Elements elements,
    Setting setting,
    Focus focus,
    Windows windows,
    List<PhraseMatch> matches) {

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
