package dev.upfront.reading.title;

import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/**
 * What the words around a run of the headline make of it: "who plays Dana in X", "X boss explains",
 * "X renewed".
 */
final class HeadlineFrames extends HeadlineClue {
  /** "BBC Three's": no more tokens with the apostrophe. */
  private static final int LONGEST_OWNER = 4;

  private final HeadlineOrigins origins;

  HeadlineFrames(Headline headline, HeadlineOrigins origins) {
    super(headline);
    this.origins = origins;
  }

  /**
   * Whether the words before or behind a run say that it is the series of which the headline tells.
   */
  boolean frame(int start, int end) {
    return !origins.isOfStar(end)
        && (isPlayedIn(start, end)
            || isToldIn(start, end)
            || isOfBoss(start, end)
            || isOfNews(start, end));
  }

  /** "X: who's leaving", "X – what we know": the first words, before a colon or a dash. */
  boolean isBeforeColon(int start, int end) {
    return start == 0
        && end < to
        && (tokens.isMark(end, ':')
            || tokens.isMark(end, '–')
            || tokens.isMark(end, '-') && tokens.is(end, Tokens.SPACE_BEFORE));
  }

  /** "Who plays Dana and Mia in X". */
  private boolean isPlayedIn(int start, int end) {
    if (!tokens.is(start - 1, "in") || lexicon.is(WordClass.PLACE, tokens, end - 1)) {
      return false;
    }
    for (int i = start - 2; i >= 0; i--) {
      boolean plays = lexicon.is(WordClass.PLAY_VERB, tokens, i)
          || lexicon.is(WordClass.ROLE_NOUN, tokens, i)
          || tokens.is(i, "cast")
          || tokens.is(i, "role")
          || tokens.is(i, "characters");
      boolean name = tokens.isCapital(i) || tokens.is(i, "and") || tokens.isMark(i, ',');
      if (plays || !name) {
        return plays;
      }
    }
    return false;
  }

  /** "Dana's fate revealed in X finale". */
  private boolean isToldIn(int start, int end) {
    return tokens.is(start - 1, "in")
        && (tokens.is(end, "finale")
            || tokens.is(end, "premiere")
            || tokens.is(end, "special")
            || lexicon.is(WordClass.EPISODE_NOUN, tokens, end));
  }

  /**
   * "X's new companion revealed", "X's finale explained": what is new or is told in a series that
   * the headline opens with.
   */
  private boolean isOfNews(int start, int end) {
    if (start != 0 || !tokens.is(end, Tokens.POSSESSIVE)) {
      return false;
    }
    boolean fresh =
        tokens.is(end + 1, "new") || tokens.is(end + 1, "next") || tokens.is(end + 1, "latest");
    return fresh && tokens.isWord(end + 2) && !lexicon.is(WordClass.SHOW_NOUN, tokens, end + 2);
  }

  /** "X boss explains why Dana left", "X fans": whoever makes or watches a series speaks of it. */
  private boolean isOfBoss(int start, int end) {
    return start == 0
        && (tokens.is(end, "boss")
            || tokens.is(end, "bosses")
            || tokens.is(end, "fans")
            || tokens.is(end, "viewers")
            || tokens.is(end, "spoilers"));
  }

  /**
   * "Soap star Ana Ruiz", "new characters Dana and Mia": what stands behind a word for people is
   * one.
   */
  boolean isSomebody(int start) {
    if (lexicon.is(WordClass.ROLE_NOUN, tokens, start - 1)) {
      return true;
    }
    int i = start - 1;
    while (i > 0 && (tokens.is(i, "and") || tokens.isCapital(i))) {
      i--;
    }
    return tokens.isWord(i)
        && !tokens.isCapital(i)
        && (lexicon.is(WordClass.ROLE_NOUN, tokens, i)
            || lexicon.is(WordClass.SOMEBODY, tokens, i));
  }

  /** "Apple Hands X a Third Season": what a network gives a season to. */
  boolean isGivenSeason(int start, SeasonMention season) {
    boolean gives = tokens.is(start - 1, "hands")
        || tokens.is(start - 1, "gives")
        || tokens.is(start - 1, "grants")
        || tokens.is(start - 1, "awards");
    return gives
        && start > 1
        && shape.isPlatform(0, start - 1)
        && shape.isArticle(season.from() - 1);
  }

