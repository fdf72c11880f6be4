package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;

/**
 * Titles by how a sentence brings them in: "the next is X, in which", "In X, Ana Ruiz is a judge",
 * "runs of X and Y". A column on what a channel has in store names most of its series once, and so.
 */
final class PresentedTitles extends TitleClue {
  /** What is brought in last stands no farther from its verb, in tokens. */
  private static final int PRESENTING_REACH = 9;

  /** How far behind "in which" its verb may stand. */
  private static final int PAST_REACH = 5;

  private final TitleRows rows;

  PresentedTitles(TitleWords words, Candidates candidates, TitleRows rows) {
    super(words, candidates);
    this.rows = rows;
  }

  /** Next is X, a new comedy; the other is X; first up are X and Y. */
  void is(Sentence sentence, int verb) {
    if (tokens.is(verb, "is") || tokens.is(verb, "was")) {
      turned(sentence, verb, false);
    } else if (tokens.is(verb, "are") || tokens.is(verb, "were")) {
      turned(sentence, verb, true);
    }
  }

  /** Next comes X; then come X and Y. */
  void comes(Sentence sentence, int verb) {
    if (tokens.is(verb, "comes")) {
      turned(sentence, verb, false);
    } else if (tokens.is(verb, "come")) {
      turned(sentence, verb, true);
    }
  }

  private void turned(Sentence sentence, int verb, boolean are) {
    if (!isOneOfSeveral(sentence, verb) && !isFromMaker(sentence, verb)) {
      return;
    }
    int from = words.behindDescription(sentence, verb + 1);
    int to = end(sentence, from);
    boolean made = tokens.is(to, "by") || tokens.is(to, "from");
    if (to > from && (are ? isRow(to) : made || isClosed(sentence, to))) {
      candidates.show(from, to);
      if (are) {
        rows.behind(sentence, to);
      }
    }
  }

  /** "From Ana Ruiz | comes": whose it is, and nothing else before the verb. */
  private boolean isFromMaker(Sentence sentence, int verb) {
    int from = sentence.from();
    return tokens.is(from, "from")
        && (tokens.is(verb, "comes") || tokens.is(verb, "come"))
        && verb > from + 1
        && shape.runForward(from + 1, verb) == verb;
  }

  /** Ana Ruiz headlines X, where; who hosts X. */
  void fronted(Sentence sentence, int verb) {
    boolean somebody = tokens.isCapital(verb - 1) || tokens.is(verb - 1, "who");
    if (!lexicon.is(WordClass.FRONTING, tokens, verb) || !somebody) {
      return;
    }
    int from = words.behindDescription(sentence, verb + 1);
    int to = end(sentence, from);
    if (to > from && isClosed(sentence, to)) {
      candidates.show(from, to);
    }
  }

  /** Two new series, X and Y; three pilots: X, Y and Z. */
  void counted(Sentence sentence, int mark) {
    if (!lexicon.is(WordClass.SHOWS, tokens, mark - 1)) {
      return;
    }
    int count = mark - 2;
    int first = Math.max(sentence.from(), mark - PAST_REACH - 1);
    while (count > first && lexicon.cardinal(tokens, count) < 2) {
      count--;
    }
    int to = end(sentence, mark + 1);
    if (lexicon.cardinal(tokens, count) > 1
        && to > mark + 1
        && (isRow(to) || tokens.is(to, "from"))
        && !lexicon.is(WordClass.SAYING, tokens, to)) {
      candidates.show(mark + 1, to);
      rows.behind(sentence, to);
    }
  }

  /** X runs to six episodes; X is eight episodes of; X is about a nurse. */
  void measured(Sentence sentence, int verb) {
    boolean runs =
        tokens.is(verb, "runs") && (tokens.is(verb + 1, "to") || tokens.is(verb + 1, "for"));
    int count = runs ? verb + 2 : verb + 1;
    boolean about = tokens.is(verb, "is") && isAbout(verb + 1);
    boolean parts = lexicon.cardinal(tokens, count) > 1
        && tokens.is(count + 1, "episodes")
        && (runs || tokens.is(verb, "is"));
    if (!about && !parts) {
      return;
    }
    int from = shape.runBackward(verb, sentence.from());
    boolean opens = from == sentence.from()
        || tokens.isMark(from - 1, ';')
        || tokens.is(from - 1, "and")
        || tokens.isMark(from - 1, ',');
    if (from < verb && opens && words.isSeriesName(from, verb) && isName(from, verb)) {
      candidates.show(from, verb);
    }
  }

