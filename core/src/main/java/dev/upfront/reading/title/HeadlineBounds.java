package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/**
 * Tells which runs of the headline begin and end where a title may: neither more than one, nor part
 * of one.
 */
final class HeadlineBounds extends HeadlineClue {
  /** No more words of a longer run are looked at before one. */
  private static final int MOST_BEFORE = 3;

  private final HeadlineRepeats repeats;
  private final HeadlineFrames frames;

  HeadlineBounds(Headline headline, HeadlineRepeats repeats, HeadlineFrames frames) {
    super(headline);
    this.repeats = repeats;
    this.frames = frames;
  }

  /** Whether a run may be a title, all of it and no more. */
  boolean isTitle(HeadlineRun run) {
    int start = run.start();
    return !endsLoosely(run)
        && !isNumberOrDay(run)
        && !isCommonWord(run)
        && !isClause(run)
        && !shape.isPlatform(start, run.end())
        && !isCut(run);
  }

  /**
   * "X Gets" of "X Gets Season 2", "X Premiere" of "When Will X Premiere?": more than the title.
   */
  private boolean endsLoosely(HeadlineRun run) {
    int last = run.end() - 1;
    if (run.length() == 1) {
      return false;
    }
    int verb = tokens.isMark(last, '?') ? last - 1 : last;
    boolean asked = tokens.isMark(verb + 1, '?') && lexicon.is(WordClass.EVENT_VERB, tokens, verb);
    boolean gets = run.behind() != null && lexicon.is(WordClass.GETTING, tokens, last);
    boolean small = run.count() < 2 && lexicon.is(WordClass.FUNCTION_WORD, tokens, last);
    boolean anime = tokens.is(last, "anime") && tokens.is(run.end(), Tokens.POSSESSIVE);
    return run.count() < 2 && (anime || lexicon.is(WordClass.SEASON_NOUN, tokens, last))
        || !run.quoted() && asked
        || run.bare() && (gets || small);
  }

  private boolean isNumberOrDay(HeadlineRun run) {
    int start = run.start();
    for (int i = start; i < run.end(); i++) {
      boolean day = tokens.isNumber(i + 1) || run.length() > 1 && i + 1 == run.end();
      if (lexicon.is(WordClass.MONTH, tokens, i) && day) {
        return true;
      }
    }
    boolean alone = run.length() == 1 && run.bare();
    // "New and Returning Fall Shows"
    boolean ofYear = alone && lexicon.is(WordClass.QUARTER_OF_YEAR, tokens, start);
    boolean number = alone
        && !run.framed()
        && tokens.isNumber(start)
        && (run.behind() == null || start > 0 && shape.isPlatform(start - 1, run.end()));
    return shape.isYears(start) || ofYear || number;
  }

  /** A word that any sentence may open with, unless something marks it as a title. */
  private boolean isCommonWord(HeadlineRun run) {
    int start = run.start();
    if (run.quoted()) {
      return false;
    }
    boolean common = lexicon.is(WordClass.NOT_A_NAME, tokens, start);
    boolean opens = common
        && run.count() == 0
        && !shape.isArticle(start)
        && !(run.known() && run.behind() != null);
    boolean marked = run.behind() != null || run.count() > 1 && frames.isSubject(run);
    return opens
        || run.length() == 1
            && !marked
            && (common
                || lexicon.is(WordClass.SEASON_NOUN, tokens, start)
                || lexicon.is(WordClass.FUNCTION_WORD, tokens, start));
  }

  /** Words that say something, or tell inside what something is. */
  private boolean isClause(HeadlineRun run) {
    int start = run.start();
    boolean described = false;
    boolean small = false;
    for (int i = start; i + 1 < run.end(); i++) {
      // "Belfast-based drama, Bellwether"
      described |= tokens.isMark(i + 1, ',') && lexicon.is(WordClass.SHOW_NOUN, tokens, i);
      // "Ana Ruiz to hang up her hat after" before a season
      small |= run.count() == 0 && frames.isSmallWord(i);
    }
    boolean oneOf = tokens.is(start, "one") && tokens.is(start + 1, "of");
    boolean sentence = lexicon.is(WordClass.AUXILIARY, tokens, start) && run.length() > 1;
    return !run.quoted() && described
        || run.bare() && (oneOf || sentence || small || frames.tellsWhat(start, run.end()));
  }

  /** Words that are part of something longer. */
  private boolean isCut(HeadlineRun run) {
    int start = run.start();
    boolean tied = start > 0
        && tokens.isMark(start - 1, '-')
        && !tokens.is(start - 1, Tokens.SPACE_BEFORE)
        && !tokens.is(start, Tokens.SPACE_BEFORE);
    if (tied
        || shape.behindOwner(start, run.end()) > start
        || shape.behindMaker(start, run.end()) > start
        || run.loose()
            && run.length() == 1
            && !run.framed()
            && frames.isPartOfName(start, run.end())) {
      return true;
    }
    // "Hart" of "Hart & Stone"
    boolean half = run.loose()
        && run.length() == 1
        && (tokens.isMark(run.end(), '&') && tokens.isCapital(run.end() + 1)
            || tokens.isMark(start - 1, '&') && tokens.isCapital(start - 2));
    boolean surname = start > 0 && run.length() == 1 && givenNames.has(tokens, start - 1);
    return half || !run.quoted() && (surname || crossesQuote(run) || isPartOfRun(run));
  }

  private boolean crossesQuote(HeadlineRun run) {
    boolean crosses = false;
    for (int i = run.start() + 1; i < run.end(); i++) {
      crosses |= tokens.isClosingQuote(i);
    }
    return crosses && run.start() > 0 && tokens.isOpeningQuote(run.start() - 1);
  }

  /** Whether a longer run of the headline, which the body repeats too, holds this one. */
  private boolean isPartOfRun(HeadlineRun run) {
    return goesOn(run) || beginsBefore(run);
  }

  private boolean goesOn(HeadlineRun run) {
    int start = run.start();
    if (run.end() >= to || lexicon.is(WordClass.SEASON_NOUN, tokens, run.end())) {
      return false;
    }
    boolean and = tokens.is(run.end(), "and");
    for (int end = run.end() + 1; end <= Math.min(to, start + TitleShape.LONGEST); end++) {
      int count = repeats.count(start, end - start);
      boolean numbered = tokens.isNumber(end - 1) || Lexicon.roman(tokens, end - 1) > 0;
      if (count > 0
          && !(and && count < run.count())
          && tokens.isCapital(end - 1)
          && !numbered
          && !frames.tellsWhat(start, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsBefore(HeadlineRun run) {
    int first = Math.max(0, Math.max(run.start() - MOST_BEFORE, run.end() - TitleShape.LONGEST));
    for (int start = run.start() - 1; start >= first; start--) {
      if (repeats.count(start, run.end() - start) > 0
          && tokens.isCapital(start)
          && tokens.isCapital(start + 1)
          && !frames.tellsWhat(start, run.end())
          && shape.behindOwner(start, run.end()) != run.start()) {
        return true;
      }
    }
    return false;
  }
}
