package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/**
 * Tells which series a headline names only as that from which somebody or something comes: "X star
 * joins Y", "a drama by the X creator", "X spinoff casts two".
 */
final class HeadlineOrigins extends HeadlineClue {
  /** How far behind "new" the word for a series may stand: "a new BBC1 police drama". */
  private static final int DESCRIPTION = 6;

  HeadlineOrigins(Headline headline) {
    super(headline);
  }

  /**
   * "Line of Duty star joins new drama", "The Y spinoff X": a run that only tells who or what has
   * to do with X.
   */
  boolean isElsewhere(int start, int end) {
    return isOriginOf(end) || isOfStars(end) && namesAnother(end) || isOfOtherWork(start, end);
  }

  /**
   * "A drama by the Low Water creator", "the Low Water team have a new drama": what the makers of
   * another one made.
   */
  boolean isOfOtherWork(int start, int end) {
    return isOfMaker(end) && makesAnother(end)
        || (isOfMaker(end) || isOfStar(end)) && isBehindMaking(start)
        || isBehindMakers(start);
  }

  /** "After Low Water, Ruiz heads for Harbour Road": what was before that of which the headline tells. */
  boolean isPast(int start, int end, int behind) {
    return start == 1
        && tokens.is(0, "after")
        && (tokens.isMark(end, ',') || tokens.isMark(behind, ','));
  }

  /** "New drama by producers of Low Water", "from the team behind Low Water". */
  private boolean isBehindMakers(int start) {
    int tie = shape.isArticle(start - 1) ? start - 2 : start - 1;
    boolean makers = (tokens.is(tie, "of") || tokens.is(tie, "behind"))
        && (lexicon.is(WordClass.JOB_NOUN, tokens, tie - 1) || tokens.is(tie - 1, "makers"));
    return makers && isBehindMaking(tie - 1);
  }

  /** "Low Water creator", "the Low Water team", "Low Water co-creator". */
  private boolean isOfMaker(int end) {
    int noun = tokens.is(end, Tokens.POSSESSIVE) ? end + 1 : end;
    return lexicon.isJob(tokens, noun) || tokens.is(noun, "makers");
  }

  /** "A drama by the Low Water creator". */
  private boolean isBehindMaking(int start) {
    int word = shape.isArticle(start - 1) ? start - 2 : start - 1;
    return tokens.is(word, "by") || tokens.is(word, "from");
  }

  /**
   * "… have a new crime drama", "'s next show", but not "… on the new series", which may be a
   * season.
   */
  private boolean makesAnother(int maker) {
    for (int i = maker + 1; i < to; i++) {
      boolean fresh = tokens.is(i, "new") || tokens.is(i, "next") || tokens.is(i, "another");
      for (int k = i + 1; fresh && k < Math.min(to, i + DESCRIPTION) && tokens.isWord(k); k++) {
        if (lexicon.is(WordClass.SHOW_NOUN, tokens, k) && !tokens.is(k, "series")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Low Water star", "Low Water" of "Low Water and Harbour Road stars". */
  private boolean isOfStars(int end) {
    int noun = end;
    while (noun > end && tokens.isCapital(noun) || tokens.is(noun, "and") && noun == end) {
      noun++;
    }
    return isOfStar(end) || isOfStar(noun);
  }

  boolean isOfStar(int end) {
    return tokens.is(end, "star")
        || tokens.is(end, "stars")
        || tokens.is(end, "legend")
        || tokens.is(end, "alum")
        || lexicon.is(WordClass.ROLE_NOUN, tokens, end);
  }

  /**
   * Whether the headline goes on to another series, or to one that it does not name: "… sign up to
   * huge ITV drama".
   */
  private boolean namesAnother(int from) {
    for (int i = from; i < to; i++) {
      boolean show = lexicon.is(WordClass.SHOW_NOUN, tokens, i) && !isOwn(i);
      if (tokens.is(i, "new") || show) {
        return true;
      }
      boolean role = tokens.is(i, "in") && (tokens.is(i - 1, "role") || tokens.is(i - 1, "cast"));
      if ((joins(i) || role) && tokens.isCapital(i + 1) && !givenNames.has(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Leaves soap", "quits BBC drama", "hopes for a third series": the show that somebody is known for. */
  private boolean isOwn(int noun) {
    if (tokens.is(noun - 1, "the") || isNumbered(noun)) {
      return true;
    }
    int verb = noun - 1;
    while (verb > 0 && tokens.isCapital(verb) && shape.isPlatform(verb, noun)) {
      verb--;
    }
    return tokens.is(verb, "leaves")
        || tokens.is(verb, "leaving")
        || tokens.is(verb, "quits")
        || tokens.is(verb, "exits")
        || tokens.is(verb, "to") && lexicon.is(WordClass.GOING_AND_COMING, tokens, verb - 1);
  }

  /** "Second series", but not "second series of Low Water": of the one that has been named. */
  private boolean isNumbered(int noun) {
    return lexicon.is(WordClass.SEASON_NOUN, tokens, noun)
        && lexicon.ordinal(tokens, noun - 1) > 1
        && !tokens.is(noun + 1, "of");
  }

  /** "Low Water star leaves BBC drama": whether the headline tells of the show that the star is known for. */
  boolean isOfOwn(int from) {
    for (int i = from; i < to; i++) {
      if (joins(i)) {
        return false;
      }
      if (lexicon.is(WordClass.SHOW_NOUN, tokens, i) || isNumbered(i)) {
        return isOwn(i);
      }
    }
    return false;
  }

  private boolean joins(int i) {
    return tokens.is(i, "joins")
        || tokens.is(i, "join")
        || tokens.is(i, "joining")
        || tokens.is(i, "joined")
        || tokens.is(i, "boards");
  }

  /** "X spinoff Y": it is Y that the headline tells of. */
  private boolean isOriginOf(int end) {
    int noun = tokens.is(end, Tokens.POSSESSIVE) ? end + 1 : end;
    int name = tokens.is(noun, "spin") ? noun + 3 : noun + 1;
    return isSpinoff(name - 1)
        && name < to
        && tokens.isCapital(name)
        && !lexicon.is(WordClass.HEADLINE_VERB, tokens, name)
        && !lexicon.is(WordClass.SEASON_NOUN, tokens, name)
        && (shape.isArticle(name) || !lexicon.is(WordClass.NOT_A_NAME, tokens, name));
  }

  /** "X companion series casts two": a new series whose name the headline does not tell. */
  boolean isBesideSpinoff(int end) {
    int noun = tokens.is(end, Tokens.POSSESSIVE) ? end + 1 : end;
    return isSpinoff(tokens.is(noun, "spin") ? noun + 2 : noun)
        || (tokens.is(noun, "companion") || tokens.is(noun, "sister"))
            && lexicon.is(WordClass.SHOW_NOUN, tokens, noun + 1);
  }

  /**
   * Whether a word for what goes out from another series ends at a token: "spinoff", "spin-off".
   */
  boolean isSpinoff(int i) {
    boolean parted = tokens.is(i, "off") && tokens.isMark(i - 1, '-') && tokens.is(i - 2, "spin");
    return parted || tokens.is(i, "spinoff") || tokens.is(i, "prequel") || tokens.is(i, "offshoot");
  }
}
