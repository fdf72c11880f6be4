package dev.upfront.reading.sentence;

import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;

/** Whether the verb of a phrase tells of what was or of what will be. */
public final class VerbTense {
  /** How far before a verb its auxiliaries may stand. */
  private static final int REACH = 8;

  private final Lexicon lexicon;

  public VerbTense(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public Tense of(Elements elements, PhraseMatch match) {
    int verb = verb(elements, match);
    boolean noun =
        lexicon.is(WordClass.EVENT_VERB, elements.symbol(verb)) && isNoun(elements, verb);
    if (isSettled(elements, verb)) {
      return Tense.FUTURE;
    }
    boolean be = false;
    boolean past = false;
    for (int i = verb - 1; i >= Math.max(0, verb - REACH) && !stops(elements, i); i--) {
      int symbol = elements.symbol(i);
      if (symbol < 0) {
        continue;
      }
      if (i == verb - 1 && elements.is(i, "and") && elements.word(verb).endsWith("s")) {
        // "was shot in Leeds and arrives in May"
        break;
      }
      if (lexicon.is(WordClass.FUTURITY, symbol)
          || i == verb - 1 && !noun && elements.is(i, "to")) {
        return Tense.FUTURE;
      }
      if (noun) {
        continue;
      }
      if (elements.is(i, "has") || elements.is(i, "have")) {
        return Tense.PAST;
      }
      past |= lexicon.is(WordClass.PAST_AUXILIARY, symbol);
      be |= elements.is(i, "is") || elements.is(i, "are") || elements.is(i, "be");
    }
    if (noun && isToldOf(elements, verb)) {
      return Tense.PAST;
    }
    if (past || noun && isMade(elements, nounPhrase(elements, verb) - 1)) {
      return Tense.PAST;
    }
    for (int i = match.from(); i < match.to(); i++) {
      if (lexicon.is(WordClass.FUTURITY, elements.symbol(i))) {
        return Tense.FUTURE;
      }
    }
    return form(elements, verb, be, noun);
  }

  /** "Sunday's launch of X drew", "its premiere was watched by". */
  private boolean isToldOf(Elements elements, int noun) {
    int i = noun + 1;
    if (elements.is(i, "of")) {
      do {
        i++;
      } while (i < noun + REACH
          && (elements.isQuote(i)
              || lexicon.is(WordClass.DETERMINER, elements.symbol(i))
              || elements.is(i, Slot.SERIES)
              || elements.is(i, Slot.SEASON)
              || elements.is(i, Slot.SHOW)));
    }
    return switch (elements.word(i)) {
      case "drew", "averaged", "attracted" -> true;
      default ->
        lexicon.is(WordClass.PAST_AUXILIARY, elements.symbol(i)) && !elements.is(i + 1, "to");
    };
  }

  /** "Made its BBC debut", "had its premiere": the verb before a noun that says when. */
  private static boolean isMade(Elements elements, int verb) {
    return elements.is(verb, "made") || elements.is(verb, "had");
  }

  /** "Has been slated for May": the plan stands. */
  private boolean isSettled(Elements elements, int verb) {
    return lexicon.is(WordClass.FUTURITY, elements.symbol(verb))
        && elements.is(verb - 1, "been")
        && !elements.is(verb - 2, "had");
  }

  private Tense form(Elements elements, int verb, boolean be, boolean noun) {
    if (isPast(elements, verb)) {
      return be ? Tense.FUTURE : Tense.PAST;
    }
    if (lexicon.is(WordClass.EVENT_VERB, elements.symbol(verb))) {
      if (noun) {
        int before = nounPhrase(elements, verb) - 1;
        return switch (elements.word(before)) {
          case "before" -> Tense.UNKNOWN;
          // "only days remain until its premiere on June 29"
          case "until", "till" -> Tense.FUTURE;
          default ->
            lexicon.is(WordClass.TIME_JOINT, elements.symbol(before)) ? Tense.PAST : Tense.UNKNOWN;
        };
      }
      return elements.word(verb).endsWith("ing") && cameOut(elements, verb)
          ? Tense.PAST
          : Tense.FUTURE;
    }
    return Tense.UNKNOWN;
  }

  /** "The fourth ran for ten weeks, starting April 10". */
  private boolean cameOut(Elements elements, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 2 * REACH); i--) {
      if (elements.is(i, Slot.SERIES)) {
        return false;
      }
      if (lexicon.is(WordClass.CAME_OUT, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPast(Elements elements, int i) {
    return lexicon.is(WordClass.PAST_FORM, elements.symbol(i))
        || elements.word(i).endsWith("ed") && !elements.is(i, "need");
  }

  /** The element that carries the tense: the last verb among the words of the phrase, else its anchor. */
  private int verb(Elements elements, PhraseMatch match) {
    // "began streaming", "has begun to film"; "got away to a good start" is as past as its verb
    int first = match.head();
    if (first + 1 < match.to()
        && lexicon.is(WordClass.PAST_FORM, elements.symbol(first))
        && (elements.is(first + 1, "to") || elements.word(first + 1).endsWith("ing"))) {
      return first;
    }
    for (int step = match.places().length - 1; step >= 0; step--) {
      int i = match.places()[step];
      if (i >= 0
          && elements.symbol(i) >= 0
          && (isPast(elements, i)
              || lexicon.is(WordClass.EVENT_VERB, elements.symbol(i))
                  && !(first < i && isLight(elements, first)))) {
        return i;
      }
    }
    return match.head();
  }

  /** "Got off to a flying start", "made its debut": the noun tells what, and the verb when. */
  private static boolean isLight(Elements elements, int verb) {
    return switch (elements.word(verb)) {
      case "got", "made", "had", "took" -> true;
      default -> false;
    };
  }

  /** "Its premiere", "a fall launch": a noun that looks like a verb. */
  private boolean isNoun(Elements elements, int i) {
    return nounPhrase(elements, i) < i;
  }

  /** Where the noun phrase begins that ends in an element; the element itself where it is no noun. */
  private int nounPhrase(Elements elements, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (lexicon.is(WordClass.DETERMINER, elements.symbol(k))
          || elements.is(k, Slot.DATE) && elements.tokens().is(elements.tokenFrom(k), "the")
          || elements.tokens().is(elements.tokenFrom(k), Tokens.POSSESSIVE)
          || (elements.isMark(k, '\'') || elements.isMark(k, '’'))
              && elements.word(k - 1).endsWith("s")) {
        return k;
      }
      boolean plain = elements.symbol(k) == Vocabulary.UNKNOWN
          || elements.is(k, Slot.DATE)
          || elements.is(k, Slot.PLATFORM)
          || elements.is(k, "streaming")
          || lexicon.is(WordClass.SEASON_ADJECTIVE, elements.symbol(k))
          || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(k));
      if (!plain || elements.tokens().is(elements.tokenFrom(k), Tokens.MARK)) {
        return i;
      }
    }
    return i;
  }

  private static boolean stops(Elements elements, int i) {
    return elements.is(i, Slot.SEASON)
        || elements.is(i, Slot.SERIES)
        || elements.is(i, Slot.SHOW)
        || elements.mention(i) == null && partsClauses(elements.tokens(), elements.tokenFrom(i));
  }

  private static boolean partsClauses(Tokens tokens, int i) {
    return tokens.is(i, Tokens.MARK)
        && switch (tokens.firstChar(i)) {
          case ',', ';', ':', '–', '—', '(' -> true;
          default -> false;
        };
  }
}
