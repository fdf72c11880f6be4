package dev.upfront.reading.title;

import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/**
 * What the words around a name in running text make of it: "the cast of X", "X follows", "filming on X" have a series,
 * "X says" somebody, "in X" a place, "Ana Ruiz of X" a series that is named only to tell of her.
 */
public final class TitleFrames {
  /** "Ana Ruiz, who was also in X": so far back a word may stand that tells of somebody's earlier work. */
  private static final int CAREER_REACH = 7;

  /** "Her credits so far are": so far back the word stands. */
  private static final int CREDITS_REACH = 4;

  /** "Crime drama" is no longer. */
  private static final int LONGEST_KIND = 3;

  /** "X, Low Water and Harbour Road among them": so far behind, in tokens, the words stand. */
  private static final int ROW_REACH = 9;

  /** "The Netflix crime drama" is no longer, in tokens. */
  private static final int DESCRIPTION_REACH = 5;

  /** "X, Ana Ruiz' best-selling first novel": so far behind the word stands. */
  private static final int NOVEL_REACH = 6;

  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final Tokens tokens;

  public TitleFrames(Lexicon lexicon, GivenNames givenNames, Tokens tokens) {
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.tokens = tokens;
  }

  /** Whether only a series has such words around it. */
  public boolean isOfSeries(int from, int to) {
    int before = before(from);
    return isBeforeSeries(before) || isBehindSeries(behind(to)) || isPlayedIn(before);
  }

  /** "The cast of X", "filming on X", "shooting X". */
  private boolean isBeforeSeries(int before) {
    if (tokens.is(before, "of")) {
      return tokens.is(before - 1, "cast")
          || tokens.is(before - 1, "version")
          || tokens.is(before - 1, "adaptation")
          || tokens.is(before - 1, "finale")
          || tokens.is(before - 1, "premiere")
          || tokens.is(before - 1, "set")
          || tokens.is(before - 1, "fans")
          || tokens.is(before - 1, "viewers")
          || tokens.is(before - 1, "trailer")
          || tokens.is(before - 1, "season")
          || tokens.is(before - 1, "series")
          || lexicon.is(WordClass.EPISODE_NOUN, tokens, before - 1)
          || lexicon.is(WordClass.PRODUCTION_NOUN, tokens, before - 1);
    }
    if (tokens.is(before, "on")) {
      return lexicon.is(WordClass.PRODUCTION_NOUN, tokens, before - 1)
          || tokens.is(before - 1, "rolling")
          || tokens.is(before - 1, "working")
          || tokens.is(before - 1, "work");
    }
    return tokens.is(before, "filming") || tokens.is(before, "shooting");
  }

  /** "A TV version of X", "the rights to X", "will adapt X", "X, a novel by": what is made into a series. */
  boolean isAdapted(int from, int to) {
    int before = before(from);
    return tokens.is(before, "of")
            && (tokens.is(before - 1, "version") || tokens.is(before - 1, "adaptation"))
        || tokens.is(before, "to") && tokens.is(before - 1, "rights")
        || tokens.is(before, "adapt")
        || tokens.is(before, "adapts")
        || tokens.is(before, "adapting")
        || isNovel(to);
  }

  /** "X, a novel by", "X, Ana Ruiz' best-selling book". */
  private boolean isNovel(int comma) {
    if (!tokens.isMark(comma, ',')) {
      return false;
    }
    for (int i = comma + 1; i <= comma + NOVEL_REACH && !tokens.isMark(i, ','); i++) {
      if (tokens.is(i, "novel")
          || tokens.is(i, "book")
          || tokens.is(i, "memoir")
          || tokens.is(i, "manga")
          || tokens.is(i, "webtoon")) {
        return true;
      }
    }
    return false;
  }

  /** "X season", "X fans", "X follows", "X was created". */
  private boolean isBehindSeries(int behind) {
    return lexicon.is(WordClass.BEHIND_TITLE, tokens, behind)
        || lexicon.is(WordClass.BE, tokens, behind) && isMade(behind + 1);
  }

  private boolean isMade(int i) {
    return tokens.is(i, "set")
        || tokens.is(i, "based")
        || tokens.is(i, "created")
        || tokens.is(i, "written")
        || tokens.is(i, "produced")
        || tokens.is(i, "filmed")
        || tokens.is(i, "shot")
        || tokens.is(i, "adapted")
        || lexicon.is(WordClass.FATE_VERB, tokens, i);
  }

  /** "A part in X", "plays Dana in X", "starring in X". */
  private boolean isPlayedIn(int before) {
    if (!tokens.is(before, "in")) {
      return false;
    }
    int i = before - 1;
    while (tokens.isCapital(i) && before - i < CAREER_REACH) {
      i--;
    }
    return lexicon.is(WordClass.PLAY_VERB, tokens, i)
        || tokens.is(i, "part")
        || tokens.is(i, "role")
        || tokens.is(i, "lead")
        || tokens.is(i, "star")
        || tokens.is(i, "starring")
        || tokens.is(i, "stars");
  }

