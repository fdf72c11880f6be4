package dev.upfront.reading.people;

import dev.upfront.reading.text.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Tells what stands in parentheses behind a player: the part ("Kit Connor (Nick Nelson)"), or, as the trade press has it,
 * what the player was seen in before ("Jane Doe (Fargo)", "(“The Wire,” “Oz”)"), an age, a remark.
 */
final class Credits {
  private static final int LONGEST = 24;
  private static final int LONGEST_NAME = 7;

  private final NamedSentence line;

  Credits(NamedSentence line) {
    this.line = line;
  }

  /** The closing parenthesis of the one that opens at {@code open}; -1 where none opens or closes there. */
  int close(int open) {
    if (!line.isMark(open, '(')) {
      return -1;
    }
    for (int i = open + 1; i < Math.min(line.to(), open + LONGEST); i++) {
      if (line.isMark(i, ')')) {
        return i;
      }
    }
    return -1;
  }

  /** "Ana Ruiz (director)", "(executive producer, season 2)": what somebody does behind the camera. */
  boolean isJob(int from, int close) {
    int i = from;
    while (i < close
        && (line.is(WordClass.JOB_ADJECTIVE, i)
            || line.is(WordClass.DETERMINER, i)
            || line.isMark(i, '-'))) {
      i++;
    }
    // "(Director Fury)" is a part
    return i < close && Jobs.isOne(line.tokens.word(i)) && !line.isCapital(i + 1);
  }

  /** The part that the words between parentheses name; null where they are a credit or a remark. */
  @Nullable
  String character(int open, int close) {
    int from = behindLabel(open);
    if (from == open
        && (line.isAny(open, "shutterstock", "getty", "alamy", "reuters")
            || line.is(WordClass.JOB_NOUN, from)
            || isTitles(from, close)
            || line.brackets.holdPast(line.sentence))) {
      return null;
    }
    int start = behindDescription(from, close);
    if (start < 0) {
      return null;
    }
    int end = start;
    while (end < close && !line.isMark(end, ',') && !line.isMark(end, ';') && !isAside(end)) {
      end++;
    }
    // "(who played Young Sam in Uncharted)"
    boolean elsewhere =
        line.is(open, "who") && line.isAny(end, "in", "on") && line.isCapital(end + 1);
    if (end - start > LONGEST_NAME || hasClause(start, end) || elsewhere) {
      return null;
    }
    while (end > start && line.isAny(end - 1, "again", "too", "voice")) {
      end--;
    }
    return end == start ? null : line.names.text(start, end);
  }

  /** "(character: Seong Gi-hun)", "(as Nick)", "(playing Nick)", "(who plays Nick)". */
  private int behindLabel(int from) {
    boolean label = line.isAny(from, "character", "role", "part") && line.isMark(from + 1, ':');
    int verb = line.is(from, "who") ? from + 1 : from;
    boolean plays = line.is(WordClass.PLAY_VERB, verb);
    return label ? from + 2 : plays ? verb + 1 : line.is(from, "as") ? from + 1 : from;
  }

  /** Whether the parenthesis that opens there holds what somebody was seen in. */
  boolean arePast(int open) {
    int close = close(open);
    boolean labelled = behindLabel(open + 1) > open + 1;
    return close > 0 && !labelled && isTitles(open + 1, close);
  }

  /** Quoted, listed, or known titles; or words that a title has and a name has not. */
  private boolean isTitles(int from, int close) {
    int commas = 0;
    boolean listed = false;
    for (int i = from; i < close; i++) {
      if (line.tokens.isNumber(i) && line.tokens.length(i) == 4) {
        // a year
        return true;
      }
      if (!line.isAnyMark(i)) {
        continue;
      }
      if (line.isMark(i, ',')) {
        commas++;
        listed |= line.isCapital(i + 1);
      }
      boolean quote = line.isMark(i, '“') && !isNickname(i, from)
          || (line.isMark(i, '‘') || line.isMark(i, '"')) && i == from;
      if (quote || line.isMark(i, ':') || line.isMark(i, '!') || line.isMark(i, '?')) {
        return true;
      }
    }
    return commas > 1
        || listed
        || isTitle(from, close)
        || !line.brackets.nameParts(line.sentence) && looksLikeTitle(from, close);
  }

  /** "Orville “Rick” Wright". */
  private boolean isNickname(int quote, int from) {
    return quote > from
        && line.isCapital(quote - 1)
        && line.isCapital(quote + 1)
        && line.isQuote(quote + 2)
        && line.isCapital(quote + 3);
  }

  private boolean isTitle(int from, int close) {
    int end = from;
    while (end < close && !line.isMark(end, ',') && !line.isMark(end, ';')) {
      end++;
    }
    boolean several = end - from > 1;
    return line.isTitle(from, end)
        && (several || line.seriesAt(from) == null && !line.names.hasGivenName(from));
  }

  /** "House of Cards", "The Boy in the Woods", "You and Me": small words that a part's name has only behind a rank. */
  private boolean looksLikeTitle(int from, int close) {
    if (line.is(WordClass.HONORIFIC, from)
        || line.is(WordClass.RELATIVE, from)
        || !line.isCapital(from)) {
      return false;
    }
    if (line.isCapital(from + 1) && from + 1 < close && opensTitle(from)) {
      return true;
    }
    for (int i = from + 1; i < close && !line.isMark(i, ','); i++) {
      if (line.isPlain(i)
          && line.is(WordClass.FUNCTION_WORD, i)
          && (line.isCapital(i + 1)
              || line.isCapital(i + 2) && line.is(WordClass.FUNCTION_WORD, i + 1))
          && !line.is(WordClass.NAME_PARTICLE, i)
          && !(line.is(i, "of") && line.is(from, "the"))) {
        return true;
      }
    }
    return false;
  }

  /** "Killing Eve", "Dark Winds": a word of the language at the front of several. */
  private boolean opensTitle(int i) {
    boolean known = line.tokens.id(i) >= 0
        && !line.names.hasGivenName(i)
        && !line.is(WordClass.SURNAME, i)
        && !line.is(WordClass.NAME_PARTICLE, i);
    return known || line.tokens.length(i) > 5 && line.endsWith(i, "ing");
  }

  /** "Clay Jensen to you", "Nick in the books": behind the name. */
  private boolean isAside(int i) {
    return line.isPlain(i) && line.isAny(i, "to", "in", "from", "until", "since");
  }

  /** Skips "young", "the monster": -1 where no name follows. */
  private int behindDescription(int from, int close) {
    int start = from;
    while (start < close && line.isPlain(start) && start < from + 4) {
      if (line.is(WordClass.AUXILIARY, start) || line.is(WordClass.PREPOSITION, start)) {
        return -1;
      }
      start++;
    }
    boolean opens = line.isCapital(start) || line.isQuote(start) || line.tokens.isNumber(start);
    return start < close && opens && !onlyNumber(start, close) ? start : -1;
  }

  private boolean onlyNumber(int start, int close) {
    return line.tokens.isNumber(start) && start + 1 == close;
  }

  private boolean hasClause(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (line.is(WordClass.AUXILIARY, i) && line.isPlain(i) || line.is(i, "and")) {
        return true;
      }
    }
    return false;
  }
}
