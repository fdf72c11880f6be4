package dev.upfront.reading.event;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar.Tense;
import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Grounds;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.scene.Speech;
import dev.upfront.reading.scene.Speech.Voice;
import dev.upfront.reading.sentence.PhraseMatch;
import org.jspecify.annotations.Nullable;

/** Makes an event a draft: says how firmly it is put and on whose word. */
final class EventVoice {
  /** What was decided longer ago is background. */
  private static final int OLD_NEWS_DAYS = 30;

  private final Speech speech;

  EventVoice(Speech speech) {
    this.speech = speech;
  }

  Draft draft(Event event, String series, @Nullable Integer season, Fact fact) {
    return draft(event, series, season, fact, null);
  }

  /** {@code least}: EXPECTED where the fact is a guess by its nature, REPORTED where it is none. */
  Draft draft(
      Event event, String series, @Nullable Integer season, Fact fact, @Nullable Modality least) {
    PhraseMatch match = event.match();
    Voice voice = speech.around(event.elements(), match.from(), match.to(), event.setting());
    Modality modality = modality(event, voice.modality(), fact, least);
    if (modality == Modality.REPORTED
        && !voice.secondHand()
        && isOwnVerdict(event, series, season, fact)) {
      modality = Modality.OFFICIAL;
    }
    return new Draft(
        series,
        season,
        fact,
        modality,
        modality == Modality.REPORTED ? null : voice.speaker(),
        event.scope().sentence(),
        event.elements().tokenFrom(match.from()),
        event.elements().tokenTo(match.to() - 1),
        new Grounds(match.phrase().source(), match.phrase(), event.season(), event.date()));
  }

  boolean hedged(Event event) {
    return speech.hedged(event.elements(), event.match().from(), event.match().to());
  }

  private Modality modality(Event event, Modality spoken, Fact fact, @Nullable Modality least) {
    boolean began = fact instanceof Fact.ProductionStarted started
        && event.date() != null
        && event.isPast(started.window(), OLD_NEWS_DAYS);
    if (event.tense() == Tense.PAST && (fact instanceof Fact.Release || began)) {
      // what has come out is known to all, whoever speaks of it
      return Modality.REPORTED;
    }
    String forced = event.section().setting("modality");
    if (!forced.isEmpty()) {
      return Modality.of(forced);
    }
    if (least == Modality.EXPECTED) {
      return Modality.EXPECTED;
    }
    boolean noGuess = least == Modality.REPORTED
        || fact instanceof Fact.Undecided
        || fact instanceof Fact.Delayed
            && !speech.isSupposed(event.elements(), event.match().head());
    return noGuess && spoken == Modality.EXPECTED ? Modality.REPORTED : spoken;
  }

  /** What a platform decides on the season that the article is about is its news: the platform has said so. */
  private static boolean isOwnVerdict(
      Event event, String series, @Nullable Integer season, Fact fact) {
    boolean decided = fact instanceof Fact.Renewed
        || fact instanceof Fact.Cancelled
        || fact instanceof Fact.Ordered
        || fact instanceof Fact.FinalSeason;
    Setting setting = event.setting();
    return decided
        && series.equals(setting.series())
        && event.by() != null
        && (season == null || season.equals(setting.season()))
        && !isHistory(event);
  }

  /** "Ordered in spring 2015", "was then renewed": known for long, and nobody's news. */
  private static boolean isHistory(Event event) {
    DateMention date = event.date();
    Window window = date == null ? null : event.scope().windows().start(date);
    int head = event.match().head();
    return window != null && event.isPast(window, OLD_NEWS_DAYS)
        || event.elements().is(head - 1, "then")
        || event.elements().is(head - 2, "then");
  }
}