  /** "HBO's X", "Ana Ruiz's X": whose it is stands before. */
  boolean isOwned(int from) {
    int before = tokens.isOpeningQuote(from - 1) ? from - 2 : from - 1;
    return tokens.is(before, Tokens.POSSESSIVE) && tokens.isCapital(before - 1);
  }

  /** Whether only somebody has such words around the name. */
  public boolean isOfSomebody(int from, int to) {
    return lexicon.is(WordClass.SAYING, tokens, to) && !tokens.is(to, "announced")
        || tokens.is(to, "who")
        || tokens.isMark(to, ',') && tokens.is(to + 1, "who")
        || lexicon.is(WordClass.BE, tokens, to) && isSeen(to + 1)
        || lexicon.is(WordClass.HONORIFIC, tokens, from - 1)
        || lexicon.is(WordClass.SAYING, tokens, from - 1) && isAlone(to)
        || givenNames.has(tokens, from - 1) && !tokens.is(from, Tokens.LINE_START)
        || tokens.is(from - 1, "by");
  }

  /** "Dana is played by Ana Ruiz". */
  boolean isPart(int to) {
    return lexicon.is(WordClass.BE, tokens, to)
        && (tokens.is(to + 1, "played") || tokens.is(to + 1, "portrayed"))
        && tokens.is(to + 2, "by");
  }

  /** "Was last seen in", "was also seen on". */
  private boolean isSeen(int i) {
    return tokens.is(i + 1, "seen") && (tokens.is(i, "last") || tokens.is(i, "also"));
  }

  /** "Says Ruiz.", "said Ruiz, who": whether a mark stands behind. */
  private boolean isAlone(int to) {
    return tokens.isMark(to, '.') || tokens.isMark(to, ',') || tokens.isMark(to, ':');
  }

  /** Whether it stands as places do: "in X", "near X". */
  boolean isOfPlace(int from) {
    return (tokens.is(from - 1, "in") && !isPlayedIn(from - 1))
        || tokens.is(from - 1, "near")
        || tokens.is(from - 1, "across")
        || lexicon.is(WordClass.PLACE_PART, tokens, from - 1);
  }

  /** "A house in X", "set in X": where a story happens, and not in what somebody plays. */
  public boolean isWhere(int from) {
    int noun = from - 2;
    return tokens.is(from - 1, "in")
        && !isPlayedIn(from - 1)
        && (tokens.is(noun, "set")
            || tokens.is(noun, "lives")
            || tokens.is(noun, "living")
            || tokens.isWord(noun)
                && !tokens.isCapital(noun)
                && lexicon.is(WordClass.DETERMINER, tokens, noun - 1)
                && !lexicon.is(WordClass.ROLE_NOUN, tokens, noun));
  }

  /** "Low Water star Ana Ruiz", "Low Water's Ana Ruiz", "Ana Ruiz of Low Water", "like Low Water". */
  public boolean isInPassing(int from, int to) {
    int behind = behind(to);
    int before = before(from);
    return lexicon.is(WordClass.ROLE_NOUN, tokens, behind)
        || lexicon.isJob(tokens, behind)
        || tokens.is(behind, Tokens.POSSESSIVE)
            && (tokens.isCapital(behind + 1) || lexicon.is(WordClass.ROLE_NOUN, tokens, behind + 1))
        || tokens.is(from - 1, "like")
        || isAmongThem(behind)
        || tokens.is(from - 1, "former")
        || tokens.is(before, "besides")
        || tokens.is(before, "since") && isFirst(before - 1)
        || isCareer(before)
        || isMadeBy(before);
  }

  /** "X among them", "X and Harbour Road among them": some of those of whom the words before speak. */
  private boolean isAmongThem(int behind) {
    int i = behind;
    if (tokens.is(i, "and") || tokens.isMark(i, ',')) {
      while (i < behind + ROW_REACH
          && (tokens.isCapital(i) || tokens.is(i, "and") || tokens.is(i, Tokens.MARK))) {
        i++;
      }
    }
    return tokens.is(i, "among") && tokens.is(i + 1, "them");
  }

  /** "Her first drama since X", "the biggest hit since X". */
  private boolean isFirst(int noun) {
    return lexicon.is(WordClass.SHOW_NOUN, tokens, noun)
        || tokens.is(noun, "role")
        || tokens.is(noun, "hit")
        || tokens.is(noun, "work");
  }

