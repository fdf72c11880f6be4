package dev.upfront.reading.row;

import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.list.StateBook;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence says of so many series without their titles: "Four of the channel's dramas are coming back for a
 * second series". A row of as many titles soon behind it is of them.
 */
final class CountedShows {
  /** The word for them stands no farther behind their number. */
  private static final int NOUN_REACH = 8;

  /** What is said of them stands no farther behind that word. */
  private static final int STATE_REACH = 9;

  /** A number above this counts a list, and no row. */
  static final int MOST = 12;

  /** So many sentences behind their number the titles of what it counts may stand. */
  private static final int COUNT_REACH = 4;

  /**
   * What is said of so many.
   *
   * @param season the one season that the sentence names, or null
   */
  record Said(int count, Status status, @Nullable SeasonMention season) {}

  private final Lexicon lexicon;
  private final StateBook states;
  private final Tokens tokens;

  CountedShows(Lexicon lexicon, StateBook states, Tokens tokens) {
    this.lexicon = lexicon;
    this.states = states;
    this.tokens = tokens;
  }

  /** What was said last of so many series, not far before a sentence; or null. */
  @Nullable
  Said before(Sentence sentence, Text text, List<List<SeasonMention>> seasons) {
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - COUNT_REACH); i--) {
      Said said = in(text.sentences.get(i), seasons.get(i));
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  private @Nullable Said in(Sentence sentence, List<SeasonMention> seasons) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int count = lexicon.cardinal(tokens, i);
      int noun = count > 1 && count <= MOST ? noun(i, sentence.to()) : -1;
      if (noun > 0) {
        Status status = status(noun + 1, sentence.to());
        return status == null ? null : new Said(count, status, season(seasons));
      }
    }
    return null;
  }

  private int noun(int number, int limit) {
    for (int i = number + 1; i < Math.min(limit, number + NOUN_REACH); i++) {
      if (tokens.is(i, Tokens.MARK) && !tokens.isMark(i, '-')) {
        return -1;
      }
      if (lexicon.is(WordClass.SHOWS, tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Status status(int from, int limit) {
    int i = from;
    while (i < Math.min(limit, from + STATE_REACH)) {
      boolean unsure = lexicon.is(WordClass.NEGATION, tokens, i)
          || lexicon.is(WordClass.HEDGE, tokens, i)
          || tokens.is(i, Tokens.MARK)
          || tokens.isCapital(i) && tokens.isQuote(i - 1);
      if (unsure) {
        return null;
      }
      StateBook.Hit hit = states.at(tokens, i);
      if (hit != null) {
        return hit.status() == Status.OTHER || hit.status() == Status.ENDING ? null : hit.status();
      }
      i++;
    }
    return null;
  }

  private static @Nullable SeasonMention season(List<SeasonMention> seasons) {
    for (SeasonMention mention : seasons) {
      if (mention.kind() == Kind.EXACT && mention.numbers().size() == 1) {
        return mention;
      }
    }
    return null;
  }
}
