package dev.upfront.reading.event;

import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;

/** Tells dates that were once planned, and came to nothing, from those that hold. */
final class Plans {
  /** How far before a phrase the words may stand that make it a plan of the past. */
  private static final int REACH = 4;

  private final Lexicon lexicon;

  Plans(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "Due this month, the second season now comes in July"; "was to have premiered in October, but was put off". */
  boolean isGivenUp(Event event) {
    if (isOnceSaid(event) || isWhatWasPlanned(event)) {
      return true;
    }
    if (!event.scope().says("delayed")) {
      return false;
    }
    boolean old = isOldDate(event);
    for (PhraseMatch other : event.scope().matches()) {
      if (other.section().name().equals("delayed")
          && (old
              || other.from() >= event.match().to() && isPlan(event)
              || isOldPlan(event, other))) {
        return true;
      }
    }
    return false;
  }

  /** "Originally slated for May, it won't be here until June": the plan with which the delay begins. */
  private boolean isOldPlan(Event event, PhraseMatch delay) {
    Elements elements = event.elements();
    DateMention date = event.date();
    boolean once = lexicon.is(WordClass.ONCE_PLANNED, elements.symbol(delay.from()))
        || elements.is(delay.from(), "previously");
    for (int i = delay.from(); once && date != null && i < delay.to(); i++) {
      if (elements.mention(i) instanceof Mention.OfDate first) {
        return first.date().equals(date);
      }
    }
    return false;
  }

  /** "Pushed the premiere to January 8 from September 24", "moved the start out of the summer and into the fall". */
  private static boolean isOldDate(Event event) {
    DateMention date = event.date();
    if (date == null) {
      return false;
    }
    String before = event.wordBefore(date.from());
    if (before.equals("of")) {
      return true;
    }
    if (!before.equals("from")) {
      return false;
    }
    for (int i = 0; i < event.elements().size(); i++) {
      if (event.elements().mention(i) instanceof Mention.OfDate other
          && event.wordBefore(other.from()).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** "Was previously slated for this year", "initially said it was pegged for May": a plan that held once. */
  private boolean isOnceSaid(Event event) {
    int first = Math.max(0, event.match().from() - 2 * REACH);
    int behind = event.match().to();
    return saysOnce(event.elements(), first, behind) && isPlan(event.elements(), first, behind);
  }

  private boolean saysOnce(Elements elements, int first, int behind) {
    for (int i = first; i < behind; i++) {
      if (lexicon.is(WordClass.ONCE_PLANNED, elements.symbol(i)) || elements.is(i, "previously")) {
        return true;
      }
    }
    return false;
  }

  /** "Was slated for", "had been due". */
  private boolean isPlan(Elements elements, int first, int behind) {
    boolean past = false;
    for (int i = first; i < behind; i++) {
      past |= lexicon.is(WordClass.PAST_AUXILIARY, elements.symbol(i));
      if (past && lexicon.is(WordClass.FUTURITY, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The plan had been to show it in May". */
  private static boolean isWhatWasPlanned(Event event) {
    Elements elements = event.elements();
    for (int i = Math.max(0, event.match().from() - 2 * REACH);
        i < event.match().from();
        i++) {
      boolean plan = (elements.is(i + 1, "had") || elements.is(i + 1, "was"))
          && switch (elements.word(i)) {
            case "plan", "plans", "idea", "intention", "hope" -> true;
            default -> false;
          };
      // "had hopes of starting in August", "had hoped to show it in May"
      boolean hope = elements.is(i - 1, "had") && elements.word(i).startsWith("hope");
      if (plan || hope) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlan(Event event) {
    return event.tense() == Tense.FUTURE || isPastPlan(event.elements(), event.match());
  }

  /** "Was to have premiered", "had been due", "originally slated". */
  boolean isPastPlan(Elements elements, PhraseMatch match) {
    for (int i = Math.max(0, match.from() - REACH); i < match.to(); i++) {
      if (lexicon.is(WordClass.ONCE_PLANNED, elements.symbol(i))
          || lexicon.is(WordClass.PAST_AUXILIARY, elements.symbol(i)) && isAhead(elements, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAhead(Elements elements, int i) {
    int next = elements.is(i, "been") ? i + 1 : i;
    return elements.is(next, "to") || lexicon.is(WordClass.FUTURITY, elements.symbol(next));
  }
}
