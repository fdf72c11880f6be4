package dev.upfront.reading.title;

import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Tokens;

/**
 * Tells headlines that speak of what a channel has in store: "RTÉ's new season", "CBC lays out its fall", "ITV backs drama",
 * "ITV dramas", "New on Netflix in May", "Hulu new releases".
 */
final class HeadlineOfChannel {
  private final Lexicon lexicon;
  private final PlatformFinder platforms;
  private final Tokens tokens;

  HeadlineOfChannel(Lexicon lexicon, PlatformFinder platforms, Tokens tokens) {
    this.lexicon = lexicon;
    this.platforms = platforms;
    this.tokens = tokens;
  }

  /** Whether a word stands for what a channel has in store. */
  boolean hasInStore(int i, Text.Block block) {
    if (lexicon.is(WordClass.SHOWS, tokens, i) && !canBeVerb(i)) {
      return i > block.from() && tokens.isCapital(i - 1) && endsChannel(i, block);
    }
    if (tokens.is(i, "releases")) {
      return tokens.is(i - 1, "new") && endsName(i, block) && namesChannel(block);
    }
    if (tokens.is(i, "on") || tokens.is(i, "to")) {
      return opensProgram(i, block);
    }
    if (tokens.is(i, "drama") || tokens.is(i, "comedy")) {
      boolean mass = tokens.is(i - 1, "on") || tokens.is(i - 1, "backs");
      return mass && endsName(i, block) && !tokens.is(i - 2, "based") && namesChannel(block);
    }
    boolean season = lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, i)
        || tokens.is(i, "season")
        || tokens.is(i, "schedule")
        || tokens.is(i, "lineup")
        || isHyphened(i, "line", tokens)
        || tokens.is(i, "stall");
    if (!season || !endsName(i, block)) {
      return false;
    }
    boolean program = !tokens.is(i, "season") && !lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, i);
    int noun = isHyphened(i, "line", tokens) ? i - 2 : i;
    if (program && isOfTime(noun, block) && namesChannel(block)) {
      return true;
    }
    int owner = tokens.is(noun - 1, "new") || tokens.isNumber(noun - 1) ? noun - 2 : noun - 1;
    boolean own = !tokens.is(i, "season") && tokens.is(owner, "its") && namesChannel(block);
    return own || isChannelOwner(owner, block);
  }

  /** "New | on Netflix in May", "Coming | to Hulu this month": with what a headline opens that lists what a channel adds. */
  private boolean opensProgram(int i, Text.Block block) {
    boolean opens =
        i == block.from() + 1 && (tokens.is(i - 1, "new") || tokens.is(i - 1, "coming"));
    Mention.OfPlatform platform = opens ? platforms.named(tokens, i + 1, block.to()) : null;
    if (platform == null) {
      return false;
    }
    int behind = platform.to();
    int time = tokens.isMark(behind, ':') ? behind + 1 : behind;
    return behind >= block.to()
        || isTime(time)
        // and not "Coming to Netflix: Copper Lane"
        || time == behind
            && (lexicon.is(WordClass.PREPOSITION, tokens, behind)
                || tokens.is(behind, "this")
                || tokens.is(behind, "next"));
  }

  private boolean isTime(int i) {
    return lexicon.is(WordClass.MONTH, tokens, i)
        || lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, i)
        || tokens.isNumber(i);
  }

  /** "Line-up", whose last word stands here. */
  static boolean isHyphened(int up, String first, Tokens tokens) {
    return tokens.is(up, "up") && tokens.isMark(up - 1, '-') && tokens.is(up - 2, first);
  }

  /** "Shows", "pilots" and "series" alone tell nothing behind a channel's name. */
  private boolean canBeVerb(int i) {
    return tokens.is(i, "shows")
        || tokens.is(i, "pilots")
        || tokens.is(i, "projects")
        || tokens.is(i, "titles")
        || tokens.is(i, "series");
  }

  /** Whether a channel's name ends before a token. */
  private boolean endsChannel(int i, Text.Block block) {
    for (int from = Math.max(block.from(), i - 3); from < i; from++) {
      if (platforms.isPlatform(tokens, from, i)) {
        return !lexicon.is(WordClass.PREPOSITION, tokens, from - 1);
      }
    }
    return false;
  }

  /** "Winter | line-up", "fall 2022 | schedule". */
  private boolean isOfTime(int noun, Text.Block block) {
    int i = noun - 1;
    while (i > block.from() && (tokens.isNumber(i) || tokens.is(i, "early"))) {
      i--;
    }
    return i + 1 < noun || lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, i);
  }

  private boolean endsName(int i, Text.Block block) {
    return i + 1 >= block.to()
        || tokens.is(i + 1, Tokens.MARK)
        || tokens.isNumber(i + 1)
        || lexicon.is(WordClass.PREPOSITION, tokens, i + 1) && !tokens.is(i + 1, "of")
        || lexicon.is(WordClass.AUXILIARY, tokens, i + 1);
  }

  /** "RTÉ | 's", and nothing before it by which a series joins, or moves to, what the channel has. */
  private boolean isChannelOwner(int owner, Text.Block block) {
    if (!tokens.is(owner, Tokens.POSSESSIVE)) {
      return false;
    }
    for (int from = Math.max(block.from(), owner - 3); from < owner; from++) {
      if (platforms.isPlatform(tokens, from, owner)) {
        return !lexicon.is(WordClass.PREPOSITION, tokens, from - 1)
            && !tokens.is(from - 1, "joins");
      }
    }
    return false;
  }

  private boolean namesChannel(Text.Block block) {
    for (int i = block.from(); i < block.to(); i++) {
      if (tokens.isCapital(i) && platforms.named(tokens, i, block.to()) != null) {
        return true;
      }
    }
    return false;
  }
}
