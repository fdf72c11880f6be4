package dev.upfront.reading.event;

import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.event.DateSharing.Dated;
import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Windows;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.sentence.VerbTense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tenses of the phrases of a sentence: of those that have a date they are asked twice, for the date and for the event. */
final class DateTenses {
  private final VerbTense verbs;
  private final Elements elements;
  private final List<Dated> shared;
  private final @Nullable Tense[] ofDates;

  DateTenses(VerbTense verbs, Elements elements, List<Dated> shared) {
    this.verbs = verbs;
    this.elements = elements;
    this.shared = shared;
    ofDates = new Tense[shared.size()];
    for (int n = 0; n < ofDates.length; n++) {
      Dated dated = shared.get(n);
      ofDates[n] = dated.date() < 0 ? null : verbs.of(elements, dated.match());
    }
  }

  /** The tense of a phrase, by its place among them. */
  Tense of(int phrase) {
    Tense known = ofDates[phrase];
    return known == null ? verbs.of(elements, shared.get(phrase).match()) : known;
  }

  /** The dates of the sentence, each in the tense of the verb that has it. */
  Windows windows(Setting setting, Focus focus) {
    Windows windows = new Windows(setting, focus);
    if (!elements.has(Slot.DATE)) {
      return windows;
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, Slot.DATE) && elements.mention(i) instanceof Mention.OfDate date) {
        Tense tense = Tense.UNKNOWN;
        boolean follows = false;
        for (int n = 0; n < shared.size(); n++) {
          if (shared.get(n).date() == i) {
            String name = shared.get(n).match().section().name();
            follows |= name.equals("production_wrapped");
            // what is put off is put off to a day ahead, even where it "was delayed"
            tense = name.equals("delayed") ? Tense.FUTURE : of(n);
          }
        }
        windows.enter(date.date(), tense, follows);
      }
    }
    return windows;
  }
}
