package dev.upfront.reading.event;

import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Phrase.Section;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.Slot;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One phrase of one sentence on its way to being a claim.
 *
 * @param scope the sentence
 * @param match the phrase
 * @param date the date that belongs to it, null where none does
 * @param seasonAt the element of the season that it speaks of, or -1
 * @param seriesAt the element of the series that it speaks of, or -1
 * @param tense of its verb
 * @param negated whether it is denied
 * @param by the platform that acts or carries, null where none is known
 */
record Event(
    Scope scope,
    PhraseMatch match,
    @Nullable DateMention date,
    int seasonAt,
    int seriesAt,
    Tense tense,
    boolean negated,
    @Nullable String by) {

  Elements elements() {
    return scope.elements();
  }

  Setting setting() {
    return scope.setting();
  }

  Section section() {
    return match.section();
  }

  /** Whether the head of the phrase's section sets this. */
  boolean is(String key, String value) {
    return section().setting(key).equals(value);
  }

  /** The season that it speaks of, null where it names none. */
  @Nullable
  SeasonMention season() {
    return seasonMention(seasonAt);
  }

  /** The season that the phrase itself holds, null where it holds none. */
  @Nullable
  SeasonMention captured() {
    return seasonMention(match.place(Slot.SEASON, elements()));
  }

  private @Nullable SeasonMention seasonMention(int at) {
    return at >= 0 && elements().mention(at) instanceof Mention.OfSeason named
        ? named.season()
        : null;
  }

  /** Whether its verb is one for a start, of which a shoot may be the subject as well as a season. */
  boolean begins() {
    String verb = elements().word(match.head());
    return verb.startsWith("begin")
        || verb.startsWith("start")
        || verb.startsWith("kick")
        || verb.equals("began");
  }

  /** Whether a window was over so many days before the article was written. */
  boolean isPast(Window window, int days) {
    LocalDate last = window.lastDay();
    LocalDate today = setting().dated().lastDay();
    return last != null && (today == null || !last.isAfter(today.minusDays(days)));
  }

  /** The same on whichever of the days it may have been written. */
  boolean isSurelyPast(Window window, int days) {
    LocalDate last = window.lastDay();
    LocalDate first = setting().dated().firstDay();
    return last != null && first != null && !last.isAfter(first.minusDays(days));
  }

  /** The word before a token of the sentence, "" where none stands there. */
  String wordBefore(int token) {
    int id = token > scope.sentence().from() ? elements().tokens().id(token - 1) : -1;
    return id < 0 ? "" : elements().tokens().vocabulary.word(id);
  }
}
