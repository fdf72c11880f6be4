package dev.upfront.reading.sentence;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many episodes a season has: "eight episodes", "a ten-part", "six in all", "the 24th and
 * final episode".
 */
public final class CountFinder {
  private static final int MOST_EPISODES = 150;

  /** No more words describe episodes that are counted. */
  private static final int MOST_ADJECTIVES = 3;

  private final Lexicon lexicon;

  public CountFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The count that opens at a token, or null.
   *
   * @param from where the sentence begins
   * @param to behind its last token
   */
  @Nullable
  public Mention at(Tokens tokens, int i, int from, int to) {
    return isNumeral(tokens, i) ? ofNumeral(tokens, i, from, to) : null;
  }

  /** "10", "6x", "24th", "ten", "tenth", "dozen": what a count opens with. */
  private boolean isNumeral(Tokens tokens, int i) {
    return tokens.number(i) > 0 || lexicon.value(tokens.id(i)) > 0 || tokens.is(i, "half");
  }

  private @Nullable Mention ofNumeral(Tokens tokens, int i, int from, int to) {
    Mention format = tokens.number(i) > 0 ? format(tokens, i, to) : null;
    if (format != null) {
      return format;
    }
    int count = lexicon.cardinal(tokens, i);
    if (count >= 2
        && count <= MOST_EPISODES
        && !tokens.is(i, "pair")
        // "two episodes" are mostly two of more
        && !(count == 2 && !tokens.isMark(i + 1, '-') && !isMadeOf(tokens, i))
        && !tokens.isMark(i - 1, '$')) {
      return cardinal(tokens, i, count, from, to);
    }
    Mention group = group(tokens, i, to);
    return group == null ? lastOfAll(tokens, i, to) : group;
  }

  /** "Made up of two feature-length episodes": so they are all. */
  private static boolean isMadeOf(Tokens tokens, int i) {
    return tokens.is(i - 1, "comprising")
        || tokens.is(i - 1, "of")
            && (tokens.is(i - 2, "up") && tokens.is(i - 3, "made")
                || tokens.is(i - 2, "consisting")
                || tokens.is(i - 2, "consists")
                || tokens.is(i - 2, "composed"));
  }

  /** "The 24th and final episode": as many as there are. */
  private @Nullable Mention lastOfAll(Tokens tokens, int i, int to) {
    int ordinal = lexicon.ordinal(tokens, i);
    if (ordinal < 4 || ordinal > MOST_EPISODES) {
      return null;
    }
    int at = i + 1;
    boolean closes = false;
    while (at < to && (tokens.is(at, "and") || isLast(tokens, at))) {
      closes |= isLast(tokens, at);
      at++;
    }
    return closes && at < to && lexicon.is(WordClass.EPISODE_NOUN, tokens, at)
        ? new Mention.OfCount(i, at + 1, ordinal)
        : null;
  }

  private static boolean isLast(Tokens tokens, int i) {
    return tokens.is(i, "final")
        || tokens.is(i, "last")
        || tokens.is(i, "concluding")
        || tokens.is(i, "closing");
  }

  /**
   * "6x60'", "4 x 1 hour", "an 8x45-minute drama": how trade papers give the number of episodes and
   * their length.
   */
  private static @Nullable Mention format(Tokens tokens, int i, int to) {
    boolean joined = tokens.isWord(i)
        && tokens.number(i) > 0
        && Character.isDigit(tokens.firstChar(i))
        && tokens.word(i).endsWith("x");
    boolean times = joined
        || tokens.isNumber(i) && i + 1 < to && (tokens.is(i + 1, "x") || tokens.isMark(i + 1, '×'));
    int length = joined ? i + 1 : i + 2;
    int count = tokens.number(i);
    if (!times || length + 1 >= to || !tokens.isNumber(length) || count > MOST_EPISODES) {
      return null;
    }
    int unit = tokens.isMark(length + 1, '-') ? length + 2 : length + 1;
    return unit < to && isUnit(tokens, unit) ? new Mention.OfCount(i, unit + 1, count) : null;
  }

  private static boolean isUnit(Tokens tokens, int i) {
    return tokens.isMark(i, '\'')
        || tokens.isMark(i, '’')
        || tokens.isMark(i, '′')
        || tokens.is(i, "hour")
        || tokens.is(i, "hours")
        || tokens.is(i, "minute")
        || tokens.is(i, "minutes")
        || tokens.is(i, "min")
        || tokens.is(i, "mins");
  }

