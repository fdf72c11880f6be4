package dev.upfront.reading.list;

import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells what makes words of a line the title of an entry, and where it ends: of "So Help Me Todd: this drama was …" the
 * part before the colon, but all of "Star Trek: Discovery". Their looks alone decide, as a list may name what no
 * catalogue knows.
 */
final class ListTitles {
  /** The tokens of the longest title that a list is believed to hold. */
  static final int LONGEST = 9;

  /** "Notable returning cast:" is no longer. */
  private static final int LONGEST_LABEL = 4;

  /** How far behind a title its platform may stand, in tokens: across a season in brackets. */
  private static final int PLATFORM_REACH = 9;

  private final Lexicon lexicon;
  private final PlatformFinder platforms;
  private final ListStates states;
  private final ListLines lines;
  private final Tokens tokens;

  /** Whether paragraphs open with their titles: "Low Water: The clerks are back in Rome. Series premiere. 8 p.m., ITV". */
  private final boolean storiesBehindColons;

  ListTitles(Lexicon lexicon, PlatformFinder platforms, ListStates states, ListLines lines) {
    this.lexicon = lexicon;
    this.platforms = platforms;
    this.states = states;
    this.lines = lines;
    this.tokens = lines.tokens;
    this.storiesBehindColons = areStoriesBehindColons();
  }

  private boolean areStoriesBehindColons() {
    int behind = 0;
    int others = 0;
    for (Text.Block block : lines.text.blocks) {
      if (block.kind() == Text.Kind.PARAGRAPH) {
        int colon = firstColon(block);
        boolean parts = colon > block.from()
            && isTitle(block.from(), colon)
            && tokens.isCapital(colon + 1)
            && block.to() - colon > LONGEST;
        behind += parts ? 1 : 0;
        others += parts ? 0 : 1;
      }
    }
    return behind > 2 && behind >= others;
  }

  private int firstColon(Text.Block block) {
    for (int i = block.from(); i < Math.min(block.to(), block.from() + LONGEST); i++) {
      if (tokens.isMark(i, ':')) {
        return i;
      }
    }
    return -1;
  }

  /** "Season 2 of Low Water is on", "All episodes are on": what a sentence begins with. */
  private boolean isSeasonOf(int from, int to) {
    boolean season = lexicon.is(WordClass.SEASON_NOUN, tokens, from)
        && (tokens.isNumber(from + 1) || lexicon.cardinal(tokens, from + 1) > 0)
        && tokens.is(from + 2, "of");
    boolean all = tokens.is(from, "all") || tokens.is(from, "both");
    return season || all && to - from == 1 && lexicon.is(WordClass.EPISODE_NOUN, tokens, to);
  }