  /** "The creator of X", "the company behind X", "who adapted X". */
  private boolean isMadeBy(int tie) {
    if (tokens.is(tie - 1, "who")) {
      return lexicon.is(WordClass.CREW_VERB, tokens, tie);
    }
    boolean behind = tokens.is(tie, "behind");
    return behind && isMaker(tie - 1)
        || (behind || tokens.is(tie, "of")) && lexicon.is(WordClass.JOB_NOUN, tokens, tie - 1);
  }

  private boolean isMaker(int i) {
    return lexicon.is(WordClass.STUDIO_NOUN, tokens, i)
        || tokens.is(i, "team")
        || tokens.is(i, "people");
  }

  /** "The Liverpool crime drama X": whether a word only says of which kind the title behind it is. */
  boolean isKindOfNext(int from, int to) {
    int i = to;
    while (i < to + LONGEST_KIND && tokens.isWord(i) && !tokens.isCapital(i)) {
      i++;
    }
    return to == from + 1
        && i > to
        && lexicon.is(WordClass.SHOW_NOUN, tokens, i - 1)
        && (tokens.isCapital(i) || tokens.isOpeningQuote(i));
  }

  /** "Ana Ruiz of X", "who was in X", "known for X", "whose credits include X", "went on to X", "followed him in X". */
  private boolean isCareer(int tie) {
    if (isCredit(tie)) {
      return true;
    }
    if (tokens.is(tie, "include") || tokens.is(tie, "includes")) {
      int owned = tokens.is(tie - 1, "also") ? tie - 2 : tie - 1;
      return lexicon.is(WordClass.SEEN_IN, tokens, owned);
    }
    if (tokens.is(tie, "to")) {
      return isGoingOn(tokens, tie - 1);
    }
    boolean in = tokens.is(tie, "in") || tokens.is(tie, "on");
    boolean of = tokens.is(tie, "of") || tokens.is(tie, "from");
    if (!in && !of && !tokens.is(tie, "for")) {
      return false;
    }
    int name = tokens.isMark(tie - 1, ',') ? tie - 2 : tie - 1;
    if (of && tokens.isCapital(name) && tokens.isCapital(name - 1)
        || of && tokens.is(tie - 1, "likes")
        || tokens.is(tie - 1, "known")
        || (in || of) && isSeenIn(tie - 1)) {
      return true;
    }
    for (int i = tie - 1; in && i > tie - CAREER_REACH; i--) {
      if (lexicon.is(WordClass.CAREER_WORD, tokens, i)
          || tokens.is(i, "who") && tokens.is(i + 1, "was")
          || tokens.is(i, "for") && tokens.is(i + 1, "playing")
          || isGoingOn(tokens, i)
          || tokens.is(i, "seen") && tokens.is(i - 1, "last")) {
        return true;
      }
      if (tokens.is(i, Tokens.MARK)) {
        return false;
      }
    }
    return false;
  }

  /** "Followed him in X", "remember her from X", "popped up in X", "roles in X". */
  private boolean isSeenIn(int i) {
    return tokens.is(i, "him")
        || tokens.is(i, "her")
        || tokens.is(i, "roles")
        || tokens.is(i, "up") && (tokens.is(i - 1, "popped") || tokens.is(i - 1, "turned"));
  }

  /** "Whose credits include X", "Her credits so far are X", "More credits: X", "other work includes the Netflix drama X". */
  private boolean isCredit(int before) {
    if (tokens.isMark(before, ':')) {
      return isCredits(before - 1);
    }
    int tie = before;
    while (before - tie < DESCRIPTION_REACH && isDescribing(tie)) {
      tie--;
    }
    boolean lists = tokens.is(tie, "include")
        || tokens.is(tie, "includes")
        || tokens.is(tie, "are")
        || tokens.is(tie, "were");
    for (int i = tie - 1; lists && i > tie - CREDITS_REACH; i--) {
      if (isCredits(i)) {
        return true;
      }
    }
    return false;
  }

  /** A word that may stand between "include" and a title. */
  private boolean isDescribing(int i) {
    return lexicon.is(WordClass.SHOW_NOUN, tokens, i) || tokens.isCapital(i) || tokens.is(i, "the");
  }

  private boolean isCredits(int i) {
    return tokens.is(i, "credits")
        || tokens.is(i, "hits")
        || tokens.is(i, "cv")
        || tokens.is(i, "work") && tokens.is(i - 1, "other");
  }

  /** "Went on", "moved on": whether somebody did so to what is named behind. */
  public static boolean isGoingOn(Tokens tokens, int on) {
    return tokens.is(on, "on")
        && (tokens.is(on - 1, "went") || tokens.is(on - 1, "moved") || tokens.is(on - 1, "gone"));
  }

  private int before(int from) {
    int i = tokens.isOpeningQuote(from - 1) ? from - 2 : from - 1;
    return tokens.is(i, "the") ? i - 1 : i;
  }

  private int behind(int to) {
    return tokens.isClosingQuote(to) ? to + 1 : to;
  }
}