  /** "A sextet of whodunits", "half a dozen episodes", "half-a-dozen new half-hours". */
  private @Nullable Mention group(Tokens tokens, int i, int to) {
    int many = lexicon.is(WordClass.SO_MANY_TOGETHER, tokens, i) ? lexicon.value(tokens.id(i)) : 0;
    if (many > 0 && tokens.is(i + 1, "of")) {
      for (int at = i + 2; at < Math.min(to, i + 5) && tokens.isWord(at); at++) {
        if (lexicon.is(WordClass.EPISODE_NOUN, tokens, at)
            || lexicon.is(WordClass.STORY_NOUN, tokens, at)) {
          return new Mention.OfCount(i, at + 1, many);
        }
      }
    }
    boolean half = tokens.is(i, "half")
        && (tokens.is(i + 1, "dozen")
            || (tokens.is(i + 1, "a") || tokens.isMark(i + 1, '-')) && tokens.is(i + 2, "dozen"));
    return half ? cardinal(tokens, tokens.is(i + 1, "dozen") ? i + 1 : i + 2, 6, i, to) : null;
  }

  /** "Five half-hours": behind the noun that stands there, or -1. */
  private static int behindHalfHours(Tokens tokens, int at) {
    return tokens.is(at, "half") && tokens.isMark(at + 1, '-') && tokens.is(at + 2, "hours")
        ? at + 3
        : -1;
  }

  /** "Five episodes a week", "13-episode podcast": no count of a season. */
  private static boolean isOfSomethingElse(Tokens tokens, int behind) {
    boolean rate = (tokens.is(behind, "a") || tokens.is(behind, "each") || tokens.is(behind, "per"))
        && (tokens.is(behind + 1, "week")
            || tokens.is(behind + 1, "night")
            || tokens.is(behind + 1, "day"));
    // "Five years and 123 episodes in, it pulls good numbers", "77 episodes between them"
    boolean total = tokens.is(behind, "in") && tokens.is(behind + 1, Tokens.MARK)
        || tokens.is(behind, "between") && tokens.is(behind + 1, "them");
    return rate
        || total
        || tokens.is(behind, "podcast")
        || tokens.is(behind, "nightly")
        || tokens.is(behind, "weekly")
        || tokens.is(behind, "documentary") && tokens.is(behind + 1, "podcast");
  }

  /**
   * "those four episodes", "those half dozen": some that were spoken of, and not all of a season.
   */
  private static boolean isPointedAt(Tokens tokens, int i) {
    return tokens.is(i - 1, "those") || tokens.is(i - 1, "half") && tokens.is(i - 2, "those");
  }

