package dev.upfront.reading.dating;

import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.DateMention.Bound;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the verbs around a date whether it is past or to come. The verb that governs a date
 * mostly stands before it ("wrapped in December", "will return on May 11"); where the date opens
 * its clause, behind it ("In October, three actors were announced", "late 2024 is the best we can
 * hope for").
 */
final class Tenses {
  private static final int REACH = 16;
  private static final int REACH_BEHIND = 12;
  private static final int NEAR = 6;

  private final Lexicon lexicon;

  Tenses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The tense of a date between two tokens of a sentence. */
  Tense around(Tokens tokens, int from, int to, DateMention mention) {
    if (mention.bound() == Bound.SINCE) {
      return Tense.PAST;
    }
    if (mention.bound() == Bound.NOT_BEFORE) {
      return isDeniedPast(tokens, from, mention.from()) ? Tense.PAST : Tense.FUTURE;
    }
    if (isPutOff(tokens, from, mention.from()) || isBidding(tokens, from, mention.from())) {
      return Tense.FUTURE;
    }
    int clause = clauseStart(tokens, from, mention.from());
    boolean opens = opensClause(tokens, from, to, mention);
    boolean apart = tokens.isMark(clause - 1, ':') || tokens.isMark(clause - 1, ';');
    Tense tense = opens ? behind(tokens, mention.to(), to) : before(tokens, clause, mention.from());
    if (tense == null
        && !opens
        && clause > from
        && mention.to() < to
        && !tokens.isMark(mention.to(), ',')) {
      tense = behind(tokens, mention.to(), to);
    }
    if (tense == null && !apart) {
      tense = before(tokens, from, opens ? mention.from() : clause);
    }
    if (tense == null && !opens) {
      tense = behind(tokens, mention.to(), to);
    }
    return tense == null ? Tense.UNKNOWN : tense;
  }

  /**
   * Where the clause of a date begins: behind a strong mark, or a word that opens a clause with a
   * verb of its own.
   */
  private int clauseStart(Tokens tokens, int from, int date) {
    for (int i = date - 2; i >= Math.max(from, date - REACH); i--) {
      boolean mark = tokens.isMark(i, ';')
          || tokens.isMark(i, ':')
          || tokens.isMark(i, '—')
          || tokens.isMark(i, '–');
      if (mark || lexicon.is(WordClass.OPENS_CLAUSE, tokens, i)) {
        return i + 1;
      }
    }
    return Math.max(from, date - REACH);
  }

  /** "Put Friday 22 April in the diary." */
  private boolean isBidding(Tokens tokens, int from, int date) {
    return date - from <= 5 && lexicon.is(WordClass.BIDDING, tokens, from);
  }

  /** "Didn't resume until January": it did then. */
  private static boolean isDeniedPast(Tokens tokens, int from, int date) {
    for (int i = date - 1; i >= Math.max(from, date - NEAR); i--) {
      if (tokens.is(i, "didn't") || tokens.is(i, "did") && tokens.is(i + 1, "not")) {
        return true;
      }
    }
    return false;
  }

  /** "Is delayed to 2024", "has been pushed back to the spring". */
  private boolean isPutOff(Tokens tokens, int from, int date) {
    for (int i = date - 1; i >= Math.max(from, date - NEAR); i--) {
      if (lexicon.is(WordClass.PUT_OFF, tokens, i)) {
        return tokens.is(i + 1, "to")
            || tokens.is(i + 1, "until")
            || tokens.is(i + 1, "till")
            || tokens.is(i + 1, "back");
      }
    }
    return false;
  }

  private boolean opensClause(Tokens tokens, int from, int to, DateMention mention) {
    int i = mention.from() - 1;
    while (i >= from
        && (lexicon.is(WordClass.PREPOSITION, tokens, i)
            || lexicon.is(WordClass.DETERMINER, tokens, i)
            || tokens.is(i, "back")
            || isQuote(tokens, i))) {
      i--;
    }
    if (i < from) {
      return true;
    }
    boolean comma = tokens.isMark(i, ',') || tokens.isMark(i, ';') || tokens.isMark(i, ':');
    int next = mention.to();
    boolean apposition = next >= to
        || tokens.isMark(next, ',')
        || tokens.isMark(next, '.')
        || tokens.isMark(next, ')');
    return comma && !apposition;
  }

  private static boolean isQuote(Tokens tokens, int i) {
    return tokens.isMark(i, '"')
        || tokens.isMark(i, '“')
        || tokens.isMark(i, '•')
        || tokens.isMark(i, '-') && tokens.is(i, Tokens.LINE_START);
  }

  /** By the nearest verb on the left. */
  private @Nullable Tense before(Tokens tokens, int from, int date) {
    for (int i = date - 1; i >= from; i--) {
      Tense tense = verb(tokens, from, i, date);
      if (tense != null) {
        return tense;
      }
    }
    return null;
  }

  /** By the first verb on the right. */
  private @Nullable Tense behind(Tokens tokens, int date, int to) {
    for (int i = date; i < Math.min(to, date + REACH_BEHIND); i++) {
      if (tokens.isMark(i, ';') || tokens.isMark(i, ')') && i > date) {
        return null;
      }
      if (tokens.is(i, "is") || tokens.is(i, "are")) {
        return Tense.FUTURE;
      }
      Tense tense = verb(tokens, date, i, date);
      if (tense != null) {
        return tense;
      }
    }
    return null;
  }

  /** What a word says of the date; null where it says nothing. */
  private @Nullable Tense verb(Tokens tokens, int from, int i, int date) {
    if (!tokens.isWord(i)) {
      return null;
    }
    boolean is = tokens.is(i - 1, "is") || tokens.is(i - 1, "are");
    boolean to = tokens.is(i, "to") && (is || tokens.is(i + 1, "be"));
    if (isProgressive(tokens, i) || to || tokens.is(i, "set") && isForm(tokens, i - 1)) {
      return Tense.FUTURE;
    }
    if (tokens.is(i, "dates") && (tokens.is(i + 1, "from") || tokens.is(i + 1, "back"))) {
      return Tense.PAST;
    }
    boolean month = tokens.is(i, "may") && tokens.isCapital(i);
    if (lexicon.is(WordClass.POINTS_AHEAD, tokens, i) && !month) {
      return isHindsight(tokens, i) ? Tense.UNKNOWN : Tense.FUTURE;
    }
    if (tokens.is(i, "says") || tokens.is(i, "means") || tokens.is(i, "suggests")) {
      return i + 4 > date ? Tense.FUTURE : null;
    }
    if (lexicon.is(WordClass.SCHEDULED, tokens, i)) {
      return isScheduled(tokens, from, i) ? Tense.FUTURE : null;
    }
    if (lexicon.is(WordClass.TELLS_PAST, tokens, i) && !tokens.isCapital(i)
        || isPastForm(tokens, i)) {
      return isUnreal(tokens, from, i)
          ? Tense.UNKNOWN
          : isBare(tokens, i) || isAheadPassive(tokens, from, i) ? Tense.FUTURE : Tense.PAST;
    }
    return null;
  }

  /** "should have started", "was due", "had planned": what was once to come. */
  private static boolean isHindsight(Tokens tokens, int i) {
    boolean was = tokens.is(i - 1, "was")
        || tokens.is(i - 1, "were")
        || tokens.is(i - 1, "had")
        || tokens.is(i - 1, "been") && tokens.is(i - 2, "had");
    return tokens.is(i + 1, "have") || tokens.is(i + 1, "'ve") || was;
  }

  /** The bare forms are nouns as often as verbs: only "to return", "returns". */
  private boolean isScheduled(Tokens tokens, int from, int i) {
    String word = lexicon.vocabulary.word(tokens.id(i));
    boolean bare = !word.endsWith("s") && !word.endsWith("ing");
    if (bare) {
      return i > from
          && (tokens.is(i - 1, "to")
              || tokens.is(i - 1, "they")
              || word.equals("fly")
              || word.equals("head")
              || tokens.is(i - 1, "seasons")
              || tokens.is(i - 1, "episodes"));
    }
    return (tokens.is(i - 1, "that") || !lexicon.is(WordClass.DETERMINER, tokens, i - 1))
        && !tokens.is(i - 1, Tokens.POSSESSIVE);
  }

  private static boolean isForm(Tokens tokens, int i) {
    return tokens.is(i, "is")
        || tokens.is(i, "are")
        || tokens.is(i, "'s")
        || tokens.isMark(i, ',')
        || tokens.is(i, "now")
        || tokens.is(i, "remains")
        || tokens.is(i, Tokens.POSSESSIVE);
  }

  /** "would have arrived": what never came, or came otherwise. */
  private boolean isUnreal(Tokens tokens, int from, int i) {
    for (int k = i - 1; k >= Math.max(from, i - 4); k--) {
      if (tokens.is(k, "have")
          || tokens.is(k, "should've")
          || tokens.is(k, "would've")
          || tokens.is(k, "could've")) {
        return !tokens.is(k, "have")
            || lexicon.is(WordClass.POINTS_AHEAD, tokens, k - 1)
            || lexicon.is(WordClass.POINTS_AHEAD, tokens, k - 2);
      }
    }
    return false;
  }

  /** "That would put it in 2024": no past form here. */
  private static boolean isBare(Tokens tokens, int i) {
    return tokens.is(i - 1, "would")
        || tokens.is(i - 1, "will")
        || tokens.is(i - 1, "could")
        || tokens.is(i - 1, "to");
  }

  /** "will be released", "is to be shown", "are being made": a past form that says what comes. */
  private static boolean isAheadPassive(Tokens tokens, int from, int i) {
    for (int k = i - 1; k >= Math.max(from, i - 5); k--) {
      if (tokens.is(k, "have")
          || tokens.is(k, "has")
          || tokens.is(k, "had")
          || tokens.is(k, "was")
          || tokens.is(k, "were")
          || tokens.isMark(k, ',')) {
        return false;
      }
      if (tokens.is(k, "be")
          || tokens.is(k, "will")
          || tokens.is(k, "won't")
          || tokens.is(k, "being")) {
        return true;
      }
    }
    return false;
  }

  /** "is heading to the army in spring". */
  private static boolean isProgressive(Tokens tokens, int i) {
    int end = tokens.end(i);
    return tokens.length(i) > 4
        && tokens.text.startsWith("ing", end - 3)
        && (tokens.is(i - 1, "is") || tokens.is(i - 1, "are") || tokens.is(i - 1, "'re"));
  }

  private boolean isPastForm(Tokens tokens, int i) {
    return tokens.isWord(i)
        && (!tokens.isCapital(i) || tokens.is(i, Tokens.LINE_START))
        && tokens.length(i) > 3
        && tokens.text.charAt(tokens.end(i) - 1) == 'd'
        && tokens.text.charAt(tokens.end(i) - 2) == 'e'
        && !lexicon.is(WordClass.ORDINAL, tokens, i)
        && !lexicon.is(WordClass.TIMELESS, tokens, i);
  }
}