  /** Capitals and numbers, with only small words between them. */
  boolean isTitle(int from, int to) {
    int capitals = 0;
    for (int i = from; i < to; i++) {
      if (tokens.isCapital(i) || tokens.isNumber(i)) {
        capitals++;
      } else if (tokens.isWord(i)
          && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)
          && !lexicon.is(WordClass.PREPOSITION, tokens, i)
          && tokens.length(i) > 2) {
        return false;
      }
    }
    // "Sept. 18-23"
    boolean day = lexicon.is(WordClass.MONTH, tokens, from)
        && (tokens.isMark(from + 1, '.') || tokens.isNumber(from + 1));
    // "By Ana Ruiz, critic"
    boolean byline = tokens.is(from, "by") && to - from > 2;
    // "• There is no end to it"
    boolean small = lexicon.is(WordClass.PREPOSITION, tokens, to - 1)
        || lexicon.is(WordClass.AUXILIARY, tokens, to - 1)
        || lexicon.is(WordClass.NEGATION, tokens, to - 1);
    boolean goesOn = small && !tokens.isCapital(to - 1) || tokens.isMark(to - 1, '“');
    return capitals > 0
        && !day
        && !byline
        && !isNetworkLabel(from, to)
        && !isSeasonOf(from, to)
        && !goesOn
        && !isHour(from)
        && !isCaption(from, to)
        && !isOfNetwork(from, to)
        && !isCredit(from, to)
        && !opensCast(tokens, from, to)
        && !NoTitles.opensCredit(tokens, from, to)
        && !NoTitles.isLabelled(tokens, from, to)
        && !isDay(from, to)
        && (tokens.isCapital(from) || tokens.isNumber(from))
        && !lexicon.is(WordClass.READ_MORE, tokens, from);
  }

  /** "Ana Ruiz as Kay in “Low Water.”", "(Ben Ode / NBC)": who is in a picture. */
  private boolean isCaption(int from, int to) {
    int open = 0;
    boolean shown = false;
    for (int i = from; i < to; i++) {
      open += tokens.isMark(i, '(') ? 1 : tokens.isMark(i, ')') ? -1 : 0;
      shown |= i > from + 1 && tokens.is(i, "in") && tokens.isOpeningQuote(i + 1);
      if (open < 0) {
        return true;
      }
    }
    return shown && !tokens.isOpeningQuote(from - 1);
  }

  /** "Ben Ode/NBC", "Credit: NBC": whose the picture above is. */
  private boolean isCredit(int from, int to) {
    if (tokens.isMark(from + 1, ':') && (tokens.is(from, "credit") || tokens.is(from, "photo"))) {
      return true;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (tokens.isMark(i, '/') && platforms.alone(tokens, i + 1, to) != null) {
        return true;
      }
    }
    return false;
  }

  /** The same of a whole line. */
  boolean isCredit(Block block) {
    return block.to() - block.from() < LONGEST && isCredit(block.from(), block.to());
  }

  /** "5 September 2023 - 11:45": when a page went up. */
  private boolean isHour(int from) {
    return tokens.isNumber(from) && tokens.isMark(from + 1, ':') && tokens.isNumber(from + 2);
  }

  /** "Key Cast: Ana Ruiz", "Notable cast: Ana Ruiz": a label with the players behind it. */
  static boolean opensCast(Tokens tokens, int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST_LABEL); i++) {
      if (tokens.isMark(i + 1, ':') && (tokens.is(i, "cast") || tokens.is(i, "starring"))) {
        return true;
      }
    }
    return false;
  }

  /** "NBC's", "The CW (presents Tuesday)": whose titles they are. */
  private boolean isOfNetwork(int from, int to) {
    int end = tokens.is(to - 1, Tokens.POSSESSIVE) ? to - 1 : to;
    int start = tokens.is(from, "the") && end - from > 1 ? from + 1 : from;
    return end > start && platforms.exact(tokens, start, end) != null;
  }

  /** "Sunday, 8.30pm, ABC1": when it is on; but "Wednesday (season 3)" is a title. */
  private boolean isDay(int from, int to) {
    return to - from == 1
        && lexicon.is(WordClass.WEEKDAY, tokens, from)
        && tokens.isMark(to, ',')
        && tokens.isNumber(to + 1);
  }

  /** Whether what looks like a title is no label: "Release Date: May 4", "Trailer: May 4", "Netflix: May 4". */
  boolean isName(int from, int to) {
    boolean label = lexicon.is(WordClass.BEHIND_SEASON, tokens, to - 1)
        || lexicon.is(WordClass.DETAIL_LABEL, tokens, to - 1)
        || lexicon.is(WordClass.NOT_A_NAME, tokens, from) && to - from == 1
        || lexicon.is(WordClass.OTHER_WORK, tokens, to - 1)
        || lexicon.is(WordClass.EPISODE_NOUN, tokens, to - 1);
    return !label && platforms.exact(tokens, from, to) == null;
  }

  /** "FOX: “Low Water” (9 p.m. Wednesday)": a network whose name means other things too. */
  private boolean isNetworkLabel(int from, int to) {
    return tokens.isMark(to, ':')
        && tokens.is(from, Tokens.ALL_CAPITALS)
        && platforms.alone(tokens, from, to) != null;
  }

  /** Whether a line holds a title, no label, and nothing else, as far as its looks say so. */
  boolean fills(Block block) {
    int from = lines.behindNumber(block);
    return block.kind() != Text.Kind.TITLE
        && block.to() - from <= LONGEST
        && from < block.to()
        && isTitle(from, block.to())
        && (isName(from, block.to()) || isPronoun(from, block.to()));
  }

  /** "You", "Them": plain words that have a line to themselves. */
  private boolean isPronoun(int from, int to) {
    return to - from == 1 && lexicon.is(WordClass.PRONOUN, tokens, from);
  }

  /** "Low Water (new series)": whether a line holds a title with a bracket behind it and nothing else. */
  boolean opensBracket(Block block) {
    if (block.kind() == Text.Kind.TITLE || !tokens.isMark(block.to() - 1, ')')) {
      return false;
    }
    int from = lines.behindNumber(block);
    int end = end(block);
    return end > from
        && block.to() - end <= LONGEST_LABEL + 1
        && tokens.isMark(end, '(')
        && isTitle(from, end)
        && isName(from, end);
  }

  /** Where the title ends that a line opens with: at its mark, or with the line. */
  int end(Block block) {
    int from = lines.behindNumber(block);
    SeasonMention season = null;
    for (SeasonMention mention : lines.seasons(block)) {
      // "Hijack season 2"
      if (season == null
          && mention.kind() == SeasonMention.Kind.EXACT
          && mention.from() > from
          && mention.to() == block.to()) {
        season = mention;
      }
    }
    int end = from;
    while (end < block.to() && (!isEnd(end, season) || isCommaInHead(block, end))) {
      end++;
    }
    return end;
  }

  /** Whether two lines open with the same title. */
  boolean areSame(Block a, Block b) {
    int from = lines.behindNumber(a);
    int at = lines.behindNumber(b);
    if (from >= a.to() || at >= b.to() || !tokens.isSame(from, at)) {
      return false;
    }
    int end = end(a);
    int to = end(b);
    return end > from && to > at && tokens.line(from, end).equals(tokens.line(at, to));
  }

  /**
   * Whether a title ends before a token.
   *
   * @param season the season that stands with it, or null
   */
  boolean isEnd(int i, @Nullable SeasonMention season) {
    return season != null && i == season.from() || tokens.is(i, Tokens.MARK) && ends(i);
  }

  private boolean ends(int mark) {
    return switch (tokens.firstChar(mark)) {
      case '(', ',', '*', '”', '"', '|', ';' -> true;
      case '’' -> tokens.is(mark + 1, Tokens.LINE_START);
      case '?' -> tokens.is(mark + 1, Tokens.SPACE_BEFORE);
      case '.' ->
        (tokens.is(mark + 1, Tokens.SPACE_BEFORE) || mark + 1 >= tokens.size())
            && !lines.abbreviates(mark)
            && !isBeforeName(mark);
      case ':' ->
        storiesBehindColons
            || !tokens.isCapital(mark + 1)
            || states.said(mark + 1, tokens.size()) != null
            || opensStory(mark);
      default -> lines.isDash(mark);
    };
  }

  /** "Mr. Dale". */
  private boolean isBeforeName(int stop) {
    return lexicon.is(WordClass.HONORIFIC, tokens, stop - 1)
        && lexicon.is(WordClass.ABBREVIATION, tokens, stop - 1)
        && tokens.isCapital(stop + 1)
        && !tokens.is(stop + 1, Tokens.LINE_START);
  }

  /** "X: This legal drama was cancelled": a sentence behind a colon and a capital, and no second part of the title. */
  private boolean opensStory(int colon) {
    // "HELD BACK: CBS has" opens with a label
    if (tokens.is(colon - 1, Tokens.ALL_CAPITALS) && tokens.is(colon - 2, Tokens.ALL_CAPITALS)) {
      return false;
    }
    Mention.OfPlatform platform = platforms.named(tokens, colon + 1, tokens.size());
    return platform != null && tokens.isWord(platform.to()) && !tokens.isCapital(platform.to())
        || tokens.isWord(colon + 2)
            && !tokens.isCapital(colon + 2)
            && !tokens.is(colon + 2, Tokens.LINE_START)
            && !lexicon.is(WordClass.DETAIL_LABEL, tokens, colon - 1)
            && (lexicon.is(WordClass.DETERMINER, tokens, colon + 1)
                || tokens.is(colon + 1, "created")
                || tokens.is(colon + 1, "based")
                || tokens.is(colon + 1, "starring"));
  }

  /** “Harbour (Almost) Saves the Day”: a bracket within the quotes of a title, with more of it behind. */
  boolean isBracketInQuotes(int from, int bracket, int limit) {
    if (!tokens.isMark(bracket, '(') || !tokens.isOpeningQuote(from - 1)) {
      return false;
    }
    int i = bracket + 1;
    while (i < limit && !tokens.isMark(i, ')') && !tokens.isQuote(i)) {
      i++;
    }
    return i + 1 < limit && tokens.isMark(i, ')') && !tokens.isClosingQuote(i + 1);
  }

  /**
   * "1. Work Later, Drink Now", "WORK LATER, DRINK NOW (Netflix)": a comma inside a title, with no platform, day or season
   * behind it.
   */
  boolean isCommaInHead(Block block, int i) {
    boolean numbered = tokens.isNumber(block.from()) && tokens.isMark(block.from() + 1, '.');
    return (numbered || isAllBeforeNetwork(block, i))
        && tokens.isMark(i, ',')
        && tokens.isCapital(i + 1)
        && platforms.named(tokens, i + 1, block.to()) == null
        && !lexicon.is(WordClass.SEASON_NOUN, tokens, i + 1)
        && !lexicon.is(WordClass.MONTH, tokens, i + 1)
        && !lexicon.is(WordClass.WEEKDAY, tokens, i + 1);
  }

  /** Whether a mark stands between capitals alone, with no more behind them than the bracket of a network. */
  private boolean isAllBeforeNetwork(Block block, int mark) {
    int bracket = mark + 1;
    while (bracket < block.to() && tokens.is(bracket, Tokens.ALL_CAPITALS)) {
      bracket++;
    }
    return bracket > mark + 1
        && bracket < block.to()
        && tokens.is(mark - 1, Tokens.ALL_CAPITALS)
        && tokens.isMark(bracket, '(')
        && tokens.isMark(block.to() - 1, ')')
        && platforms.named(tokens, bracket + 1, block.to()) != null;
  }

  /** "Copper Lane ABC" alone in a line: where the title ends before its network; {@code to} where none stands. */
  int beforePlatform(int from, int to, Block block) {
    if (to < block.to() || to - from < 2) {
      return to;
    }
    for (int i = to - 1; i > from && i > to - 3; i--) {
      boolean named = platforms.exact(tokens, i, to) != null && tokens.isWord(i - 1);
      boolean only = i == from + 1 && lexicon.is(WordClass.DETERMINER, tokens, from);
      if (named && !only) {
        return i;
      }
    }
    return to;
  }

  /** The platform that stands a few words behind a title, "You (Netflix)", "Loki, on Disney+"; else null. */
  @Nullable
  String platformBehind(int from, Block block) {
    for (int i = from; i < Math.min(block.to(), from + PLATFORM_REACH); i++) {
      if (tokens.isCapital(i)) {
        Mention.OfPlatform hit = tokens.isMark(i - 1, '(') && tokens.isMark(i + 1, ')')
            ? platforms.alone(tokens, i, i + 1)
            : platforms.named(tokens, i, block.to());
        if (hit != null) {
          return hit.name();
        }
      }
      if (tokens.isMark(i, '.')) {
        return null;
      }
    }
    return null;
  }

  /** Whether the name of a platform stands there, even one that means other things too. */
  boolean opensPlatform(int i, Block block) {
    return platforms.inSlot(tokens, i, block.to()) != null;
  }

  /** "Low Water (HBO)", “Low Water” (HBO). */
  boolean opensBracket(int end) {
    return tokens.isMark(tokens.isClosingQuote(end) ? end + 1 : end, '(');
  }
}