  /** "from 13 episodes to 10": what it had been before. */
  private boolean isChanged(Tokens tokens, int i, int to) {
    for (int k = i + 1; k < Math.min(to - 1, i + 4); k++) {
      if (tokens.is(k, "to") && lexicon.cardinal(tokens, k + 1) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "Cut from 13 episodes to 10": what it is now. */
  private boolean isChangedTo(Tokens tokens, int i, int from) {
    if (!tokens.is(i - 1, "to")) {
      return false;
    }
    for (int k = i - 2; k >= Math.max(from + 1, i - 4); k--) {
      if (lexicon.is(WordClass.EPISODE_NOUN, tokens, k)) {
        return tokens.is(k - 2, "from") && lexicon.cardinal(tokens, k - 1) > 0;
      }
    }
    return false;
  }

  /** "three central parts": players have them. */
  private static boolean isOfPlayers(Tokens tokens, int i) {
    return switch (tokens.word(i).toLowerCase(Locale.ROOT)) {
      case "central", "leading", "lead", "main", "key", "big", "major", "principal", "supporting" ->
        true;
      default -> false;
    };
  }

  /** "Comes in three parts", "is split into four parts": a season that is let out bit by bit, each of several episodes. */
  private static boolean isSplit(Tokens tokens, int i) {
    int verb = tokens.is(i - 2, "out") || tokens.is(i - 2, "up") ? i - 3 : i - 2;
    return verb >= 0
        && (tokens.is(i - 1, "in") || tokens.is(i - 1, "into"))
        && switch (tokens.word(verb).toLowerCase(Locale.ROOT)) {
          case "come",
              "comes",
              "coming",
              "came",
              "arrive",
              "arrives",
              "arriving",
              "arrived",
              "drop",
              "drops",
              "dropping",
              "dropped",
              "launch",
              "launches",
              "released",
              "releasing",
              "streamed",
              "split",
              "divided",
              "broken",
              "cut",
              "rolled",
              "rolls",
              "rolling" -> true;
          default -> false;
        };
  }

  /** "Episodes: 10 in the first, eight in the second", behind a word for episodes. */
  private boolean isOfNumbered(Tokens tokens, int i, int from, int to) {
    boolean numbered = tokens.is(i + 1, "in")
        && (tokens.is(i + 2, "the") && lexicon.ordinal(tokens, i + 3) > 0
            || tokens.is(i + 2, "season") && lexicon.cardinal(tokens, i + 3) > 0);
    for (int k = from; numbered && k < Math.min(i, to); k++) {
      if (lexicon.is(WordClass.EPISODE_NOUN, tokens, k)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Mention cardinal(Tokens tokens, int i, int count, int from, int to) {
    int behind = i > from && isOfSome(tokens, i, to) ? -1 : behindCount(tokens, i, count, from, to);
    return behind < 0 ? null : new Mention.OfCount(i, behind, count);
  }

  /**
   * "The first three", "season 3", "part 4", "another six": some episodes of a season, or no
   * episodes.
   */
  private boolean isOfSome(Tokens tokens, int i, int to) {
    boolean last = tokens.is(i - 1, "last") || tokens.is(i - 1, "final");
    boolean season = tokens.is(i - 1, "season") || tokens.is(i - 1, "series");
    return last && !tokens.isMark(i + 1, '-')
        || season && !lexicon.is(WordClass.DETERMINER, tokens, i - 2)
        || tokens.is(i - 1, "first")
        || tokens.is(i - 1, "opening")
        || tokens.is(i - 1, "episode")
        || tokens.is(i - 1, "part")
        || tokens.is(i - 1, "another")
        || tokens.is(i - 1, "other")
        || tokens.is(i - 1, "additional")
        || isPointedAt(tokens, i)
        || tokens.is(i - 1, "from") && isChanged(tokens, i, to);
  }

  /**
   * Behind the words that count, by what stands around their number; -1 where it does not count the
   * episodes of a season.
   */
  private int behindCount(Tokens tokens, int i, int count, int from, int to) {
    if (isChangedTo(tokens, i, from) || isOfSeason(tokens, i)) {
      return i + 1;
    }
    if (tokens.isMark(i + 1, '-') && !tokens.is(i + 1, Tokens.SPACE_BEFORE) && i + 2 < to) {
      return isParter(tokens, i + 2, count) ? i + 3 : -1;
    }
    if (tokens.is(i + 1, "half") && tokens.is(i + 3, "hours")) {
      return i + 4;
    }
    if (isAllOfThem(tokens, i) || isOfNumbered(tokens, i, from, to)) {
      return i + 1;
    }
    int at = behindAdjectives(tokens, i, to);
    if (isMore(tokens, at)) {
      return -1;
    }
    int halfHours = behindHalfHours(tokens, at);
    if (halfHours > 0) {
      return halfHours;
    }
    if (isEpisodes(tokens, at)) {
      return isCounted(tokens, i, at, from) && !isOfSomethingElse(tokens, at + 1) ? at + 1 : -1;
    }
    return behindBareCount(tokens, i, to);
  }

  /** "A last season of 10 is to follow", "bringing the season total to 22", "13 a season". */
  private boolean isOfSeason(Tokens tokens, int i) {
    boolean of = tokens.is(i - 1, "of")
        && (tokens.is(i - 2, "season") || tokens.is(i - 2, "run"))
        && (lexicon.is(WordClass.AUXILIARY, tokens, i + 1)
            || tokens.is(i + 1, Tokens.MARK) && !tokens.isMark(i + 1, '-'));
    boolean total = tokens.is(i - 1, "to")
        && (tokens.is(i - 2, "total") || tokens.is(i - 2, "order"))
        && tokens.is(tokens.is(i - 3, Tokens.POSSESSIVE) ? i - 4 : i - 3, "season");
    return of || total || tokens.is(i + 1, "a") && tokens.is(i + 2, "season");
  }

  /** "Ten-part", "six-parter"; a two-parter is no season. */
  private static boolean isParter(Tokens tokens, int i, int count) {
    boolean part = tokens.is(i, "episode")
        || tokens.is(i, "part")
        || tokens.is(i, "parter")
        || tokens.is(i, "chapter")
        || tokens.is(i, "hour")
        || tokens.is(i, "ep");
    return part && count != 2 && !isOfSomethingElse(tokens, i + 1);
  }

  /** "There are 10 of them", "it consists of 10.". */
  private static boolean isAllOfThem(Tokens tokens, int i) {
    boolean consists = tokens.is(i - 1, "of")
        && (tokens.is(i - 2, "consists")
            || tokens.is(i - 2, "consisting")
            || tokens.is(i - 2, "consist")
            || tokens.is(i - 2, "comprised"));
    return consists && tokens.is(i + 1, Tokens.MARK)
        || tokens.is(i - 1, "are") && tokens.is(i + 1, "of") && tokens.is(i + 2, "them");
  }

  /**
   * Where the words end that may describe episodes behind their number; -1 where these are too
   * many, or all there is.
   */
  private int behindAdjectives(Tokens tokens, int i, int to) {
    // "all six of the fictional episodes"
    boolean ofThe = tokens.is(i - 1, "all") && tokens.is(i + 1, "of") && tokens.is(i + 2, "the");
    int at = ofThe ? i + 3 : i + 1;
    int skipped = 0;
    while (at < to && skipped < MOST_ADJECTIVES) {
      int length = behindLength(tokens, at);
      if (length > 0) {
        skipped++;
        at = length;
        continue;
      }
      boolean hyphen = tokens.isMark(at, '-');
      if (!hyphen && !isAdjective(tokens, at)
          || isMore(tokens, at)
          || behindHalfHours(tokens, at) > 0
          || isEpisodes(tokens, at)) {
        return at;
      }
      skipped += hyphen ? 0 : 1;
      at++;
    }
    return -1;
  }

  /** "Eight 60-minute episodes", "ten one-hour episodes": behind how long each is, or -1. */
  private int behindLength(Tokens tokens, int i) {
    boolean number = lexicon.cardinal(tokens, i) > 0 || tokens.is(i, "half");
    int unit = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
    boolean length = tokens.is(unit, "minute") || tokens.is(unit, "hour");
    return number && length && !tokens.isMark(unit + 1, '-') ? unit + 1 : -1;
  }

  private boolean isAdjective(Tokens tokens, int i) {
    return tokens.isWord(i)
        && !tokens.isCapital(i)
        && !lexicon.is(WordClass.PREPOSITION, tokens, i)
        && !lexicon.is(WordClass.AUXILIARY, tokens, i)
        && !lexicon.is(WordClass.CONJUNCTION, tokens, i)
        && !lexicon.is(WordClass.SEASON_NOUN, tokens, i);
  }

  /** "Ten more episodes", "two of": none of them all. */
  private static boolean isMore(Tokens tokens, int i) {
    return tokens.is(i, "more")
        || tokens.is(i, "additional")
        || tokens.is(i, "extra")
        || tokens.is(i, "bonus")
        || tokens.is(i, "of")
        || tokens.is(i, "further");
  }

  private boolean isEpisodes(Tokens tokens, int i) {
    boolean compound = tokens.isMark(i + 1, '-') && !tokens.is(i + 1, Tokens.SPACE_BEFORE);
    return !compound && lexicon.is(WordClass.EPISODE_NOUN, tokens, i);
  }

  /**
   * Whether a noun for episodes goes with the number before it: in the plural, or before what they
   * make up.
   */
  private boolean isCounted(Tokens tokens, int i, int noun, int from) {
    if (tokens.is(noun, "parts") && (isOfPlayers(tokens, noun - 1) || isSplit(tokens, i))) {
      return false;
    }
    // "the 10 episode run"
    boolean described = noun == i + 1
        && (tokens.is(noun, "episode") || tokens.is(noun, "part"))
        && (lexicon.is(WordClass.SEASON_NOUN, tokens, noun + 1)
            || lexicon.is(WordClass.SHOW_NOUN, tokens, noun + 1)
            || tokens.is(noun + 1, "limited"));
    boolean singular = tokens.is(noun, "episode")
        || tokens.is(noun, "part")
        || tokens.is(noun, "chapter")
        || tokens.is(noun, "hour")
        || tokens.is(noun, "entry");
    boolean hours = tokens.is(noun, "hours") && !isAllHours(tokens, i, noun, from);
    return described || !singular && !hours;
  }

  /**
   * "All six hours", "its ten hours", "an order for eight new hours": of television, where hours
   * else are time.
   */
  private boolean isAllHours(Tokens tokens, int i, int noun, int from) {
    return i > from && tokens.is(i - 1, "all")
        || tokens.is(noun - 1, "new")
        || tokens.is(i - 1, Tokens.POSSESSIVE)
        || tokens.is(i - 1, "for") && lexicon.is(WordClass.ORDER_NOUN, tokens, i - 2);
  }

  /** "It runs to 10.", "an initial 13", "six in all": a number with no noun. */
  private int behindBareCount(Tokens tokens, int i, int to) {
    boolean ends = i + 1 >= to
        || tokens.is(i + 1, Tokens.MARK) && !tokens.isMark(i + 1, '-')
        || tokens.is(i + 1, "as")
        || tokens.is(i + 1, "too");
    boolean ordered = tokens.is(i - 1, "initial") && tokens.is(i - 2, "an");
    if (ends && (ordered || lexicon.is(WordClass.COUNTING, tokens, i - 1))) {
      return i + 1;
    }
    boolean inAll =
        tokens.is(i + 1, "in") && (tokens.is(i + 2, "all") || tokens.is(i + 2, "total"));
    return inAll ? i + 3 : -1;
  }
}
