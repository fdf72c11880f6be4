package dev.upfront.reading.event;

import dev.upfront.reading.scene.Focus;
import dev.upfront.reading.scene.InPassing;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;

/**
 * Whether it is a season that a phrase speaks of: no person, no book, no film, nothing that is only
 * supposed.
 */
final class EventAim {
  /** "Usually" stands no farther before what it is said of. */
  private static final int HABIT_REACH = 5;

  /** "Moves to Thursdays at 9 p.m. beginning": a move stands no farther before. */
  private static final int MOVE_REACH = 12;

  private final Lexicon lexicon;
  private final Denial denial;
  private final ShootSubject shoots;
  private final InPassing inPassing;
  private final PersonSubject people;
  private final UnnamedSubject unnamed;
  private final WorkSubject works;
  private final EpisodeSubject episodes;

  EventAim(
      Lexicon lexicon,
      Denial denial,
      SubjectWords words,
      ShootSubject shoots,
      InPassing inPassing) {
    this.lexicon = lexicon;
    this.denial = denial;
    this.shoots = shoots;
    this.inPassing = inPassing;
    people = new PersonSubject(lexicon, words);
    unnamed = new UnnamedSubject(lexicon, words);
    works = new WorkSubject(lexicon, words);
    episodes = new EpisodeSubject(lexicon);
  }

  /** Whether it is a season that the phrase speaks of. */
  boolean isAboutSeason(Event event) {
    return isInPlace(event)
        && isSaid(event)
        && !isOfOther(event)
        && !isHalfOfWord(event.elements(), event.match().to());
  }

  /** "Ended with a shoot-out", "renewed-and-cancelled": the last word goes on. */
  private static boolean isHalfOfWord(Elements elements, int behind) {
    if (!elements.isMark(behind, '-') || behind + 1 >= elements.size()) {
      return false;
    }
    Tokens tokens = elements.tokens();
    int mark = elements.tokenFrom(behind);
    return !tokens.is(mark, Tokens.SPACE_BEFORE) && !tokens.is(mark + 1, Tokens.SPACE_BEFORE);
  }

  /** Whether the phrase may mean here what its section says. */
  private boolean isInPlace(Event event) {
    boolean shoot = !event.is("spoken", "production")
        || event.scope().focus().speaksOfProduction()
        || shoots.isNamed(event.elements());
    boolean film = event.setting().film() && event.seasonAt() < 0 && isOfFilm(event);
    return shoot && !film && isAfterWhatItNeeds(event);
  }

  /** Whether it is told, and neither supposed nor said of others. */
  private boolean isSaid(Event event) {
    return !isHabit(event)
        && !Denial.supposes(event.elements(), event.match())
        && !denial.isOfOthers(event.elements(), event.match())
        && !denial.isEitherOr(event.elements(), event.match());
  }

  /** Whether it is somebody or something else of which the phrase speaks. */
  private boolean isOfOther(Event event) {
    boolean cancelled = event.section().name().equals("cancelled");
    return isOfWhatSeasonHas(event)
        || unnamed.isOfSeveral(event)
        || people.acts(event)
        || isOnlyWhen(event)
        || inPassing.isMeasure(
            event.elements().beforeQuotes(event.match().from() - 1),
            event.match().from(),
            event.elements())
        || cancelled && unnamed.namesNothing(event.elements(), event.match())
        || event.section().name().equals("release") && comesOutOtherwise(event);
  }

  /** "Returns once “Low Water” concludes its run": the end of another series only says when. */
  private boolean isOnlyWhen(Event event) {
    String main = event.setting().series();
    boolean ends = switch (event.section().name()) {
      case "cancelled", "final_season" -> true;
      default -> false;
    };
    Elements elements = event.elements();
    int series = elements.beforeQuotes(event.match().from() - 1);
    if (!ends
        || main == null
        || !(elements.mention(series) instanceof Mention.OfSeries named)
        || named.title().equals(main)) {
      return false;
    }
    return switch (elements.word(elements.beforeQuotes(series - 1))) {
      case "after", "once", "when", "until" -> true;
      default -> false;
    };
  }

