package dev.upfront.reading.title;

import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/**
 * What the words around a run of the headline make of it: before "boss" or "fans" stands the series of which it tells,
 * before "star" another one, for which somebody is known.
 */
final class HeadlineFrames {
  /** How far behind "new" the word for a series may stand: "a new BBC1 police drama". */
  private static final int DESCRIPTION = 6;

  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final TitleShape shape;
  private final Tokens tokens;
  private final int to;

  /**
   * Frames of one headline.
   *
   * @param to where it ends
   */
  HeadlineFrames(Lexicon lexicon, GivenNames givenNames, TitleShape shape, Tokens tokens, int to) {
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.shape = shape;
    this.tokens = tokens;
    this.to = to;
  }

  /** Whether the words before or behind a run say that it is the series of which the headline tells. */
  boolean frame(int start, int end) {
    return !isOfStar(end)
        && (isPlayedIn(start, end) || isToldIn(start, end) || isOfBoss(start, end));
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

  /** "X boss explains why Dana left", "X fans": whoever makes or watches a series speaks of it. */
  private boolean isOfBoss(int start, int end) {
    return start == 0
        && (tokens.is(end, "boss")
            || tokens.is(end, "bosses")
            || tokens.is(end, "fans")
            || tokens.is(end, "viewers")
            || tokens.is(end, "spoilers"));
  }

  private boolean joins(int i) {
    return tokens.is(i, "joins")
        || tokens.is(i, "join")
        || tokens.is(i, "joining")
        || tokens.is(i, "joined")
        || tokens.is(i, "boards");
  }

  /** "Line of Duty star joins new drama", "The Y spinoff X": a run that only tells who or what has to do with X. */
  boolean isElsewhere(int start, int end) {
    return isOriginOf(end) || isOfStars(end) && namesAnother(end) || isOfOtherWork(start, end);
  }

  /** "A drama by the Low Water creator", "the Low Water team have a new drama": what the makers of another one made. */
  boolean isOfOtherWork(int start, int end) {
    return isOfMaker(end) && (isBehindMaking(start) || makesAnother(end)) || isBehindMakers(start);
  }

  /** "New drama by producers of Low Water", "from the team behind Low Water". */
  private boolean isBehindMakers(int start) {
    int tie = shape.isArticle(start - 1) ? start - 2 : start - 1;
    boolean makers = (tokens.is(tie, "of") || tokens.is(tie, "behind"))
        && (lexicon.is(WordClass.JOB_NOUN, tokens, tie - 1) || tokens.is(tie - 1, "makers"));
    return makers && isBehindMaking(tie - 1);
  }

  /** "Low Water creator", "the Low Water team". */
  private boolean isOfMaker(int end) {
    int noun = tokens.is(end, Tokens.POSSESSIVE) ? end + 1 : end;
    return lexicon.is(WordClass.JOB_NOUN, tokens, noun) || tokens.is(noun, "makers");
  }

  /** "A drama by the Low Water creator". */
  private boolean isBehindMaking(int start) {
    int word = shape.isArticle(start - 1) ? start - 2 : start - 1;
    return tokens.is(word, "by") || tokens.is(word, "from");
  }

  /** "… have a new crime drama", "'s next show", but not "… on the new series", which may be a season. */
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

  /** Whether the headline goes on to another series, or to one that it does not name: "… sign up to huge ITV drama". */
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

  /** "Leaves soap", "returns to the show": the show that somebody is known for. */
  private boolean isOwn(int noun) {
    int verb = tokens.is(noun - 1, "the") ? noun - 2 : noun - 1;
    return verb < noun - 1
        || tokens.is(verb, "leaves")
        || tokens.is(verb, "leaving")
        || tokens.is(verb, "quits")
        || tokens.is(verb, "exits")
        || tokens.is(verb, "to") && lexicon.is(WordClass.GOING_AND_COMING, tokens, verb - 1);
  }

  /** "Soap star Ana Ruiz", "new characters Dana and Mia": what stands behind a word for people is one. */
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

  /** "X is back for a second series", "X gets a third season": what has a season, where no name but its own has. */
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

  /** "Kim" of "Kim Se-jeong set for a drama": where names alone have capitals, a name goes as far as they do. */
  boolean isPartOfName(int start, int end) {
    return isInSentenceCase()
        && (isName(end) || start > 1 && isName(start - 1) && !shape.isPlatform(start - 1, start));
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

  /** Whether a word for what goes out from another series ends at a token: "spinoff", "spin-off". */
  private boolean isSpinoff(int i) {
    boolean parted = tokens.is(i, "off") && tokens.isMark(i - 1, '-') && tokens.is(i - 2, "spin");
    return parted || tokens.is(i, "spinoff") || tokens.is(i, "prequel") || tokens.is(i, "offshoot");
  }

  /** "Emmerdale star Ryan Hawley", "BBC1 drama Bodyguard": a run that tells inside what something is. */
  boolean tellsWhat(int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      boolean noun = !tokens.isCapital(i)
          && (lexicon.is(WordClass.ROLE_NOUN, tokens, i)
              || lexicon.is(WordClass.SHOW_NOUN, tokens, i));
      if (noun || isSpinoff(i)) {
        return true;
      }
    }
    return false;
  }
}
