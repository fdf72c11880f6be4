package dev.upfront.web;

import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Question;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Status;
import dev.upfront.standing.Value;
import java.util.Locale;
import java.util.Optional;

/** How far a season has come, at a glance: each state has a word and a shape of its own, so that none needs its colour. */
enum Badge {
  OUT("Out", "M4 13l6 6L20 5"),
  DUE("Due, not told to be out", "M12 2 22 12 12 22z"),
  DATE("Date announced", "M12 2 22 12 12 22 2 12z"),
  WINDOW("Window announced", "M2 8h20v8H2z"),
  EXPECTED("Expected, not announced", "M12 4 20 12 12 20 4 12z"),
  FORECAST("Forecast only", "M2 18C8 18 8 5 12 5s4 13 10 13"),
  COMING("Coming, no date", "M5 4l14 8-14 8z"),
  UNDECIDED("Not decided", "M12 3a9 9 0 1 0 .01 0z"),
  CANCELLED("Cancelled", "M4 4l16 16M20 4 4 20"),
  UNKNOWN("Nothing firm", "M4 12h16");

  private final String words;
  private final String path;

  Badge(String words, String path) {
    this.words = words;
    this.path = path;
  }

  String words() {
    return words;
  }

  /** The shape, in a square of 24. */
  String path() {
    return path;
  }

  /** The name under which the style sheet knows it. */
  String style() {
    return "is-" + name().toLowerCase(Locale.ROOT);
  }

  /**
   * The badge of a season.
   *
   * @param isForecast whether a forecast tells when it may come out
   */
  static Badge of(Standing standing, boolean isForecast) {
    Status status = standing.status();
    if (status == Status.RELEASED) {
      return standing.isTold() ? OUT : DUE;
    }
    if (status == Status.CANCELLED) {
      return CANCELLED;
    }
    if (status == Status.UNDECIDED) {
      return UNDECIDED;
    }
    Optional<Answer> premiere = standing.answer(Question.Premiere.FIRST);
    if (premiere.isPresent() && premiere.get().value() instanceof Value.When(Window window)) {
      if (premiere.get().firmness() == Modality.EXPECTED) {
        return EXPECTED;
      }
      return window.isDay() ? DATE : WINDOW;
    }
    if (isForecast) {
      return FORECAST;
    }
    return status.isComing() ? COMING : UNKNOWN;
  }
}