  /** Whether it is no season that comes out. */
  private boolean comesOutOtherwise(Event event) {
    boolean told = !event.is("modality", "expected") && !event.is("subject", "any");
    return isNoun(event)
        || isOfDoing(event)
        || isOfMove(event)
        || !opensWithDate(event) && !event.begins() && shoots.starts(event)
        || told && works.comesOut(event)
        || told && works.acts(event)
        || episodes.isLater(event)
        || episodes.airsLast(event);
  }

  /**
   * "As the air today is like soup", "its broadcast times": words that look like the verbs of a
   * release.
   */
  private boolean isNoun(Event event) {
    Elements elements = event.elements();
    int head = event.match().head();
    if (event.match().to() > head + 1) {
      return false;
    }
    boolean air =
        elements.is(head, "air") && lexicon.is(WordClass.DETERMINER, elements.symbol(head - 1));
    return air || isOfRelease(elements, head + 1);
  }

  /** "Broadcast times", "launch party": what a release has, and no release. */
  private static boolean isOfRelease(Elements elements, int i) {
    return switch (elements.word(i)) {
      case "time", "times", "slot", "slots", "rights", "party", "schedule", "event", "venue" ->
        elements.mention(i) == null;
      default -> false;
    };
  }

  /**
   * "Started putting out the novels", "began working on it in May": somebody begins something, and
   * no season.
   */
  private static boolean isOfDoing(Event event) {
    int head = event.match().head();
    if (event.match().to() != head + 1) {
      return false;
    }
    String verb = event.elements().word(head);
    String next = event.elements().word(head + 1);
    return next.endsWith("ing")
        && (verb.startsWith("start") || verb.startsWith("beg"))
        && !next.equals("during");
  }

  /** "Moves to Thursdays beginning July 11": it has been on before. */
  private static boolean isOfMove(Event event) {
    Elements elements = event.elements();
    int head = event.match().head();
    if (!elements.is(head, "beginning") && !elements.is(head, "starting")) {
      return false;
    }
    for (int i = head - 1; i >= Math.max(0, head - MOVE_REACH); i--) {
      switch (elements.word(i)) {
        case "moves", "moving", "moved", "move", "shifts", "shifting" -> {
          return elements.is(i + 1, "to")
              || elements.is(i + 1, "from")
              || elements.is(i + 1, "into");
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * "April is normally when we begin to film", "it usually starts in May": what happens each year
   * has no day of its own.
   */
  private boolean isHabit(Event event) {
    String name = event.section().name();
    if (!name.equals("release") && !name.startsWith("production")) {
      return false;
    }
    for (int i = Math.max(0, event.match().from() - HABIT_REACH);
        i < event.match().to();
        i++) {
      if (lexicon.is(WordClass.HABITUAL, event.elements().symbol(i))) {
        return true;
      }
    }
    return false;
  }

  /** "For a 2025 bow": it says by itself what comes then. */
  private static boolean opensWithDate(Event event) {
    return !event.is("modality", "expected")
        && event.elements().is(event.match().from(), Slot.DATE);
  }

  /**
   * "The third season's staff has not been announced": said of what the season has or of who was in
   * it, and not of the season.
   */
  private static boolean isOfWhatSeasonHas(Event event) {
    boolean verdict = switch (event.section().name()) {
      case "renewed", "undecided", "cancelled" -> true;
      default -> false;
    };
    if (!verdict) {
      return false;
    }
    Elements elements = event.elements();
    int season = event.match().place(Slot.SEASON, elements);
    if (season < 0) {
      return false;
    }
    // "Ana Ruiz, who played Kay in season 2, has not been confirmed"
    if (elements.is(season - 1, "in")
        && elements.is(season - 2, Slot.PEOPLE)
        && elements.isMark(season + 1, ',')) {
      return true;
    }
    if (!elements.is(season + 1, "'s")) {
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
