package dev.upfront.reading.cast;

import dev.upfront.claim.CastStatus;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Tells in whose cast somebody is.
 *
 * @param passage where it is said
 * @param match the phrase that says it; null where none does
 */
record CastSeries(Passage passage, @Nullable PhraseMatch match) {
  /** The series of somebody at an element, who has a part or none; null where it is none, or none that is known. */
  @Nullable
  String of(boolean hasPart, int at, CastStatus status) {
    if (match != null
        && status == CastStatus.STARS
        && (passage.others().isTold(match.from()) || CastJobs.isElsewhere(match, passage))) {
      return passage.others().told(match.from());
    }
    boolean knownFrom = isKnownFrom(hasPart);
    if (!knownFrom && isElsewhere()) {
      return null;
    }
    String held = knownFrom ? null : held();
    if (held != null) {
      return held;
    }
    int work = isCompanion(hasPart, at) ? passage.others().around(at - 1, at + 1) : -1;
    if (work >= 0) {
      // "starred alongside Ben Ode in the film": no series
      return passage.elements().mention(work) instanceof Mention.OfSeries other
          ? other.title()
          : null;
    }
    String series = knownFrom ? passage.focus().series() : spokenOf(at);
    boolean own = series != null && series.equals(passage.setting().series());
    return own && passage.others().isCareer() ? null : series;
  }

  private @Nullable String spokenOf(int at) {
    return match == null
        ? passage.series(at, at)
        : passage.series(Math.min(at, match.from()), match.head());
  }

  private boolean isCompanion(boolean hasPart, int at) {
    Elements elements = passage.elements();
    return !hasPart
        && (elements.is(at - 1, "alongside")
            || match != null && elements.is(match.from(), "alongside"));
  }

  /** "Low Water star Ana Ruiz plays Jack", where another series is spoken of: she plays in that one. */
  private boolean isKnownFrom(boolean hasPart) {
    Elements elements = passage.elements();
    return match != null
        && !match.section().setting("label").isEmpty()
        && hasPart
        && elements.series().length == 1
        && passage.focus().series() != null
        && passage.lexicon().is(WordClass.PLAY_VERB, elements.symbol(match.to()));
  }

  /** "The form of “Low Water” actress Ana Ruiz", where the sentence speaks of another series: who she is. */
  private boolean isElsewhere() {
    Elements elements = passage.elements();
    int place = match == null || match.section().setting("label").isEmpty()
        ? -1
        : match.place(Slot.SERIES, elements);
    return place >= 0 && elements.series().length > 1 && passage.inPassing().is(place, elements);
  }

  /** The series that is part of the phrase: "“Low Water”, with Ana Ruiz". */
  private @Nullable String held() {
    Elements elements = passage.elements();
    int place = match == null ? -1 : match.place(Slot.SERIES, elements);
    // "and Ben Ode, late of Low Water, with Mia Stone": where a player is from
    boolean origin = match != null
        && place >= 0
        && elements.is(match.to() - 2, "with")
        && (elements.is(place - 1, "of") || elements.is(place - 1, "from"));
    return place >= 0 && !origin && elements.mention(place) instanceof Mention.OfSeries series
        ? series.title()
        : null;
  }
}
