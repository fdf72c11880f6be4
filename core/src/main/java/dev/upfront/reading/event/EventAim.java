package dev.upfront.reading.event;

import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Slot;

/**
 * Whether it is a season that a phrase speaks of: no person, no book, no film, nothing that is only supposed.
 */
final class EventAim {
  /** "Usually" stands no farther before what it is said of. */
  private static final int HABIT_REACH = 5;

  private final Actors actors;
  private final Denial denial;

  EventAim(Actors actors, Denial denial) {
    this.actors = actors;
    this.denial = denial;
  }

  /** Whether it is a season that the phrase speaks of: no person, no book, no shoot, nothing supposed. */
  boolean isAboutSeason(Event event) {
    Elements elements = event.elements();
    boolean shootOnly = event.is("spoken", "production");
    if (shootOnly && !event.scope().focus().speaksOfProduction() && !actors.anyShoot(elements)) {
      return false;
    }
    if (!isAfterWhatItNeeds(event) || isOfWhatSeasonHas(event) || isHabit(event)) {
      return false;
    }
    if (event.setting().film() && event.seasonAt() < 0 && isOfFilm(event)) {
      return false;
    }
    boolean release = event.section().name().equals("release");
    boolean told = release && !event.is("modality", "expected") && !event.is("subject", "any");
    return !Denial.supposes(elements, event.match())
        && !(event.section().name().equals("cancelled")
            && actors.namesNothing(elements, event.match()))
        && !actors.isOfSeveral(elements, event.match())
        && !denial.isOfOthers(elements, event.match())
        && !denial.isEitherOr(elements, event.match())
        && !actors.isPerson(elements, event.match())
        && !(release
            && !opensWithDate(event)
            && actors.isShoot(elements, event.match())
            && !event.begins())
        && !(release && isNoun(event))
        && !(release && isOfDoing(event))
        && !(told && actors.isOtherWork(elements, event.match()))
        && !(told && actors.isOtherThing(elements, event.match()))
        && !(release && actors.isLaterEpisode(elements, event.match()));
  }

  /** "As the air today is like soup", "its broadcast times": words that look like the verbs of a release. */
  private boolean isNoun(Event event) {
    Elements elements = event.elements();
    int head = event.match().head();
    if (event.match().to() > head + 1) {
      return false;
    }
    if (actors.isHadByRelease(elements, head + 1)) {
      return true;
    }
    return actors.isDetermined(elements, head) && elements.word(head).equals("air");
  }

  /** "Started putting out the novels", "began working on it in May": somebody begins something, and no season. */
  private static boolean isOfDoing(Event event) {
    int head = event.match().head();
    String verb = event.elements().word(head);
    String next = event.elements().word(head + 1);
    boolean begins = verb.startsWith("start") || verb.startsWith("beg");
    return begins
        && event.match().to() == head + 1
        && next.endsWith("ing")
        && event.elements().mention(head + 1) == null
        && !next.equals("during");
  }

  /** "April is normally when we begin to film", "it usually starts in May": what happens each year has no day of its own. */
  private static boolean isHabit(Event event) {
    String name = event.section().name();
    if (!name.equals("release") && !name.startsWith("production")) {
      return false;
    }
    for (int i = Math.max(0, event.match().from() - HABIT_REACH);
        i < event.match().to();
        i++) {
      switch (event.elements().word(i)) {
        case "normally", "usually", "typically", "traditionally", "invariably" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "For a 2025 bow": it says by itself what comes then. */
  private static boolean opensWithDate(Event event) {
    return !event.is("modality", "expected")
        && event.elements().is(event.match().from(), Slot.DATE);
  }

  /** "The third season's staff has not been announced": said of what the season has, and not of the season. */
  private static boolean isOfWhatSeasonHas(Event event) {
    Elements elements = event.elements();
    int season = event.match().place(Slot.SEASON, elements);
    boolean verdict = switch (event.section().name()) {
      case "renewed", "undecided", "cancelled" -> true;
      default -> false;
    };
    if (!verdict || season < 0 || !elements.word(season + 1).equals("'s")) {
      return false;
    }
    return switch (elements.word(season + 2)) {
      case "renewal", "pickup", "order", "future", "fate", "return", "status" -> false;
      default -> true;
    };
  }

  /** Where a film is the news, what has no season beside it is said of the film. */
  private static boolean isOfFilm(Event event) {
    String name = event.section().name();
    return switch (name) {
      case "release", "no_date_yet", "delayed", "undecided" -> true;
      default -> name.startsWith("production");
    };
  }

  /** Some phrases mean something only where the series has been cancelled. */
  private static boolean isAfterWhatItNeeds(Event event) {
    Focus focus = event.scope().focus();
    String main = event.setting().series();
    return switch (event.section().setting("after")) {
      case "cancelled" ->
        event.scope().says("cancelled")
            || main != null && focus.hasEnded(main)
            || focus.series() != null && focus.hasEnded(focus.series());
      default -> true;
    };
  }
}
