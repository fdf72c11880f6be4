package dev.upfront.reading.sentence;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds how many episodes a season has: "eight episodes", "a ten-part", "six in all", "the 24th and final episode". */
public final class CountFinder {
  private static final int MOST_EPISODES = 150;

  private final Lexicon lexicon;

  public CountFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public List<Mention> find(Tokens tokens, int from, int to) {
    List<Mention> found = new ArrayList<>(1);
    for (int i = from; i < to; i++) {
      Mention count = at(tokens, i, from, to);
      if (count != null) {
        found.add(count);
        i = count.to() - 1;
      }
    }
    return found;
  }

  private @Nullable Mention at(Tokens tokens, int i, int from, int to) {
    int count = lexicon.cardinal(tokens, i);
    Mention format = format(tokens, i, to);
    if (format != null) {
      return format;
    }
    if (count >= 2
        && count <= MOST_EPISODES
        && !tokens.is(i, "pair")
        && !(count == 2 && !tokens.isMark(i + 1, '-'))
        && !tokens.isMark(i - 1, '$')) {
      return cardinal(tokens, i, count, from, to);
    }
    Mention group = group(tokens, i, to);
    if (group != null) {
      return group;
    }
    int ordinal = lexicon.ordinal(tokens, i);
    if (ordinal >= 4 && ordinal <= MOST_EPISODES) {
      int at = i + 1;
      boolean closes = false;
      while (at < to
          && (tokens.is(at, "and")
              || tokens.is(at, "final")
              || tokens.is(at, "last")
              || tokens.is(at, "concluding")
              || tokens.is(at, "closing"))) {
        closes |= !tokens.is(at, "and");
        at++;
      }
      if (closes && at < to && lexicon.is(WordClass.EPISODE_NOUN, tokens, at)) {
        return new Mention.OfCount(i, at + 1, ordinal);
      }
    }
    return null;
  }

