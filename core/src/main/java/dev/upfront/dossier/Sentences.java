package dev.upfront.dossier;

import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Question;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Status;
import dev.upfront.standing.Value;
import dev.upfront.standing.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How standings are put in words for people. */
public final class Sentences {
  private static final String LIST = "the list of seasons that comes with Upfront";
  private static final String UNTOLD = "nothing since says that it did";
  private static final String NO_DATE = "No date is announced.";

  private Sentences() {}

  /** One or two sentences that answer: is it happening, and when. */
  public static String answer(Standing standing) {
    String last = standing.isLast() ? " It is the last season." : "";
    String revived = standing.isRevived() ? " It had been given up before." : "";
    return main(standing) + revived + last;
  }

  /** What is known of a series beyond its seasons, in a sentence, "" where that is nothing. */
  public static String answer(SeriesStanding series) {
    return series
        .answer(new Question.Happening())
        .map(
            answer -> answer.value() == Verdict.NO ? "The series ends." : "The series is to go on.")
        .orElse("");
  }

  private static String main(Standing standing) {
    String season = "Season " + standing.season();
    Optional<Answer> premiere = standing.answer(Question.Premiere.FIRST);
    return switch (standing.status()) {
      case RELEASED -> season + released(standing, premiere) + ".";
      case CANCELLED -> season + " will not be made.";
      case DATED -> season + " comes out" + when(premiere) + where(standing) + ".";
      case WRAPPED -> season + " is filmed. " + expectation(standing, premiere);
      case FILMING -> season + " is being made. " + expectation(standing, premiere);
      case ORDERED, RENEWED -> season + " is ordered. " + expectation(standing, premiere);
      case UNDECIDED -> "Whether season " + standing.season() + " will be made is not decided.";
      case UNKNOWN -> unknown(standing) + " " + expectation(standing, premiere);
    };
  }

  /** That its day is over does not show that a season is out, if nobody says so. */
  private static String released(Standing standing, Optional<Answer> premiere) {
    if (standing.isTold()) {
      return " came out" + out(standing, premiere);
    }
    String days = when(premiere) + where(standing);
    boolean isToday = premiere.map(answer -> !isPast(standing, answer)).orElse(false);
    return isToday ? " comes out" + days : " was to come out" + days + "; " + UNTOLD;
  }

  /** When and where a season came out; who has the day is told where that is not the press. */
  private static String out(Standing standing, Optional<Answer> premiere) {
    LocalDate listed = standing.listed();
    String press = when(premiere) + where(standing);
    if (listed == null) {
      return press;
    }
    Window told = premiere
        .filter(answer -> answer.firmness() != Modality.EXPECTED)
        .map(answer -> answer.value() instanceof Value.When(Window window) ? window : null)
        .orElse(null);
    if (told == null
        || told.lastDay() == null
        || told.lastDay().isAfter(standing.day())
        || !told.isDay() && told.contains(Window.of(PartialDate.of(listed)))) {
      return " on " + Words.date(listed) + where(standing) + ", by " + LIST;
    }
    return listed.equals(told.lastDay())
        ? press
        : press + "; " + LIST + " has " + Words.date(listed);
  }

  /** What is known of one premiere of a season, that of a part included, where nothing else says which is meant. */
  public static String premiere(Standing standing, Answer premiere) {
    if (standing.status() == Status.CANCELLED) {
      return main(standing);
    }
    if (premiere.question() instanceof Question.Premiere(int part) && part > 1) {
      return expectation("Part " + part + " of season " + standing.season(), standing, premiere);
    }
    return standing.status() == Status.UNDECIDED
        ? main(standing) + " " + expectation("If so, it", standing, premiere)
        : answer(standing);
  }

  private static String unknown(Standing standing) {
    String season = "season " + standing.season();
    boolean guessed = standing
        .answer(new Question.Happening())
        .filter(answer -> answer.value() == Verdict.YES)
        .isPresent();
    return guessed
        ? "A " + season + " is guessed at, and not confirmed."
        : "Nothing firm is known of " + season + ".";
  }

