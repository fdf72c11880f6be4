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
  /** "Four brand new crime dramas": so many words before the noun at most. */
  private static final int LONGEST_KIND = 5;

  /** What becomes of all of them; null where the headline says nothing of the kind. */
  final @Nullable Status status;

  /** The season of each that this is of; null where none is named. */
  final @Nullable SeasonMention season;

  /** Whether it speaks of shows: "The New Dramas of 2024". */
  final boolean ofShows;

  /** Whether it says that all of them are new: "ITV orders six dramas". */
  final boolean ordersNew;

  ListHeadline(Lexicon lexicon, ListStates states, ListLines lines) {
    status = states.ofHeadline(0, lines.bodyStart());
    ofShows = speaksOfShows(lexicon, lines);
    ordersNew = status == null && ordersNew(lexicon, lines);
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

  /** "Orders six dramas", "four new shows commissioned by Ana Ruiz": shows that are counted, or called new. */
  private static boolean ordersNew(Lexicon lexicon, ListLines lines) {
    boolean orders = false;
    boolean counted = false;
    for (int i = 0; i < lines.bodyStart(); i++) {
      if (lexicon.is(WordClass.SEASON_NOUN, lines.tokens, i) && !lines.tokens.is(i, "series")
          || lexicon.is(WordClass.LISTED_RENEWED, lines.tokens, i)) {
        return false;
      }
      orders |= lexicon.is(WordClass.ORDERING, lines.tokens, i)
          || lines.tokens.is(i, "orders")
          || lines.tokens.is(i, "commissions");
      boolean shows = lexicon.is(WordClass.SHOWS, lines.tokens, i);
      counted |= shows && isCounted(lexicon, lines, i);
    }
    return orders && counted;
  }

  /** "12 dramas", "four new crime dramas", "new comedies". */
  private static boolean isCounted(Lexicon lexicon, ListLines lines, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - LONGEST_KIND); i--) {
      if (lines.tokens.is(i, "new") || lexicon.cardinal(lines.tokens, i) > 1) {
        return true;
      }
      if (!lines.tokens.isWord(i)) {
        return false;
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