  /** "6x60'", "4 x 1 hour", "an 8x45-minute drama": how trade papers give the number of episodes and their length. */
  private static @Nullable Mention format(Tokens tokens, int i, int to) {
    boolean joined = tokens.isWord(i)
        && tokens.value[i] > 0
        && Character.isDigit(tokens.firstChar(i))
        && tokens.word(i).endsWith("x");
    boolean times = joined
        || tokens.isNumber(i) && i + 1 < to && (tokens.is(i + 1, "x") || tokens.isMark(i + 1, '×'));
    int length = joined ? i + 1 : i + 2;
    int count = tokens.value[i];
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
    int many = lexicon.is(WordClass.SO_MANY_TOGETHER, tokens, i) ? lexicon.value(tokens.id[i]) : 0;
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

  /** "those four episodes", "those half dozen": some that were spoken of, and not all of a season. */
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

  private boolean isChangedTo(Tokens tokens, int i, int from) {
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
    if (i > from
        && (tokens.is(i - 1, "first")
            || tokens.is(i - 1, "opening")
            || (tokens.is(i - 1, "last") || tokens.is(i - 1, "final")) && !tokens.isMark(i + 1, '-')
            || tokens.is(i - 1, "season") && !lexicon.is(WordClass.DETERMINER, tokens, i - 2)
            || tokens.is(i - 1, "series") && !lexicon.is(WordClass.DETERMINER, tokens, i - 2)
            || tokens.is(i - 1, "episode")
            || tokens.is(i - 1, "part")
            || tokens.is(i - 1, "another")
            || tokens.is(i - 1, "other")
            || tokens.is(i - 1, "additional")
            || isPointedAt(tokens, i)
            || tokens.is(i - 1, "from") && isChanged(tokens, i, to))) {
      return null;
    }
    if (tokens.is(i - 1, "to") && isChangedTo(tokens, i, from)) {
      // "cut from 13 episodes to 10"
      return new Mention.OfCount(i, i + 1, count);
    }
    boolean season = tokens.is(i - 1, "of")
        && (tokens.is(i - 2, "season") || tokens.is(i - 2, "run"))
        && (lexicon.is(WordClass.AUXILIARY, tokens, i + 1)
            || tokens.is(i + 1, Tokens.MARK) && !tokens.isMark(i + 1, '-'));
    if (season || tokens.is(i + 1, "a") && tokens.is(i + 2, "season")) {
      // "a last season of 10 is to follow", "13 a season"
      return new Mention.OfCount(i, i + 1, count);
    }
    int at = i + 1;
    if (tokens.isMark(at, '-') && !tokens.is(at, Tokens.SPACE_BEFORE) && at + 1 < to) {
      boolean part = tokens.is(at + 1, "episode")
          || tokens.is(at + 1, "part")
          || tokens.is(at + 1, "parter")
          || tokens.is(at + 1, "chapter")
          || tokens.is(at + 1, "hour")
          || tokens.is(at + 1, "ep");
      boolean twoParter = count == 2;
      return part && !twoParter && !isOfSomethingElse(tokens, at + 2)
          ? new Mention.OfCount(i, at + 2, count)
          : null;
    }
    if (tokens.is(i + 1, "half") && tokens.is(i + 3, "hours")) {
      return new Mention.OfCount(i, i + 4, count);
    }
    boolean consists = tokens.is(i - 1, "of")
        && (tokens.is(i - 2, "consists")
            || tokens.is(i - 2, "consisting")
            || tokens.is(i - 2, "consist")
            || tokens.is(i - 2, "comprised"));
    if (tokens.is(i + 1, "of") && tokens.is(i + 2, "them") && tokens.is(i - 1, "are")
        || consists && tokens.is(i + 1, Tokens.MARK)
        || isOfNumbered(tokens, i, from, to)) {
      return new Mention.OfCount(i, i + 1, count);
    }
    if (tokens.is(i - 1, "all") && tokens.is(i + 1, "of") && tokens.is(i + 2, "the")) {
      // "all six of the fictional episodes"
      at = i + 3;
    }
    int skipped = 0;
    while (at < to && skipped < 3) {
      if (tokens.is(at, "more")
          || tokens.is(at, "additional")
          || tokens.is(at, "extra")
          || tokens.is(at, "bonus")
          || tokens.is(at, "of")
          || tokens.is(at, "further")) {
        return null;
      }
      int halfHours = behindHalfHours(tokens, at);
      if (halfHours > 0) {
        return new Mention.OfCount(i, halfHours, count);
      }
      boolean compound = tokens.isMark(at + 1, '-') && !tokens.is(at + 1, Tokens.SPACE_BEFORE);
      if (lexicon.is(WordClass.EPISODE_NOUN, tokens, at) && !compound) {
        if (tokens.is(at, "parts") && isOfPlayers(tokens, at - 1)) {
          return null;
        }
        boolean all = i > from && tokens.is(i - 1, "all")
            || tokens.is(at - 1, "new")
            || tokens.is(i - 1, Tokens.POSSESSIVE)
            || tokens.is(i - 1, "for") && lexicon.is(WordClass.ORDER_NOUN, tokens, i - 2);
        boolean hours = tokens.is(at, "hours") && !all;
        boolean plural = !tokens.is(at, "episode")
            && !tokens.is(at, "part")
            && !tokens.is(at, "chapter")
            && !tokens.is(at, "hour")
            && !tokens.is(at, "entry");
        // "the 10 episode run"
        boolean described = at == i + 1
            && (tokens.is(at, "episode") || tokens.is(at, "part"))
            && (lexicon.is(WordClass.SEASON_NOUN, tokens, at + 1)
                || lexicon.is(WordClass.SHOW_NOUN, tokens, at + 1)
                || tokens.is(at + 1, "limited"));
        return (described || plural && !hours) && !isOfSomethingElse(tokens, at + 1)
            ? new Mention.OfCount(i, at + 1, count)
            : null;
      }
      boolean adjective = tokens.isWord(at)
              && !tokens.isCapital(at)
              && !lexicon.is(WordClass.PREPOSITION, tokens, at)
              && !lexicon.is(WordClass.AUXILIARY, tokens, at)
              && !lexicon.is(WordClass.CONJUNCTION, tokens, at)
              && !lexicon.is(WordClass.SEASON_NOUN, tokens, at)
          || tokens.isMark(at, '-');
      if (!adjective) {
        break;
      }
      skipped += tokens.isMark(at, '-') ? 0 : 1;
      at++;
    }

    boolean ends = i + 1 >= to
        || tokens.is(i + 1, Tokens.MARK) && !tokens.isMark(i + 1, '-')
        || tokens.is(i + 1, "as")
        || tokens.is(i + 1, "too");
    boolean ordered = tokens.is(i - 1, "initial") && tokens.is(i - 2, "an");
    if (ends && (lexicon.is(WordClass.COUNTING, tokens, i - 1) || ordered)) {
      return new Mention.OfCount(i, i + 1, count);
    }
    if (tokens.is(i + 1, "in") && (tokens.is(i + 2, "all") || tokens.is(i + 2, "total"))) {
      return new Mention.OfCount(i, i + 3, count);
    }
    return null;
  }
}
