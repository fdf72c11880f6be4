package dev.upfront.reading.event;

import dev.upfront.reading.scene.Focus.Topic;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;

/** Whether it is a shoot, and no season, that begins. */
final class ShootSubject {
  private final Lexicon lexicon;
  private final SubjectWords words;

  ShootSubject(Lexicon lexicon, SubjectWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** "Filming is due to start in the autumn" tells of no premiere. */
  boolean starts(Event event) {
    Elements elements = event.elements();
    PhraseMatch match = event.match();
    int first = Math.max(0, match.from() - SubjectWords.REACH);
    if (!isShot(elements, first, match.from())) {
      return false;
    }
    for (int i = words.beforeAsideAtVerb(elements, match.from()) - 1; i >= first; i--) {
      // "it will be filmed in Leeds, starting this winter"
      boolean participle = i == match.from() - 1
          && (elements.is(match.from(), "starting") || elements.is(match.from(), "beginning"));
      if (elements.isMark(i, ',') && !participle
          || elements.isMark(i, ';')
          || elements.isMark(i, '(')
          || elements.is(i, "and")
          || elements.is(i, "with")) {
        return false;
      }
      if (names(elements, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word for a shoot stands among some elements. */
  private boolean isShot(Elements elements, int first, int behind) {
    for (int i = first; i < behind; i++) {
      if (names(elements, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean names(Elements elements, int i) {
    return lexicon.is(WordClass.PRODUCTION_NOUN, elements.symbol(i))
        || elements.is(i, "shot")
        || elements.is(i, "filmed")
        || elements.is(i, "work") && elements.is(i + 1, "on");
  }

  /** "When does filming start? It is expected to begin in June": it is the shoot. */
  boolean isOfHeading(Event event) {
    return event.scope().focus().topic() == Topic.PRODUCTION
        && event.seasonAt() < 0
        && event.seriesAt() < 0
        && event.begins();
  }

  /** "March 2024 was when filming of it began", "Sept. 28 is the day on which cameras roll". */
  boolean hasDay(Event event) {
    Elements elements = event.elements();
    int from = event.match().from();
    if (!elements.is(from, Slot.DATE) || !lexicon.is(WordClass.BE, elements.symbol(from + 1))) {
      return false;
    }
    for (int i = from + 2; i < elements.size() && !elements.isMark(i, ','); i++) {
      if (lexicon.is(WordClass.PRODUCTION_NOUN, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence speaks of a shoot at all. */
  boolean isNamed(Elements elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (lexicon.is(WordClass.PRODUCTION_NOUN, elements.symbol(i))) {
        return true;
      }
    }
    return false;
  }
}