  /** No word that opens a sentence, "Episode" or "Series". */
  private boolean isName(int from, int to) {
    int last = to - 1;
    return !lexicon.is(WordClass.NOT_A_NAME, tokens, last)
        && !lexicon.is(WordClass.SHOW_NOUN, tokens, last)
        && !lexicon.is(WordClass.EPISODE_NOUN, tokens, last)
        && !(to - from == 1 && lexicon.is(WordClass.PRONOUN, tokens, from));
  }

  /**
   * X, in which a nurse; X, about five friends; X, which follows: what only a story has behind it.
   */
  void told(Sentence sentence, int comma) {
    if (!isStory(comma + 1)) {
      return;
    }
    int from = shape.behindMaker(shape.runBackward(comma, sentence.from()), comma);
    boolean opens = from == sentence.from() || !tokens.is(from, Tokens.POSSESSIVE);
    boolean work = tokens.is(from - 1, "from")
        || tokens.is(from - 1, "by")
        || lexicon.is(WordClass.WORK_NOUN, tokens, from - 1)
        || lexicon.is(WordClass.FILM_NOUN, tokens, from - 1);
    if (from < comma
        && opens
        && !work
        && words.isSeriesName(from, comma)
        && !(from == sentence.from()
            && lexicon.is(WordClass.NOT_A_NAME, tokens, from)
            && !shape.isArticle(from))) {
      candidates.show(from, comma);
    }
  }

  /** In X, Ana Ruiz is a judge: a part in a story, and no place. */
  void setIn(Sentence sentence) {
    int from = sentence.from() + 1;
    if (!tokens.is(sentence.from(), "in")) {
      return;
    }
    int comma = end(sentence, from);
    if (comma == from || !tokens.isMark(comma, ',') || !givenNames.has(tokens, comma + 1)) {
      return;
    }
    int verb = words.behindBracket(sentence, shape.runForward(comma + 1, sentence.to()));
    boolean part = tokens.is(verb, "is") || tokens.is(verb, "are");
    boolean plays = lexicon.is(WordClass.PLAY_VERB, tokens, verb);
    if (verb - comma > 2 && (plays || part && shape.isArticle(verb + 1))) {
      candidates.show(from, comma);
    }
  }

  /** X (drama), X (comedy; six episodes): with its kind in brackets. */
  void ofKind(Sentence sentence, int open) {
    int noun = open + 1;
    while (noun < open + 3
        && tokens.isWord(noun)
        && !lexicon.is(WordClass.PREPOSITION, tokens, noun)
        && !words.isKind(noun)) {
      noun++;
    }
    boolean closes = tokens.isMark(noun + 1, ')')
        || tokens.isMark(noun + 1, ';')
        || tokens.isMark(noun + 1, ',') && lexicon.cardinal(tokens, noun + 2) > 1;
    int from = words.isKind(noun) && closes ? shape.runBackward(open, sentence.from()) : open;
    int name = tokens.isNumber(from) && from + 1 < open ? from + 1 : from;
    if (from < open && !tokens.isQuote(open - 1) && words.isSeriesName(name, open)) {
      candidates.show(from, open);
    }
  }

  /** X (w/t), X (that's a working title), X (roughly translated): what is not yet called so for good. */
  void workingTitle(Sentence sentence, int open) {
    boolean working =
        tokens.is(open + 1, "w") && tokens.isMark(open + 2, '/') && tokens.is(open + 3, "t");
    for (int i = open + 1; i < Math.min(sentence.to(), open + PAST_REACH); i++) {
      working |= tokens.is(i, "working") && tokens.is(i + 1, "title")
          || tokens.is(i, "translated") && tokens.isMark(i + 1, ')');
    }
    if (!working) {
      return;
    }
    int from = shape.runBackward(open, sentence.from());
    if (from < open && tokens.isCapital(from)) {
      candidates.show(from, open);
    }
  }

  /** Her latest, X, with Ana Ruiz; his new one, X. */
  void newest(Sentence sentence, int comma) {
    boolean newest = tokens.is(comma - 1, "latest")
        || tokens.is(comma - 1, "one") && tokens.is(comma - 2, "new");
    if (!newest) {
      return;
    }
    int to = end(sentence, comma + 1);
    if (to > comma + 1 && isClosed(sentence, to)) {
      candidates.show(comma + 1, to);
    }
  }

