package dev.upfront.reading.event;

import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;

/** Whether it is somebody, and no season, who returns, starts or is cancelled. */
final class PersonSubject {
  /** No more words stand between a subject and its verb. */
  private static final int AUXILIARIES = 4;

  private final Lexicon lexicon;
  private final SubjectWords words;

  PersonSubject(Lexicon lexicon, SubjectWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** "Ncuti Gatwa will not return for season 3" tells of him. */
  boolean acts(Event event) {
    String name = event.section().name();
    boolean release = name.equals("release");
    if (release && isUs(event)) {
      return true;
    }
    if (!name.equals("cancelled") && (!release || event.is("modality", "expected"))) {
      return false;
    }
    Elements elements = event.elements();
    PhraseMatch match = event.match();
    int i = subject(elements, match);
    return isPerson(elements, i)
        || elements.is(i, "but") && isPersonAhead(elements, i)
        || starts(elements, match) && elements.is(i, "we")
        || goes(elements, match)
            && !(release && isMetonym(elements, match, i))
            && isSomebody(elements, i);
  }

  /** "We expect to be back next week", "we'd all come back tomorrow", unless it is for a season. */
  private boolean isUs(Event event) {
    Elements elements = event.elements();
    PhraseMatch match = event.match();
    String who = elements.word(subject(elements, match));
    return (who.equals("we") || who.startsWith("we'") || who.startsWith("we’"))
        && goes(elements, match)
        && match.place(Slot.SEASON, elements) < 0;
  }

  /** "Ana Ruiz had been cast | but was dropped": the sentence opens with somebody, and names no series before. */
  private static boolean isPersonAhead(Elements elements, int but) {
    for (int i = 1; i < but; i++) {
      if (elements.is(i, Slot.SERIES) || elements.is(i, Slot.SHOW) || elements.is(i, Slot.SEASON)) {
        return false;
      }
    }
    return elements.is(0, Slot.PEOPLE);
  }

  /** The last element of what may be somebody that acts. */
  private int subject(Elements elements, PhraseMatch match) {
    int last = match.from() - 1;
    int i = last;
    while (i >= 0
        && i > last - AUXILIARIES
        && lexicon.is(WordClass.BEFORE_VERB, elements.symbol(i))) {
      i--;
    }
    // "Joy Sunday returns"
    boolean surname = elements.is(i, Slot.DATE) && elements.is(i - 1, Slot.PEOPLE);
    return whoseSeries(elements, surname ? i - 1 : i);
  }

  private static boolean starts(Elements elements, PhraseMatch match) {
    String verb = elements.word(match.head());
    return verb.startsWith("beg") || verb.startsWith("start");
  }

  private boolean isPerson(Elements elements, int i) {
    boolean people = elements.is(i, Slot.PEOPLE)
        && !lexicon.is(WordClass.PREPOSITION, elements.symbol(i - 1))
        && !elements.is(i - 1, "starring")
        && !elements.is(i - 1, "featuring");
    return people
        || lexicon.is(WordClass.PERSON_PRONOUN, elements.symbol(i))
        || lexicon.is(WordClass.COMPANY, elements.symbol(i));
  }

  /**
   * "Ana Ruiz of Bellwether", "the cast and crew of hit drama Bellwether": who does it, and not of
   * what.
   */
  private int whoseSeries(Elements elements, int last) {
    int series = elements.isQuote(last) ? last - 1 : last;
    if (!elements.is(series, Slot.SERIES)) {
      return last;
    }
    int of = series - 1;
    while (of > 0
        && (elements.isQuote(of)
            || lexicon.is(WordClass.DETERMINER, elements.symbol(of))
            || lexicon.is(WordClass.SHOW_NOUN, elements.symbol(of))
            || words.isCommonNoun(elements, of))) {
      of--;
    }
    boolean people = elements.is(of - 1, Slot.PEOPLE)
        || elements.is(of - 1, "cast")
        || elements.is(of - 1, "crew");
    return elements.is(of, "of") && people ? of - 1 : last;
  }

  /**
   * "The detective will be back for a second season", "they return for series 2": the series is
   * meant.
   */
  private boolean isMetonym(Elements elements, PhraseMatch match, int subject) {
    return match.place(Slot.SEASON, elements) >= 0
        && (lexicon.is(WordClass.SOMEBODY, elements.symbol(subject))
            || elements.is(subject, "they"));
  }

  /** "Returns", "won't be back": what people do as series do, so that it counts who does it. */
  private boolean goes(Elements elements, PhraseMatch match) {
    for (int i = match.from(); i < match.to(); i++) {
      if (lexicon.is(WordClass.GOING_AND_COMING, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the subject that ends in an element is somebody: a name, "they", "Ann, who left,"; or
   * one "returns as" a part.
   */
  private boolean isSomebody(Elements elements, int i) {
    if (i < 0) {
      return elements.is(1, "as");
    }
    if (elements.isMark(i, ',')) {
      for (int k = i - 1; k > Math.max(0, i - SubjectWords.REACH); k--) {
        if (elements.is(k, "who") || elements.is(k, "whose")) {
          return true;
        }
      }
      return false;
    }
    boolean named = elements.is(i, Slot.NAME)
        && !lexicon.is(WordClass.PREPOSITION, elements.symbol(i - 1))
        && !lexicon.is(WordClass.DETERMINER, elements.symbol(i - 1));
    return named
        || elements.is(i, "they")
        || elements.is(i, "we")
        || lexicon.is(WordClass.SOMEBODY, elements.symbol(i));
  }
}
