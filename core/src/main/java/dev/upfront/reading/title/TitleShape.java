package dev.upfront.reading.title;

import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * What titles look like in a row of tokens: where one ends, what stands inside, what only looks
 * like one.
 */
public final class TitleShape {
  /** The longest title that is looked for, in tokens. */
  public static final int LONGEST = 9;

  /** Nobody who makes a series has a longer name, in tokens. */
  private static final int LONGEST_MAKER = 4;

  /** A player is named no farther before a title. */
  private static final int PLAYER_REACH = 10;

  /** No question about a title goes on for longer behind it, in tokens. */
  private static final int LONGEST_QUESTION = 20;

  private final Lexicon lexicon;
  private final PlatformFinder platforms;
  private final GivenNames givenNames;
  private final Tokens tokens;

  /** The last names of the text's people; null until somebody asks. */
  private @Nullable WordMap<Boolean> surnames;

  public TitleShape(
      Lexicon lexicon, PlatformFinder platforms, GivenNames givenNames, Tokens tokens) {
    this.lexicon = lexicon;
    this.platforms = platforms;
    this.givenNames = givenNames;
    this.tokens = tokens;
  }

  /** Where the title begins in a run like "HBO's The Gilded Age", "USA's Mr. Robot". */
  public int behindOwner(int from, int to) {
    boolean day = lexicon.is(WordClass.WEEKDAY, tokens, from) && tokens.isMark(from + 1, ':');
    // "Monday: Low Water"
    int owner = day ? from + 1 : behindOwnerName(from, to);
    if (owner == from || owner + 1 >= to) {
      return from;
    }
    // "BBC1: Low Water"
    boolean owns = owns(owner) || tokens.isMark(owner, ':');
    return owns ? owner + 1 : from;
  }

  /** "Is Low Water being renewed?": the title behind the verb that opens a question. */
  int behindAsking(int from, int to) {
    boolean opens = to - from > 1
        && (tokens.is(from, Tokens.LINE_START)
            || tokens.is(from - 1, Tokens.MARK) && !tokens.isOpeningQuote(from - 1));
    if (!opens || !isAsking(from) || tokens.isMark(to, '?')) {
      return from;
    }
    for (int i = to; i < Math.min(tokens.size(), to + LONGEST_QUESTION); i++) {
      if (tokens.isMark(i, '.') || tokens.is(i, Tokens.LINE_START)) {
        return from;
      }
      if (tokens.isMark(i, '?')) {
        return from + 1;
      }
    }
    return from;
  }

  private boolean isAsking(int i) {
    return tokens.is(i, "is")
        || tokens.is(i, "are")
        || tokens.is(i, "was")
        || tokens.is(i, "has")
        || tokens.is(i, "have")
        || tokens.is(i, "does")
        || tokens.is(i, "did");
  }

  /** Behind the platform that opens there, even by a name that means other things too, but nobody's first name. */
  private int behindOwnerName(int from, int to) {
    Mention.OfPlatform named = platforms.named(tokens, from, to);
    if (named != null) {
      return named.to();
    }
    boolean mistakable = tokens.isCapital(from)
        && owns(from + 1)
        && !lexicon.is(WordClass.GIVEN_NAME, tokens, from)
        && platforms.alone(tokens, from, from + 1) != null;
    return mistakable ? from + 1 : from;
  }

  /** "'s", and the apostrophe of "CBS' Low Water", "Colors' Low Water". */
  boolean owns(int i) {
    boolean apostrophe = (tokens.isMark(i, '’') || tokens.isMark(i, '\''))
        && tokens.is(i + 1, Tokens.SPACE_BEFORE)
        && !tokens.is(i, Tokens.SPACE_BEFORE);
    return tokens.is(i, Tokens.POSSESSIVE) || apostrophe && endsInS(i - 1);
  }

  private boolean endsInS(int word) {
    int last = word < 0 ? -1 : tokens.end(word) - 1;
    return last >= 0 && (tokens.text.charAt(last) == 's' || tokens.text.charAt(last) == 'S');
  }

