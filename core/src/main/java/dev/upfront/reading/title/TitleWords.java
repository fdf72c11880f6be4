package dev.upfront.reading.title;

import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;

/** The words around titles, which all clues look at: what kind of series, whose, and what is no title but a person. */
final class TitleWords {
  /** How long a description may be before a title: "the rookie legal dramedy". */
  static final int DESCRIBING_REACH = 6;

  /** No bracket behind a title is longer. */
  private static final int LONGEST_BRACKET = 18;

  final Lexicon lexicon;
  final GivenNames givenNames;
  final TitleShape shape;
  final Tokens tokens;
  private final PlatformFinder platforms;

  TitleWords(
      Lexicon lexicon,
      GivenNames givenNames,
      PlatformFinder platforms,
      TitleShape shape,
      Tokens tokens) {
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.platforms = platforms;
    this.shape = shape;
    this.tokens = tokens;
  }

  boolean calls(int verb) {
    if (tokens.is(verb, "called") || tokens.is(verb, "titled") || tokens.is(verb, "entitled")) {
      return true;
    }
    boolean title = tokens.is(verb - 1, "title");
    if (tokens.is(verb, "of")) {
      return (title || tokens.is(verb - 1, "name"))
          && tokens.is(verb - 2, "the")
          && (tokens.is(verb - 3, "by") || tokens.is(verb - 3, "under"));
    }
    return title && (tokens.is(verb, "being") || tokens.is(verb, "is"));
  }

  /** "X and Y for second seasons": what stands before is more than one. */
  boolean areSeasons(int at) {
    boolean seasons = false;
    for (int i = at + 1; tokens.is(at, "for") && i < Math.min(tokens.size(), at + 4); i++) {
      seasons |= tokens.is(i, "seasons");
    }
    return seasons;
  }

  /** "Ana Ruiz": capitals that open with a first name; "Alex vs America" is none. */
  boolean isPerson(int from, int to) {
    if (tokens.is(from - 1, "starring") || tokens.is(from - 1, "by")) {
      return true;
    }
    if (!givenNames.has(tokens, from)) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (tokens.isWord(i) && !tokens.isCapital(i) && !tokens.is(i, "and")) {
        return false;
      }
    }
    return true;
  }

  /** "Ana Ruiz as Queen Mary": who plays, and what. */
  boolean isPlayer(int from, int to) {
    if (givenNames.has(tokens, from)) {
      for (int i = from + 1; i < to - 1; i++) {
        if (tokens.is(i, "as") && !tokens.isCapital(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a token ends a word for a kind of series: "drama", "sci-fi", "six-parter", "half-hour", "comedy pilot". */
  boolean isKind(int i) {
    if (lexicon.is(WordClass.SHOW_NOUN, tokens, i)) {
      return true;
    }
    if (tokens.isMark(i - 1, '-')) {
      return tokens.is(i, "parter")
          || tokens.is(i, "hander")
          || tokens.is(i, "hour") && tokens.is(i - 2, "half")
          || tokens.is(i, "fi") && tokens.is(i - 2, "sci")
          || tokens.is(i, "off") && tokens.is(i - 2, "spin");
    }
    return lexicon.is(WordClass.SHOW_NOUN, tokens, i - 1)
        && (tokens.is(i, "romance") || tokens.is(i, "pilot"));
  }

  boolean isBareTitle(int from, int to) {
    return tokens.isCapital(from)
        && !shape.isPlatform(from, to)
        && !(givenNames.has(tokens, from) && to - from > 1)
        && !(to - from == 1 && lexicon.is(WordClass.NOT_A_NAME, tokens, from));
  }

  /** A name that a series may have: nobody, and no place, day or newspaper. */
  boolean isSeriesName(int from, int to) {
    int platform = shape.behindPlatform(from, to);
    // "BBC Four on Saturday"
    boolean shows = platform > from && lexicon.is(WordClass.PREPOSITION, tokens, platform);
    return isBareTitle(from, to)
        && !shows
        && !isPerson(from, to)
        && !lexicon.is(WordClass.PLACE, tokens, to - 1)
        && !lexicon.is(WordClass.MONTH, tokens, from)
        && !lexicon.is(WordClass.SEASON_NOUN, tokens, from)
        && !lexicon.is(WordClass.WEEKDAY, tokens, from)
        && !lexicon.is(WordClass.HONORIFIC, tokens, from)
        && !lexicon.is(WordClass.OUTLET, tokens, from);
  }

  /** "The Rookie and Home Economics" behind other members of a row: where the first of the last two ends. */
  int atAnd(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (tokens.is(i, "and") && !tokens.isCapital(i)) {
        return i;
      }
    }
    return to;
  }

  /** Behind "the freshman drama": where words for a kind of series end and a title may begin. */
  int behindDescription(Sentence sentence, int at) {
    int i = at;
    int behindKind = at;
    int limit = Math.min(sentence.to(), at + DESCRIBING_REACH);
    while (i < limit
        && (tokens.isWord(i) || tokens.isMark(i, '-') && !tokens.is(i, Tokens.SPACE_BEFORE))
        && !lexicon.is(WordClass.PREPOSITION, tokens, i)) {
      Mention.OfPlatform platform = tokens.isCapital(i) ? platforms.named(tokens, i, limit) : null;
      if (platform != null) {
        // "the spicy Netflix series X"
        i = platform.to();
      } else if (tokens.isCapital(i)) {
        break;
      } else {
        i++;
        behindKind = isKind(i - 1) ? i : behindKind;
      }
    }
    return behindKind == i ? i : at;
  }

  /** "Ana Ruiz's pricey hip-hop drama X": behind whose it is and what kind. */
  int behindWhose(Sentence sentence, int from) {
    int owner = shape.runForward(from, sentence.to());
    for (int i = from + 1; i <= Math.min(owner, sentence.to() - 2); i++) {
      boolean owns = tokens.is(i, Tokens.POSSESSIVE)
          || tokens.isMark(i, '’') && tokens.is(i + 1, Tokens.SPACE_BEFORE);
      int kind = owns ? behindDescription(sentence, i + 1) : i + 1;
      if (kind > i + 1) {
        return kind;
      }
    }
    return from;
  }

  int behindBracket(Sentence sentence, int at) {
    if (!tokens.isMark(at, '(')) {
      return at;
    }
    for (int i = at + 1; i < Math.min(sentence.to(), at + LONGEST_BRACKET); i++) {
      if (tokens.isMark(i, ')')) {
        return i + 1;
      }
    }
    return at;
  }
}