  /** X (ITV2, 9pm): with the channel that shows it in brackets. */
  void onChannel(Sentence sentence, int open) {
    if (tokens.isQuote(open - 1)) {
      return;
    }
    int behind = shape.behindPlatform(open + 1, sentence.to());
    boolean closes = tokens.isMark(behind, ',') || tokens.isMark(behind, ')');
    int from = behind > open + 1 && closes ? shape.runBackward(open, sentence.from()) : open;
    if (from < open
        && words.isSeriesName(from, open)
        && !lexicon.is(WordClass.JOB_NOUN, tokens, from - 1)) {
      candidates.show(from, open);
    }
  }

  /** Ana Ruiz and Ben Ode star in X. */
  void starIn(Sentence sentence, int in) {
    if (!tokens.is(in, "in") || !tokens.is(in - 1, "star") && !tokens.is(in - 1, "stars")) {
      return;
    }
    int from = words.behindDescription(sentence, in + 1);
    int to = end(sentence, from);
    if (to > from && isClosed(sentence, to)) {
      candidates.show(from, to);
    }
  }

  /** Full runs of X, Y and Z; six episodes of X. */
  void partsOf(Sentence sentence, int of) {
    boolean parts = tokens.is(of, "of")
        && (tokens.is(of - 1, "runs")
            || tokens.is(of - 1, "seasons")
            || tokens.is(of - 1, "chapters")
            || tokens.is(of - 1, "series")
            || tokens.is(of - 1, "episodes"));
    if (!parts) {
      return;
    }
    int from = words.behindDescription(sentence, of + 1);
    int to = end(sentence, from);
    if (to > from && !tokens.is(to, Tokens.POSSESSIVE)) {
      candidates.show(from, to);
      rows.behind(sentence, to);
    }
  }

  /**
   * Whether the words before a verb only say that it is one of several series, and which: "the
   * second of the three".
   */
  private boolean isOneOfSeveral(Sentence sentence, int verb) {
    int from = Math.max(sentence.from(), verb - PRESENTING_REACH);
    boolean orders = false;
    for (int i = verb - 1; i >= from; i--) {
      if (tokens.isMark(i, ',') || tokens.isMark(i, ';') || tokens.isMark(i, ':')) {
        break;
      }
      if (tokens.isCapital(i) && i > sentence.from()) {
        return false;
      }
      boolean says = saysWhich(i);
      if (!says && !isOfSeveral(i)) {
        return false;
      }
      orders |= says;
    }
    return orders;
  }

  private boolean saysWhich(int i) {
    return lexicon.is(WordClass.UPCOMING, tokens, i)
        || lexicon.ordinal(tokens, i) > 0
        || tokens.is(i, "other")
        || tokens.is(i, "others")
        || tokens.is(i, "last")
        || tokens.is(i, "latest")
        || tokens.is(i, "main")
        || tokens.is(i, "also")
        || tokens.is(i, "among")
        || tokens.is(i, "then");
  }

  private boolean isOfSeveral(int i) {
    return lexicon.is(WordClass.DETERMINER, tokens, i)
        || lexicon.is(WordClass.PRONOUN, tokens, i) && !tokens.is(i, "it")
        || lexicon.is(WordClass.SHOWS, tokens, i)
        || lexicon.is(WordClass.SHOW_NOUN, tokens, i)
        || lexicon.cardinal(tokens, i) > 0
        || tokens.is(i, "of")
        || tokens.is(i, "up")
        || tokens.is(i, "newcomer")
        || tokens.is(i, "newcomers");
  }

  /**
   * Where the name ends that begins at a token; {@code from} where none begins that a series may
   * have.
   */
  private int end(Sentence sentence, int from) {
    if (from >= sentence.to() || !tokens.isCapital(from)) {
      return from;
    }
    int to = words.atAnd(from, shape.runForward(from, sentence.to()));
    // "Low Water 3": a row of such is read with its seasons
    boolean numbered = to - from > 1 && tokens.isNumber(to - 1);
    return to > from && !numbered && words.isSeriesName(from, to) ? to : from;
  }

