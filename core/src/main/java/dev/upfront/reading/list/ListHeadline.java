package dev.upfront.reading.list;

import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds what a headline says of all entries below it: "3 Shows That Won't Get a Season 2" refuses each its second season. */
final class ListHeadline {
  /** What becomes of all of them; null where the headline says nothing of the kind. */
  final @Nullable Status status;

  /** The season of each that this is of; null where none is named. */
  final @Nullable SeasonMention season;

  ListHeadline(ListStates states, ListLines lines) {
    status = states.ofHeadline(0, lines.bodyStart());
    season = status == null ? null : season(lines);
  }

  private static @Nullable SeasonMention season(ListLines lines) {
    for (Sentence sentence : lines.text.sentences) {
      if (sentence.block().kind() != Kind.TITLE) {
        break;
      }
      for (SeasonMention mention : lines.seasons(sentence)) {
        // "cancelled after season 2" takes the third one away
        if (mention.kind() == SeasonMention.Kind.EXACT
            && !lines.tokens.is(mention.from() - 1, "after")) {
          return mention;
        }
      }
    }
    return null;
  }

  /** The season that none of them will get, or null. */
  @Nullable
  SeasonMention refused() {
    return status == Status.CANCELLED ? season : null;
  }
}
