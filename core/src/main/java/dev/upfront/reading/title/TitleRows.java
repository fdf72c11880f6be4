package dev.upfront.reading.title;

import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;

/** Titles that stand in a row: behind one that is known, behind a word for series, or so many that they can be nothing else. */
final class TitleRows extends TitleClue {
  /** How far a row may stand from the word for what it is of. */
  private static final int NAMING_REACH = 9;

  /** No row of titles is longer. */
  private static final int MOST_LISTED = 20;

  /** A row of no more names than this may be of anything. */
  private static final int LEAST_TOGETHER = 2;

  TitleRows(TitleWords words, Candidates candidates) {
    super(words, candidates);
  }

  /** X (after two seasons), the comedy Y and Z: the others of a row whose first is a series. */
  void behind(Sentence sentence, int behindFirst) {
    int at = behindFirst;
    for (int titles = 1; titles < MOST_LISTED; titles++) {
      at = words.behindBracket(sentence, at);
      int next = at;
      while (next < sentence.to() && (tokens.isMark(next, ',') || tokens.is(next, "and"))) {
        next++;
      }
      int from = words.behindWhose(sentence, words.behindDescription(sentence, next));
      int to = words.atAnd(from, shape.runForward(from, sentence.to()));
      boolean opens = titles == 1 && shape.isDash(at - 1);
      if (next == at && !opens || to == from || !words.isBareTitle(from, to)) {
        return;
      }
      // the last of a row may open another clause: "…, and Fox has"
      boolean closes = to >= sentence.to()
          || tokens.is(to, Tokens.MARK)
          || tokens.is(to, "and")
          || lexicon.is(WordClass.PREPOSITION, tokens, to);
      if (!closes) {
        return;
      }
      candidates.show(from, to);
      at = to;
    }
  }

  /** "Renewals that include X, Y and Z": titles that stand in a row behind the word for them. */
  void listed(Sentence sentence, int word) {
    if (!lexicon.is(WordClass.SHOWS, tokens, word)) {
      return;
    }
    int at = word + 1;
    if (shape.isDash(at)) {
      behind(sentence, at + 1);
      return;
    }
    int limit = Math.min(sentence.to(), word + NAMING_REACH);
    while (at < limit && !lexicon.is(WordClass.LISTS_TITLES, tokens, at)) {
      if (tokens.isMark(at, '.') || tokens.isMark(at, ';') || tokens.isCapital(at)) {
        return;
      }
      at++;
    }
    if (!lexicon.is(WordClass.LISTS_TITLES, tokens, at)) {
      return;
    }
    at++;
    while (at < sentence.to() && (tokens.isMark(at, ':') || shape.isArticle(at))) {
      at++;
    }
    int titles = 0;
    at = words.behindDescription(sentence, at);
    while (at < sentence.to() && tokens.isCapital(at)) {
      int from = tokens.is(at, Tokens.POSSESSIVE) ? at + 1 : at;
      int to = words.atAnd(from, shape.runForward(from, sentence.to()));
      if (to == from || shape.isPlatform(from, to)) {
        return;
      }
      from = shape.behindMaker(from, to);
      boolean person = givenNames.has(tokens, from) && to - from > 1;
      if (person) {
        return;
      }
      candidates.show(from, to);
      titles++;
      at = to;
      while (at < sentence.to()
          && (tokens.isMark(at, ',') || tokens.is(at, "and") || tokens.isMark(at, '&'))) {
        at++;
      }
      at = at == to ? to : words.behindDescription(sentence, at);
      if (at == to || titles > MOST_LISTED) {
        return;
      }
    }
  }

  /** Whether a sentence tells what becomes of several shows. */
  boolean tellsOfShows(Sentence sentence) {
    return has(sentence, WordClass.SHOWS) && has(sentence, WordClass.FATE_VERB);
  }

  private boolean has(Sentence sentence, WordClass wordClass) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (lexicon.is(wordClass, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "X, Y, Z and W – all of these shows have been axed": a long row of names is of shows. */
  void namedTogether(Sentence sentence) {
    for (int i = sentence.from() + 1; i < sentence.to(); i++) {
      if (!tokens.isCapital(i) || tokens.isCapital(i - 1) || !words.isBareTitle(i, i + 1)) {
        continue;
      }
      int to = shape.runForward(i, sentence.to());
      int members = 1;
      int at = to;
      while (tokens.isMark(at, ',') && (tokens.isCapital(at + 1) || tokens.isNumber(at + 1))) {
        at = shape.runForward(at + 1, sentence.to());
        members++;
      }
      if (members > LEAST_TOGETHER) {
        candidates.show(i, to);
        behind(sentence, to);
      }
      i = Math.max(i, at);
    }
  }
}