  private boolean isRow(int to) {
    return tokens.isMark(to, ',') || tokens.is(to, "and") || tokens.isMark(to, '.');
  }

  /** Whether nothing goes on behind a title but what is told of it, and that is not of a person. */
  private boolean isClosed(Sentence sentence, int to) {
    return to >= sentence.to()
        || tokens.isMark(to, '.')
        || tokens.isMark(to, ';')
        || tokens.isMark(to, '(')
        || tokens.isMark(to, ',') && !tokens.is(to + 1, "who") && !tokens.is(to + 1, "whose");
  }

  /** "In which they were a couple of bouncers": what somebody did before. */
  private boolean isPast(int i) {
    boolean past = false;
    for (int k = i; k < Math.min(tokens.size(), i + PAST_REACH) && tokens.isWord(k); k++) {
      past |= tokens.is(k, "was") || tokens.is(k, "were") || tokens.is(k, "had");
    }
    return past;
  }

  /** "X, in six parts", "X, eight episodes,". */
  private boolean isInParts(int i) {
    int count = tokens.is(i, "in") ? i + 1 : i;
    int noun = tokens.is(count + 1, "short") ? count + 2 : count + 1;
    return lexicon.cardinal(tokens, count) > 1
        && lexicon.is(WordClass.EPISODE_NOUN, tokens, noun)
        && !tokens.is(noun, "hours");
  }

  /** "X, which CBC chopped", "X, which was cancelled", "X, which has been renewed". */
  private boolean isHandled(int i) {
    int behind = shape.behindPlatform(i, tokens.size());
    if (behind > i) {
      return tokens.isWord(behind) && !tokens.is(behind, Tokens.POSSESSIVE);
    }
    int verb = i;
    while (verb < i + 3
        && (lexicon.is(WordClass.AUXILIARY, tokens, verb)
            || lexicon.is(WordClass.BEFORE_VERB, tokens, verb))) {
      verb++;
    }
    return verb > i
        && (lexicon.is(WordClass.FATE_VERB, tokens, verb)
            || tokens.is(verb, "commissioned")
            || tokens.is(verb, "ordered"));
  }

  /** What only a story has behind its title. */
  private boolean isStory(int i) {
    return isInWhich(i)
        || isAbout(i)
        || isInParts(i)
        || isWhoseOwn(i)
        || isTale(i)
        || tokens.is(i, "which") && isOfSeries(i + 1)
        || tokens.is(i, "the") && tokens.is(i + 1, "other") && tokens.isMark(i + 2, ',');
  }

  /** "X, in which a nurse". */
  private boolean isInWhich(int i) {
    boolean part = tokens.is(i, "in") || tokens.is(i, "on") || tokens.is(i, "of");
    return part && tokens.is(i + 1, "which") && !isPast(i + 2);
  }

  /** "X, about five friends", "X, about a nurse". */
  private boolean isAbout(int i) {
    return tokens.is(i, "about") && (shape.isArticle(i + 1) || lexicon.cardinal(tokens, i + 1) > 0);
  }

  /** "X, whose finale", "X, whose cast". */
  private boolean isWhoseOwn(int i) {
    return tokens.is(i, "whose")
        && (lexicon.is(WordClass.SHOWS_OWN, tokens, i + 1)
            || lexicon.is(WordClass.EPISODE_NOUN, tokens, i + 1)
            || tokens.is(i + 1, "cast"));
  }

  /** "X, the story of", "X, the brainchild of". */
  private boolean isTale(int i) {
    return (tokens.is(i, "the") || tokens.is(i, "a"))
        && (tokens.is(i + 1, "story") || tokens.is(i + 1, "tale") || tokens.is(i + 1, "brainchild"))
        && tokens.is(i + 2, "of");
  }

  /**
   * "X, which follows a nurse", "X, which was cancelled": what a series does, or what is done to
   * it.
   */
  private boolean isOfSeries(int i) {
    return isHandled(i)
        || lexicon.is(WordClass.PREMIERES, tokens, i)
        || tokens.is(i, "follows")
        || tokens.is(i, "stars")
        || tokens.is(i, "centres")
        || tokens.is(i, "centers")
        || tokens.is(i, "revolves")
        || tokens.is(i, "looks") && tokens.is(i + 1, "at")
        || tokens.is(i, "explores")
        || tokens.is(i, "chronicles")
        || tokens.is(i, "tells");
  }
}
