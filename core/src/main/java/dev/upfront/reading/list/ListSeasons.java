package dev.upfront.reading.list;

import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the season that goes with the title of an entry: "Castle, Season 8", "Gothic (Fox), 8 p.m. (Season 2)".
 */
final class ListSeasons {
  /** How far behind a title the season may stand that brackets add: across its platform and hour. */
  private static final int BRACKET_REACH = 16;

  private final Lexicon lexicon;
  private final ListLines lines;
  private final Tokens tokens;

  ListSeasons(Lexicon lexicon, ListLines lines) {
    this.lexicon = lexicon;
    this.lines = lines;
    this.tokens = lines.tokens;
  }

  /** The season at which a title may end: one that says so by its word, or is as short as "S2"; else null. */
  @Nullable
  SeasonMention near(Block block, int from, int limit) {
    for (SeasonMention mention : lines.seasons(block)) {
      if (mention.kind() == SeasonMention.Kind.EXACT
          && mention.from() > from
          && mention.from() <= limit
          && (lexicon.is(WordClass.SEASON_NOUN, tokens, mention.from())
              || tokens.length(mention.from()) <= 3)) {
        return mention;
      }
    }
    return null;
  }

  /** Whether a season belongs to the title before it: in brackets, or with marks only between them. */
  boolean isBeside(SeasonMention season, int end) {
    return tokens.isMark(season.from() - 1, '(') || onlyLinks(end, season.from());
  }

  private boolean onlyLinks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!(tokens.isMark(i, ',')
          || lines.isDash(i)
          || tokens.isMark(i, '(')
          || tokens.isMark(i, ':')
          || tokens.isMark(i, '?')
          || tokens.isMark(i, '.'))) {
        return false;
      }
    }
    return true;
  }

  /** "Gothic (Fox), 8 p.m. (Season 2)": the season that brackets add behind platform and hour, or null. */
  @Nullable
  SeasonMention inBrackets(Block block, int end) {
    for (SeasonMention mention : lines.seasons(block)) {
      boolean near = mention.kind() == SeasonMention.Kind.EXACT
          && mention.from() > end
          && mention.from() <= end + BRACKET_REACH;
      boolean alone = tokens.isMark(mention.from() - 1, '(') && tokens.isMark(mention.to(), ')');
      if (near && alone) {
        return mention;
      }
    }
    return null;
  }

  /**
   * "Gothic (Fox, June 1): The drama is back for season 5", "Gothic (June 1): Season 2 finds the clerks in Rome": the season
   * of which the line of an entry tells behind a colon, or null. What ended with a season before is not told of it.
   */
  @Nullable
  SeasonMention inStory(Block block, int end) {
    boolean colon = false;
    int from = end;
    for (SeasonMention mention : lines.seasons(block)) {
      for (; from < mention.from(); from++) {
        colon |= tokens.isMark(from, ':') || lines.isDash(from);
      }
      if (mention.from() > end && mention.kind() == SeasonMention.Kind.EXACT && !mention.bare()) {
        return colon && isToCome(mention) || isOfReturn(mention, end) ? mention : null;
      }
    }
    return null;
  }

  /** "Gothic (BBC One, 9pm) is back for a fifth series", "Gothic (Sunday, ITV) returns with its fifth series". */
  private boolean isOfReturn(SeasonMention season, int end) {
    int behind = tokens.isMark(end, '(') ? lines.closing(end, season.from()) + 1 : end;
    int before = season.from() - 1;
    while (lexicon.is(WordClass.DETERMINER, tokens, before)) {
      before--;
    }
    return behind > end
        && before <= behind + 2
        && (tokens.is(before, "for") || tokens.is(before, "with"))
        && (tokens.is(before - 1, "back")
            || tokens.is(before - 1, "returns")
            || tokens.is(before - 1, "return"));
  }

  /** "The clerks are back. Two-hour season five premiere. 8 p.m., ITV": the season that begins in a line, or null. */
  @Nullable
  SeasonMention ofPremiere(Block block) {
    for (Sentence sentence : lines.sentences(block)) {
      for (SeasonMention mention : lines.seasons(sentence)) {
        if (mention.kind() == SeasonMention.Kind.EXACT && tokens.is(mention.to(), "premiere")) {
          return mention;
        }
      }
    }
    return null;
  }

  private boolean isToCome(SeasonMention season) {
    int before = season.from() - 1;
    while (lexicon.is(WordClass.DETERMINER, tokens, before)) {
      before--;
    }
    return tokens.isMark(before, ':')
        || lines.isDash(before)
        || tokens.is(before, "for")
        || tokens.is(before, "with")
        || tokens.is(before, "in") && tokens.is(before - 1, "now");
  }

  /** "Renewed for season 4", "ending after seven seasons": the season that a state is of, or null. */
  @Nullable
  SeasonMention ofState(Block block, ListStates.Said said) {
    for (SeasonMention mention : lines.seasons(block)) {
      if (mention.from() < said.at()) {
        continue;
      }
      if (mention.kind() == SeasonMention.Kind.EXACT) {
        return mention;
      }
      if (mention.kind() == SeasonMention.Kind.COUNT && said.status() == Status.ENDING) {
        return SeasonMention.exact(mention.from(), mention.to(), List.of(mention.count()), false);
      }
    }
    return null;
  }

  /** "After two seasons". */
  boolean isRun(int i) {
    return tokens.is(i, "after")
        && (lexicon.cardinal(tokens, i + 1) > 0 || tokens.isNumber(i + 1))
        && (tokens.is(i + 2, "season") || tokens.is(i + 2, "seasons"));
  }
}
