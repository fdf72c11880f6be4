package dev.upfront.reading;

import dev.upfront.reading.Listing.Status;
import dev.upfront.reading.Text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds rows that share what the sentence before has told of others: "They join X and Y", "It joins X, Y and Z". */
final class RowJoiners {
  private final StateBook states;
  private final Tokens tokens;

  RowJoiners(StateBook states, Tokens tokens) {
    this.states = states;
    this.tokens = tokens;
  }

  /** Whether the row that begins at a token is joined by somebody of whom the sentence before has told. */
  boolean isJoined(int start, Sentence sentence) {
    int verb = start - 1;
    boolean joins = tokens.is(verb, "join") || tokens.is(verb, "joins");
    boolean pointed = tokens.is(verb - 1, "they")
        || tokens.is(verb - 1, "it")
        || tokens.is(verb - 1, "both")
        || tokens.is(verb - 1, "these");
    return joins && pointed && verb - 1 == sentence.from();
  }

  /** What a sentence tells of the series in it; null where it tells nothing, or of each something else. */
  @Nullable
  Status told(@Nullable Sentence sentence) {
    Status found = null;
    int i = sentence == null ? 0 : sentence.from();
    while (sentence != null && i < sentence.to()) {
      StateBook.Hit hit = states.at(tokens, i);
      if (hit != null && found != null && found != hit.status()) {
        return null;
      }
      found = hit == null ? found : hit.status();
      i = hit == null ? i + 1 : hit.to();
    }
    return found == Status.OTHER ? null : found;
  }
}