  /** "Dana Ruiz's Second Helpings": the title behind whose it is. */
  int behindMaker(int from, int to) {
    if (!givenNames.has(tokens, from)) {
      return from;
    }
    for (int i = from + 2; i < Math.min(to - 1, from + LONGEST_MAKER); i++) {
      if (tokens.is(i, Tokens.POSSESSIVE)) {
        return i + 1;
      }
    }
    return from;
  }

  /** Whether somebody whom the text names in full has that word, folded, for the last name. */
  boolean isSurname(String word) {
    return surnames().get(word) != null
        && !lexicon.is(WordClass.FUNCTION_WORD, lexicon.vocabulary.find(word));
  }

  /** The same of the word at a token. */
  public boolean isSurname(int word) {
    return surnames().get(tokens, word) != null
        && !lexicon.is(WordClass.FUNCTION_WORD, tokens, word);
  }

  private WordMap<Boolean> surnames() {
    if (surnames == null) {
      surnames = new WordMap<>();
      for (String surname : givenNames.surnames(tokens, 1)) {
        surnames.put(surname, true);
      }
    }
    return surnames;
  }

  public String clean(int from, int to) {
    String title = tokens.line(from, to);
    return title.startsWith("#") ? title.substring(1) : title;
  }

  boolean looksLikeTitle(int from, int to) {
    // "(Bleep) My Dad Says", "'Til Death"
    boolean marked =
        tokens.isMark(from, '(') || tokens.isMark(from, '\'') || tokens.isMark(from, '’');
    if (marked && from + 2 < to && tokens.isCapital(from + 1)) {
      return looksLikeTitle(from + 1, to);
    }
    if (!tokens.isCapital(from) && !tokens.isNumber(from) && !tokens.isMark(from, '#')) {
      return false;
    }
    int capitals = 0;
    for (int i = from; i < to; i++) {
      if (tokens.isCapital(i) || tokens.isNumber(i)) {
        capitals++;
      } else if (tokens.isWord(i)
          && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)
          && !isSmallTitleWord(i)) {
        return false;
      } else if (tokens.isMark(i, '.')
          && i + 1 < to
          && tokens.is(i + 1, Tokens.SPACE_BEFORE)
          && tokens.length(i - 1) > 3) {
        return false;
      }
    }
    return capitals > 0;
  }

  private boolean isSmallTitleWord(int i) {
    // "announced Thursday that Low Water"
    if (tokens.is(i, "that") && lexicon.is(WordClass.WEEKDAY, tokens, i - 1)) {
      return false;
    }
    return tokens.length(i) <= 2
        || lexicon.is(WordClass.PREPOSITION, tokens, i)
        || lexicon.is(WordClass.CONJUNCTION, tokens, i) && !tokens.is(i, "nor");
  }

  boolean isDash(int i) {
    return tokens.isMark(i, '—')
        || tokens.isMark(i, '–')
        || tokens.isMark(i, ':')
        || tokens.isMark(i, '-') && tokens.is(i, Tokens.SPACE_BEFORE);
  }

  public boolean isArticle(int i) {
    return tokens.is(i, "the") || tokens.is(i, "a") || tokens.is(i, "an");
  }

  /** "Set in 1970s | New York": a place, however it looks. */
  boolean isOfDecade(int from) {
    int decade = from - 1;
    return decade >= 0
        && Character.isDigit(tokens.firstChar(decade))
        && tokens.length(decade) > 2
        && tokens.word(decade).endsWith("0s");
  }

  public boolean isPlatform(int from, int to) {
    boolean led = isArticle(from)
        || tokens.is(from, "and")
        || tokens.is(from, "but")
        || tokens.is(from, "so");
    int start = to - from > 1 && led ? from + 1 : from;
    for (int and = start + 1; and < to - 1; and++) {
      // "RTÉ and ITVX"
      boolean both = tokens.is(and, "and")
          && platforms.isPlatform(tokens, start, and)
          && platforms.isPlatform(tokens, and + 1, to);
      // "Ana Ruiz's BBC", whose drama it is
      boolean owned =
          tokens.is(and, Tokens.POSSESSIVE) && platforms.isPlatform(tokens, and + 1, to);
      if (both || owned) {
        return true;
      }
    }
    return platforms.isPlatform(tokens, start, to)
        || start > from && platforms.isPlatform(tokens, from, to)
        || isPlaced(platforms.named(tokens, start, to), to);
  }

  /** "Back on RTÉ One in October": a platform with a place or a day behind it. */
  private boolean isPlaced(Mention.@Nullable OfPlatform platform, int to) {
    return platform != null
        && platform.to() < to
        && !tokens.isCapital(platform.to())
        && lexicon.is(WordClass.PREPOSITION, tokens, platform.to());
  }

  /** Behind the platform that stands at a token; the token itself where none does. */
  int behindPlatform(int i, int limit) {
    Mention.OfPlatform platform = tokens.isCapital(i) ? platforms.named(tokens, i, limit) : null;
    return platform == null ? i : platform.to();
  }

  /**
   * Where the run of words ends that begins at a token as a title does; {@code from} where none
   * begins.
   */
  public int runForward(int from, int limit) {
    int to = from;
    int i = from;
    while (i < limit && i - from < LONGEST) {
      if (tokens.isCapital(i) || tokens.isNumber(i) && i > from) {
        i++;
        to = i;
      } else if (tokens.isWord(i)) {
        if (i == from
            || !goesOnBehind(i, limit)
            || isAsPart(i, from)
            || i > from + 1 && isFromMaker(i, limit)) {
          break;
        }
        i++;
      } else if (i > from && isEnding(i + 1)) {
        i += 2;
        to = i;
      } else if (goesOn(i, limit) || i > from && goesOnInside(i, limit)) {
        i++;
      } else {
        break;
      }
    }
    return to;
  }

  /** Whether a mark does not end a title: "Grey's Anatomy", "FBI: International", "Law & Order". */
  private boolean goesOn(int i, int limit) {
    boolean tight = !tokens.is(i, Tokens.SPACE_BEFORE);
    return joinsNext(i) && i + 1 < limit && tokens.isCapital(i + 1)
        || tokens.isMark(i, '&')
        || tight && tokens.isMark(i, '-');
  }

  /** "Grey's Anatomy", "FBI: International": whether a mark ties the word behind it to the one before. */
  private boolean joinsNext(int i) {
    boolean colon = tokens.isMark(i, ':') && !tokens.is(i, Tokens.SPACE_BEFORE);
    return tokens.is(i, Tokens.POSSESSIVE)
        || colon && !opensOwner(i + 1) && !isAsker(i - 1) && !isSeason(i + 1);
  }

  /** "Low Water: Series Four", "Low Water: Season 2". */
  private boolean isSeason(int i) {
    return lexicon.is(WordClass.SEASON_NOUN, tokens, i)
        && (tokens.isNumber(i + 1) || lexicon.cardinal(tokens, i + 1) > 0);
  }

  /** "Q: Will Low Water", "Ana R.: Will": who asks before a colon. */
  private boolean isAsker(int i) {
    return tokens.isMark(i, '.')
        || tokens.length(i) == 1
            && tokens.is(i, Tokens.LINE_START)
            && (tokens.is(i, "q") || tokens.is(i, "a"));
  }

  /** "Fans of Low Water: Ana Ruiz's marshal is back": somebody behind a colon, of whom a sentence tells. */
  private boolean opensOwner(int i) {
    return tokens.isCapital(i)
        && tokens.isCapital(i + 1)
        && tokens.is(i + 2, Tokens.POSSESSIVE)
        && givenNames.has(tokens, i);
  }

  /** The mark that may stand only inside of a title: "Dr. Wolf", "Sex/Life". */
  private boolean goesOnInside(int i, int limit) {
    return isAbbreviation(i) && i + 1 < limit && tokens.isCapital(i + 1) || isSlash(i);
  }

  /** The small word that may stand only inside of a title: "Game of Thrones". */
  private boolean goesOnBehind(int i, int limit) {
    return isSmallTitleWord(i) && nextCapital(i + 1, limit);
  }

  /** "Silver Street from | Sex and the City creator Ana Ruiz": who made it, by what else that one made. */
  private boolean isFromMaker(int i, int limit) {
    if (!tokens.is(i, "from")) {
      return false;
    }
    int to = i + 1;
    while (to < Math.min(limit, i + LONGEST)
        && (tokens.isCapital(to)
            || tokens.isNumber(to)
            || tokens.is(to, "the")
            || isSmallTitleWord(to))) {
      to++;
    }
    return to > i + 1 && to < limit && lexicon.is(WordClass.JOB_NOUN, tokens, to);
  }

  /** "Ana Ruiz stars in Saltmarsh as Dana Cole", "as the Marshal": the part behind a title in which a player was named. */
  private boolean isAsPart(int as, int title) {
    if (!tokens.is(as, "as")) {
      return false;
    }
    boolean name = !lexicon.is(WordClass.FUNCTION_WORD, tokens, as + 1)
        || tokens.is(as + 1, "the") && !tokens.isCapital(as + 1);
    if (!name) {
      return false;
    }
    for (int i = title - 1; i >= Math.max(0, title - PLAYER_REACH); i--) {
      if (tokens.isMark(i, '.') || tokens.isMark(i, ';') || tokens.is(i + 1, Tokens.LINE_START)) {
        return false;
      }
      boolean player = givenNames.has(tokens, i) && tokens.isCapital(i) && tokens.isCapital(i + 1);
      if (player || lexicon.is(WordClass.CASTING_VERB, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Sex/Life": two names that are one, but no "BBC/HBO". */
  private boolean isSlash(int i) {
    return tokens.isMark(i, '/')
        && !tokens.is(i, Tokens.SPACE_BEFORE)
        && !tokens.is(i + 1, Tokens.SPACE_BEFORE)
        && tokens.isCapital(i + 1)
        && !isPlatform(i - 1, i)
        && !isPlatform(i + 1, i + 2);
  }

  /** The point of "Dr. Wolf", "St. Denis Medical". */
  private boolean isAbbreviation(int point) {
    return tokens.isMark(point, '.')
        && !tokens.is(point, Tokens.SPACE_BEFORE)
        && lexicon.is(WordClass.ABBREVIATION, tokens, point - 1)
        && !lexicon.is(WordClass.MONTH, tokens, point - 1)
        && tokens.length(point - 1) <= 3;
  }

  /** "Black-ish": what is tied to a name by a hyphen and is no word of its own. */
  private boolean isEnding(int i) {
    return tokens.isMark(i - 1, '-')
        && !tokens.is(i - 1, Tokens.SPACE_BEFORE)
        && tokens.isWord(i)
        && tokens.id(i) < 0
        && tokens.length(i) <= 3
        && !tokens.is(i, Tokens.SPACE_BEFORE);
  }

  /** "iZombie", "black-ish": no plain word, though it opens small. */
  public static boolean isCoined(Tokens tokens, int i) {
    if (!tokens.isWord(i) || tokens.isCapital(i)) {
      return false;
    }
    boolean tied = tokens.is(i + 2, "ish")
        && tokens.isMark(i + 1, '-')
        && !tokens.is(i + 1, Tokens.SPACE_BEFORE);
    return tied || tokens.hasCapitalInside(i);
  }

  /** Whether a run only tells of something else: "Western Pennsylvania-set". */
  boolean isCompound(int to) {
    return tokens.isMark(to, '-')
        && !tokens.is(to, Tokens.SPACE_BEFORE)
        && tokens.isWord(to + 1)
        && !tokens.isCapital(to + 1)
        && !tokens.is(to + 1, Tokens.SPACE_BEFORE);
  }

  /** "The 2024-25 season": years of broadcasting, and no title. */
  boolean isYears(int i) {
    return tokens.isNumber(i)
        && tokens.number(i) > 1900
        && tokens.number(i) < 2100
        && (tokens.isMark(i + 1, '-') || tokens.isMark(i + 1, '–') || tokens.isMark(i + 1, '/'));
  }

  private boolean nextCapital(int i, int limit) {
    boolean capital =
        tokens.isCapital(i) || tokens.is(i, "the") && i + 1 < limit && tokens.isCapital(i + 1);
    if (i >= limit || !capital) {
      return false;
    }
    boolean with = (tokens.is(i - 1, "with") || tokens.is(i - 1, "from") || tokens.is(i - 1, "by"))
        && i + 1 < limit
        && givenNames.has(tokens, i)
        && tokens.isCapital(i + 1);
    if (with) {
      // "Drama X with Ana Ruiz", "from Ben Ode"
      return false;
    }
    if (!isArticle(i - 1) && platforms.named(tokens, i, limit) != null) {
      return false;
    }
    // "the third season of Elite in May"
    boolean date =
        lexicon.is(WordClass.MONTH, tokens, i) || lexicon.is(WordClass.WEEKDAY, tokens, i);
    // "Elite for Season 3"
    boolean season =
        lexicon.is(WordClass.SEASON_NOUN, tokens, i) && tokens.isNumber(i + 1) && !isArticle(i - 1);
    return !date && !season;
  }

  /** "X on ITV": what ends here is no title but where it is shown. */
  private boolean isBehindOn(int end, int limit) {
    for (int i = end - 1; i > Math.max(limit, end - 4); i--) {
      if (tokens.is(i, "on") && platforms.exact(tokens, i + 1, end) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the run of words begins that ends before a token as a title does; {@code end} where none
   * ends.
   */
  public int runBackward(int end, int limit) {
    int from = end;
    int i = end - 1;
    if (isBehindOn(end, limit)) {
      return end;
    }
    while (i >= limit && end - i <= LONGEST) {
      if (tokens.isCapital(i) || tokens.isNumber(i) && !tokens.is(i, Tokens.ORDINAL)) {
        from = i;
        i--;
      } else if (i > limit + 1 && isEnding(i) || i < end - 1 && isBehindSmall(i, limit)) {
        i -= 2;
      } else if (i > limit && i < end - 1 && isAbbreviation(i) && tokens.isCapital(i + 1)
          || isInside(i, end, limit)) {
        i--;
      } else {
        break;
      }
    }
    // "Next is The Long Ferry", "There's The Long Ferry"
    boolean there = tokens.is(from + 1, Tokens.POSSESSIVE)
        && (tokens.is(from, "there") || tokens.is(from, "here"));
    boolean turned = from == limit
        && end - from > 2
        && (there || tokens.is(from + 1, "is") && lexicon.is(WordClass.NOT_A_NAME, tokens, from));
    return turned ? from + 2 : from;
  }

  /** The article of "Raven of the Inner Palace". */
  private boolean isBehindSmall(int i, int limit) {
    return tokens.is(i, "the")
        && i - 2 >= limit
        && tokens.isWord(i - 1)
        && !tokens.isCapital(i - 1)
        && lexicon.is(WordClass.PREPOSITION, tokens, i - 1)
        && tokens.isCapital(i - 2)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, i - 2);
  }

  /** Whether a mark or a small word does not begin a title, but stands in it. */
  private boolean isInside(int i, int end, int limit) {
    boolean tight = !tokens.is(i, Tokens.SPACE_BEFORE);
    return joinsNext(i) && i < end - 1
        || tokens.isMark(i, '&')
        || tight && tokens.isMark(i, '-')
        || tokens.isWord(i)
            && isSmallTitleWord(i)
            && i - 1 >= limit
            && (tokens.isCapital(i - 1) || tokens.is(i, "and") && tokens.isNumber(i - 1));
  }
}
