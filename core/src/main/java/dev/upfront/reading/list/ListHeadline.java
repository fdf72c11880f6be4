package dev.upfront.reading.list;

import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds what a headline says of all entries below it: "3 Shows That Won't Get a Season 2" refuses each its second season. */
final class ListHeadline {
  /** What becomes of all of them; null where the headline says nothing of the kind. */
  final @Nullable Status status;

  /** The season of each that this is of; null where none is named. */
  final @Nullable SeasonMention season;

  /** Whether it speaks of shows: "The New Dramas of 2024". */
  final boolean ofShows;

  ListHeadline(Lexicon lexicon, ListStates states, ListLines lines) {
    status = states.ofHeadline(0, lines.bodyStart());
    ofShows = speaksOfShows(lexicon, lines);
    season = status == null ? null : season(lines);
  }

  private static boolean speaksOfShows(Lexicon lexicon, ListLines lines) {
    for (int i = 0; i < lines.bodyStart(); i++) {
      boolean verb = lexicon.is(WordClass.PRONOUN, lines.tokens, i - 1);
      if (!verb && lexicon.is(WordClass.SHOWS, lines.tokens, i) && !lines.tokens.is(i, "series")) {
        return true;
      }
    }
    return false;
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
