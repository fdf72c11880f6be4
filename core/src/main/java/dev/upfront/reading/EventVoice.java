package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.Calendar.Tense;
import dev.upfront.reading.Speech.Voice;
import org.jspecify.annotations.Nullable;

/** Makes an event a draft: says how firmly it is put and on whose word. */
final class EventVoice {
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
    if (modality == Modality.REPORTED && isOwnVerdict(event, series, season, fact)) {
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
        match.phrase().source());
  }

  boolean hedged(Event event) {
    return speech.hedged(event.elements(), event.match().from(), event.match().to());
  }

  private static Modality modality(
      Event event, Modality spoken, Fact fact, @Nullable Modality least) {
    if (fact instanceof Fact.Release && event.tense() == Tense.PAST) {
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
        || fact instanceof Fact.Delayed;
    return noGuess && spoken == Modality.EXPECTED ? Modality.REPORTED : spoken;
  }

  /** What a platform decides on the season that the article is about is its news: the platform has said so. */
  private static boolean isOwnVerdict(
      Event event, String series, @Nullable Integer season, Fact fact) {
    boolean decided = fact instanceof Fact.Renewed
        || fact instanceof Fact.Cancelled
        || fact instanceof Fact.Ordered;
    Setting setting = event.setting();
    return decided
        && series.equals(setting.series())
        && event.by() != null
        && (season == null || season.equals(setting.season()));
  }
}
