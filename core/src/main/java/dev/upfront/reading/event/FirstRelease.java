package dev.upfront.reading.event;

import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/** Whether a release is the one with which the series itself began. */
final class FirstRelease {
  private final Lexicon lexicon;

  FirstRelease(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * "After debuting in August", "since its premiere in 2019", "the 2021 premiere", "for the first
   * time in 2012".
   */
  boolean isFirst(Event event) {
    Elements elements = event.elements();
    DateMention date = event.date();
    if (date == null || event.match().place(Slot.SEASON, elements) >= 0) {
      return false;
    }
    int head = event.match().head();
    return isFirstTime(event, date)
        || begins(elements.word(head))
            && (isOriginal(elements, head) || isSince(event, head) || isOfYear(event, head, date));
  }

  private static boolean begins(String verb) {
    return verb.startsWith("debut")
        || verb.startsWith("premier")
        || verb.startsWith("launch")
        || verb.equals("released")
        || verb.equals("aired")
        || verb.equals("shown");
  }

  /** "Since its premiere in 2019", "after debuting in August". */
  private boolean isSince(Event event, int head) {
    Elements elements = event.elements();
    int before = head - 1;
    while (before >= 0 && isOfSeries(elements, before)) {
      before--;
    }
    return switch (elements.word(before)) {
      case "since" -> true;
      case "after" -> !elements.word(head).endsWith("ed") && !isStillOut(event, before);
      default -> false;
    };
  }

  /** "The 2021 premiere". */
  private static boolean isOfYear(Event event, int head, DateMention date) {
    return date.start().unit() == When.Unit.YEAR
        && event.elements().is(head - 1, Slot.DATE)
        && event.elements().is(head - 2, "the");
  }

  /** "Season 5 is now streaming after premiering in June": what is out is what premiered. */
  private static boolean isStillOut(Event event, int to) {
    for (PhraseMatch other : event.scope().matches()) {
      if (other.section().name().equals("release") && other.to() <= to) {
        for (int i = 0; i < other.from(); i++) {
          if (!event.elements().seasonNumbers(i).isEmpty()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "Which went to air for the first time in 2012", but not "for the first time since 2012". */
  private static boolean isFirstTime(Event event, DateMention date) {
    Elements elements = event.elements();
    if (event.tense() == Tense.FUTURE || event.wordBefore(date.from()).equals("since")) {
      return false;
    }
    for (int i = event.match().head() + 1; i < event.match().to(); i++) {
      if (elements.is(i, "first") && elements.is(i + 1, "time")) {
        return true;
      }
    }
    return false;
  }

  /** "A second season of the drama, which originally aired in 2019": what it began with. */
  private boolean isOriginal(Elements elements, int verb) {
    boolean original = false;
    int i = verb - 1;
    while (lexicon.is(WordClass.BEFORE_VERB, elements.symbol(i))
        || elements.is(i, "originally")
        || elements.is(i, "first")) {
      original |= elements.is(i, "originally") || elements.is(i, "first");
      i--;
    }
    return original && (elements.is(i, "which") || elements.is(i, "that"));
  }

  /**
   * "Its first", "the series'", "the drama's", "it", "the April": what may stand between "since"
   * and a premiere.
   */
  private boolean isOfSeries(Elements elements, int i) {
    int symbol = elements.symbol(i);
    return elements.is(i, "it")
        || elements.is(i, "first")
        || elements.is(i, Slot.SHOW)
        || elements.is(i, Slot.SERIES)
        || elements.is(i, Slot.DATE)
        || elements.isQuote(i)
        || elements.isMark(i, '\'')
        || elements.tokens().is(elements.tokenFrom(i), Tokens.POSSESSIVE)
        || lexicon.is(WordClass.DETERMINER, symbol)
        || lexicon.is(WordClass.SHOW_NOUN, symbol);
  }
}