  /**
   * "X is back for a second series", "X gets a third season": what has a season, where no name but
   * its own has.
   */
  boolean getsSeason(int end, SeasonMention season) {
    int verb = season.from() - 1;
    while (verb > end && (shape.isArticle(verb) || tokens.is(verb, "its"))) {
      verb--;
    }
    if (tokens.is(verb, "for")) {
      verb--;
    }
    boolean gets = lexicon.is(WordClass.GETTING, tokens, verb)
        || lexicon.is(WordClass.GOING_AND_COMING, tokens, verb)
        || lexicon.is(WordClass.LISTED_RENEWED, tokens, verb);
    while (verb > end && lexicon.is(WordClass.BEFORE_VERB, tokens, verb - 1)) {
      verb--;
    }
    return gets && verb == end;
  }

  /**
   * "Kim" of "Kim Se-jeong set for a drama": where names alone have capitals, a name goes as far as
   * they do.
   */
  boolean isPartOfName(int start, int end) {
    boolean goesOn =
        isName(end) || start > 1 && isName(start - 1) && !shape.isPlatform(start - 1, start);
    return goesOn && isInSentenceCase();
  }

  private boolean isName(int i) {
    return i < to
        && tokens.isCapital(i)
        && tokens.isWord(i)
        && !lexicon.is(WordClass.SEASON_NOUN, tokens, i)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, i);
  }

  private boolean isInSentenceCase() {
    for (int i = 0; i < to; i++) {
      if (isSmallWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** A word that has a capital wherever all words of a headline or a title have one. */
  boolean isSmallWord(int i) {
    return tokens.isWord(i)
        && !tokens.isCapital(i)
        && tokens.length(i) > 3
        && !tokens.hasCapitalInside(i)
        && !lexicon.is(WordClass.FUNCTION_WORD, tokens, i)
        && !lexicon.is(WordClass.PREPOSITION, tokens, i)
        && !lexicon.is(WordClass.CONJUNCTION, tokens, i);
  }

  /**
   * "Emmerdale star Ryan Hawley", "BBC1 drama Bodyguard": a run that tells inside what something
   * is.
   */
  boolean tellsWhat(int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      boolean noun = !tokens.isCapital(i)
          && (lexicon.is(WordClass.ROLE_NOUN, tokens, i)
              || lexicon.is(WordClass.SHOW_NOUN, tokens, i));
      if (noun || origins.isSpinoff(i)) {
        return true;
      }
    }
    return false;
  }

  /** What the headline's verbs make of a run: "X renewed", "Netflix cancels X". */
  int toldOf(HeadlineRun run) {
    if (isSubject(run)) {
      return 5;
    }
    int start = run.start();
    int end = run.end();
    int before = tokens.isOpeningQuote(start - 1) ? start - 2 : start - 1;
    boolean closes = end >= to
        || tokens.is(end, Tokens.MARK)
        || tokens.is(end, "for")
        || tokens.is(end, "after")
        || tokens.is(end, "at")
        || tokens.is(end, "as")
        || tokens.is(end, "season")
        || lexicon.is(WordClass.SHOW_NOUN, tokens, end) && tokens.is(end + 1, "to");
    if (tokens.is(before, "more") || tokens.is(before, "its")) {
      // "ITV orders more X", "orders its X show to series"
      before--;
    }
    return before >= 0 && closes && lexicon.is(WordClass.HEADLINE_OBJECT_VERB, tokens, before)
        ? 4
        : 0;
  }

  /** "Fox's X": where the network begins whose X is; where X does if there is none. */
  private int atNetwork(int start) {
    for (int i = start - 2; shape.owns(start - 1) && i >= Math.max(0, start - LONGEST_OWNER); i--) {
      if (shape.behindOwner(i, start + 1) == start) {
        return i;
      }
    }
    return start;
  }

  /** "X renewed", "‘X’ returns", "Confirmed: X ends", "Fox's X ends": the first words, of which the verb tells. */
  boolean isSubject(HeadlineRun run) {
    int end = run.end();
    int at = behindQuote(end);
    int quote = run.start() - 1;
    boolean quotes = tokens.isOpeningQuote(quote) && !shape.owns(quote);
    int start = quotes ? quote : run.start();
    int owner = atNetwork(start);
    boolean opens = owner == 0 || tokens.isMark(owner - 1, ':');
    return opens && at < to && lexicon.is(WordClass.HEADLINE_VERB, tokens, at);
  }
}