  /** Of the first premiere; of a season that has days for its parts alone, of the next of these. */
  private static String expectation(Standing standing, Optional<Answer> premiere) {
    if (premiere.isPresent()) {
      return expectation("It", standing, premiere.get());
    }
    List<Answer> parts = standing.answers().stream()
        .filter(answer -> answer.question() instanceof Question.Premiere)
        .toList();
    return parts.stream()
        .filter(part -> !isPast(standing, part))
        .findFirst()
        .or(() -> parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast()))
        .map(part -> expectation(question(part.question()), standing, part))
        .orElse(NO_DATE);
  }

  private static boolean isPast(Standing standing, Answer premiere) {
    return premiere.value() instanceof Value.When(Window window)
        && window.lastDay() != null
        && window.lastDay().isBefore(standing.day());
  }

  private static String expectation(String what, Standing standing, Answer premiere) {
    if (!(premiere.value() instanceof Value.When(Window window))) {
      return NO_DATE;
    }
    boolean guess = premiere.firmness() == Modality.EXPECTED;
    String days = when(Optional.of(premiere));
    if (isPast(standing, premiere)) {
      // That a season is out its status says; of a part nothing else does.
      if (guess || premiere.question().equals(Question.Premiere.FIRST)) {
        return what + " was expected" + days + ", which has passed.";
      }
      String part = days + where(standing);
      return premiere.isTold()
          ? what + " came out" + part + "."
          : what + " was to come out" + part + "; " + UNTOLD + ".";
    }
    String when = window.from() != null && window.to() == null
        ? " no earlier than " + Words.date(window.from())
        : days;
    return what + (guess ? " is expected" : " is to come out") + when + where(standing) + ".";
  }

  private static String when(Optional<Answer> premiere) {
    return premiere
        .map(Answer::value)
        .map(value -> value instanceof Value.When(Window window) ? " " + in(window) : "")
        .orElse("");
  }

  /** "on 3 Aug 2023", "in Aug 2023", "between Sep and Dec 2023", "from May 2023". */
  public static String in(Window window) {
    String words = Words.window(window);
    if (window.from() == null || window.to() == null) {
      return words;
    }
    return (window.isDay() ? "on " : "in ") + words;
  }

  private static String where(Standing standing) {
    return standing
        .answer(new Question.Platform())
        .map(answer -> " on " + answer.value())
        .orElse("");
  }

  /**
   * A status in a word.
   *
   * @param isTold whether somebody told afterwards of a season that is out
   */
  public static String status(Status status, boolean isTold) {
    return switch (status) {
      case RELEASED -> isTold ? "out" : "due";
      default -> status.name().toLowerCase(Locale.ROOT);
    };
  }

  /** What is asked, in a few words. */
  public static String question(Question question) {
    return switch (question) {
      case Question.Happening() -> "Happening";
      case Question.LastOne() -> "Last season";
      case Question.Premiere(int part) -> part == 1 ? "Premiere" : "Part " + part;
      case Question.Platform() -> "Platform";
      case Question.FilmingStart() -> "Filming";
      case Question.FilmingEnd() -> "Wrapped";
      case Question.Episodes() -> "Episodes";
      case Question.CastMember(String person) -> person;
      case Question.Character(String person) -> person + " plays";
      case Question.CrewMember member ->
        member.person() + ", " + member.job().name().toLowerCase(Locale.ROOT);
      case Question.SourceWork() -> "Based on";
    };
  }

  /** An answer in a few words. */
  public static String value(Value value) {
    return switch (value) {
      case Verdict verdict ->
        switch (verdict) {
          case YES -> "yes";
          case NO -> "no";
          case OPEN -> "not decided";
        };
      case Value.When(Window window) -> Words.window(window);
      case Value.Count(int number) -> Integer.toString(number);
      case Value.Name(String name) -> name;
    };
  }
}
