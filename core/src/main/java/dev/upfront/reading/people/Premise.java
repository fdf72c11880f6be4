package dev.upfront.reading.people;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;

/**
 * Tells players of whom a premise says who they are and what becomes of them: "Ana Ruiz is a producer whose daughter
 * vanishes", "Ben Ode, late of Low Water, is the clerk who has to find her".
 */
public final class Premise {
  /** How many words may say what somebody is. */
  private static final int LONGEST_PART = 5;

  /** ", a long way from the long-running": the title stands no farther behind people. */
  private static final int LONGEST_ORIGIN = 9;

  private final Lexicon lexicon;

  public Premise(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the people at an element are such players. */
  public boolean has(int people, Elements elements) {
    int verb = behindOrigin(people, elements);
    int noun = verb + 2;
    if (!elements.is(verb, "is")
        || !lexicon.is(WordClass.DETERMINER, elements.symbol(verb + 1))
        || Jobs.isOne(elements.word(noun))) {
      return false;
    }
    boolean any = elements.is(verb + 1, "a") || elements.is(verb + 1, "an");
    for (int i = noun; i < Math.min(elements.size(), noun + LONGEST_PART); i++) {
      if (i > noun && (elements.is(i, "who") || elements.is(i, "whose"))) {
        return befalls(i, elements);
      }
      int symbol = elements.symbol(i);
      boolean plain = elements.mention(i) == null
          && elements.tokens().isWord(elements.tokenFrom(i))
          && !lexicon.is(WordClass.ROLE_NOUN, symbol)
          && !lexicon.is(WordClass.PREPOSITION, symbol)
          && (any || !lexicon.is(WordClass.JOB_NOUN, symbol));
      if (!plain) {
        return false;
      }
    }
    return false;
  }

  /** "Who has to", "whose daughter": what is told as stories are, not "who wrote", "whose credits". */
  private boolean befalls(int who, Elements elements) {
    int next = elements.symbol(who + 1);
    if (elements.is(who, "whose")) {
      return !lexicon.is(WordClass.SEEN_IN, next) && !lexicon.is(WordClass.WORK_NOUN, next);
    }
    String verb = elements.word(who + 1);
    return verb.endsWith("s")
        && !verb.endsWith("ss")
        && !verb.equals("was")
        && !lexicon.is(WordClass.SAYING, next)
        && !lexicon.is(WordClass.PLAY_VERB, next)
        && !lexicon.is(WordClass.CREW_VERB, next)
        && !lexicon.is(WordClass.CASTING_VERB, next);
  }

  /**
   * Behind people and where they are known from: "Ana Ruiz of “Low Water”", "Ben Ode, once of Low Water,", "Mia Stone, a long
   * way from Low Water,".
   */
  public static int behindOrigin(int people, Elements elements) {
    int from = people + 1;
    boolean aside = elements.isMark(from, ',');
    if (!aside && !elements.is(from, "of")) {
      return from;
    }
    for (int i = from + 1; i < Math.min(elements.size(), from + LONGEST_ORIGIN); i++) {
      if (elements.is(i, Slot.SERIES) || elements.is(i, Slot.NAME)) {
        int tie = i - 1;
        while (elements.isQuote(tie) || elements.is(tie, "the")) {
          tie--;
        }
        boolean comes = elements.is(tie, "of") || elements.is(tie, "from");
        int behind = i + 1;
        boolean closed = false;
        while (elements.isMark(behind, ',') || elements.isClosingQuote(behind)) {
          closed |= elements.isMark(behind, ',');
          behind++;
        }
        return comes && aside == closed ? behind : from;
      }
      if (elements.isMark(i, ',') || elements.is(i, Slot.PEOPLE)) {
        return from;
      }
    }
    return from;
  }
}
