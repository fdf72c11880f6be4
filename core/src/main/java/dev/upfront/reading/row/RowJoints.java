package dev.upfront.reading.row;

import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.WordClasses;
import java.util.List;

/**
 * Finds where a sentence may join one member of a row to the next. Most sentences do so nowhere, or early: no title behind
 * the last such place has another one beside it, so that none needs to be looked for.
 */
final class RowJoints {
  private static final WordClasses SEASON_OR_DATE = new WordClasses(
      WordClass.SEASON_NOUN, WordClass.EPISODE_NOUN, WordClass.MONTH, WordClass.WEEKDAY);

  private final Lexicon lexicon;
  private final RowAsides asides;
  private final Tokens tokens;

  RowJoints(Lexicon lexicon, RowAsides asides, Tokens tokens) {
    this.lexicon = lexicon;
    this.asides = asides;
    this.tokens = tokens;
  }

  /** The last place where members may be joined; where the sentence begins if there is none. */
  int last(Sentence sentence, List<SeasonMention> seasons) {
    for (SeasonMention season : seasons) {
      if (season.numbers().size() > 1) {
        // "A Seasons 5 and 6": one title makes a row
        return sentence.to();
      }
    }
    int i = sentence.to() - 1;
    while (i > sentence.from() && !(isJoint(i) && joins(i, sentence.to(), seasons))) {
      i--;
    }
    return i;
  }

  private boolean isJoint(int i) {
    return tokens.is(i, Tokens.MARK)
        ? tokens.isMark(i, ',') || tokens.isMark(i, ';') || tokens.isMark(i, '&')
        : tokens.is(i, "and") || tokens.is(i, "plus") || tokens.is(i, "along");
  }

  private boolean joins(int joint, int limit, List<SeasonMention> seasons) {
    // “Alex, Inc.,” and "A, season 4" have their comma inside, and the next may follow at once
    boolean inside = tokens.isMark(joint, ',')
        && (tokens.isClosingQuote(joint + 1) || isBeforeSeason(joint, seasons));
    int next = asides.behindJoint(joint, limit);
    return inside || next > joint && mayOpenMember(asides.behindDescription(next, limit), limit);
  }

  /** Whether a member may begin at a token, as far as its first word tells: no season, and no date. */
  boolean mayOpenMember(int at, int limit) {
    if (at >= limit || !asides.opens(at) && !(tokens.isNumber(at) && tokens.isCapital(at + 1))) {
      return false;
    }
    int from = tokens.isOpeningQuote(at) ? at + 1 : at;
    return !lexicon.isAny(SEASON_OR_DATE, tokens, from);
  }

  private static boolean isBeforeSeason(int comma, List<SeasonMention> seasons) {
    for (SeasonMention season : seasons) {
      if (season.from() == comma + 1) {
        return true;
      }
    }
    return false;
  }
}
