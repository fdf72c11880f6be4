package dev.upfront.app;

import dev.upfront.claim.Fact;
import dev.upfront.dossier.Sentences;
import dev.upfront.dossier.Words;
import dev.upfront.standing.Change;
import dev.upfront.standing.Question;
import dev.upfront.standing.Status;
import dev.upfront.standing.Support;
import dev.upfront.standing.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes on a terminal of 80 columns: a heading for each day and season, below it what changed. */
final class ChangesPage {
  private static final int INDENT = 2;
  private static final int MOST_PEOPLE = 12;

  private ChangesPage() {}

  /** The page of changes that come in the order of days, each line with its end. */
  static String of(List<Change> changes, Ink ink) {
    if (changes.stream().noneMatch(ChangesPage::isShown)) {
      return "Nothing changed.\n";
    }
    StringBuilder page = new StringBuilder();
    List<Change> together = new ArrayList<>();
    for (Change change : changes.stream().filter(ChangesPage::isShown).toList()) {
      if (!together.isEmpty() && !belong(together.getFirst(), change)) {
        put(page, together, ink);
        together.clear();
      }
      together.add(change);
    }
    put(page, together, ink);
    return page.toString();
  }

  /** That the same is said more firmly of a person is too little to tell. */
  private static boolean isShown(Change change) {
    return !(change instanceof Change.OfAnswer answer
        && answer.question().isAboutPeople()
        && sameValue(answer));
  }

  private static boolean belong(Change a, Change b) {
    return a.day().equals(b.day()) && a.series().equals(b.series()) && a.season() == b.season();
  }

  private static void put(StringBuilder page, List<Change> changes, Ink ink) {
    Change first = changes.getFirst();
    String season = first.season() == 0 ? "" : ", season " + first.season();
    page.append(ink.heading(Cells.elide(
            Words.date(first.day()) + "  " + Cells.clean(first.series()) + season, Cells.PAGE)))
        .append('\n');
    List<Change.OfAnswer> people = new ArrayList<>();
    for (Change change : changes) {
      switch (change) {
        case Change.OfStatus status -> line(page, status(status));
        case Change.OfAnswer answer -> {
          if (answer.question().isAboutPeople()) {
            people.add(answer);
          } else {
            line(page, answer(answer));
            quote(page, answer, ink);
          }
        }
      }
    }
    people(page, "Cast", people.stream().filter(answer -> !isCrew(answer)).toList());
    people(page, "Crew", people.stream().filter(ChangesPage::isCrew).toList());
  }

  private static boolean isCrew(Change.OfAnswer change) {
    return change.question() instanceof Question.CrewMember;
  }

  /** As many as there is room for, and how many more there are; who gets a part needs no line without it. */
  private static void people(StringBuilder page, String label, List<Change.OfAnswer> changes) {
    Set<String> parts = changes.stream()
        .map(Change.OfAnswer::question)
        .filter(Question.Character.class::isInstance)
        .map(question -> ((Question.Character) question).person())
        .collect(Collectors.toSet());
    List<String> people = changes.stream()
        .filter(change -> !(change.question() instanceof Question.CastMember(String person)
            && change.after().value() == Verdict.YES
            && parts.contains(person)))
        .map(ChangesPage::person)
        .distinct()
        .toList();
    if (people.isEmpty()) {
      return;
    }
    int more = people.size() - MOST_PEOPLE;
    line(
        page,
        label + ": " + people.stream().limit(MOST_PEOPLE).collect(Collectors.joining(" · "))
            + (more > 0 ? " · and " + more + " more" : ""));
  }

  private static boolean sameValue(Change.OfAnswer change) {
    return change.before() != null
        && change.before().value().equals(change.after().value());
  }

  private static String status(Change.OfStatus change) {
    return "Now " + Sentences.status(change.after(), change.isTold())
        + (change.before() == Status.UNKNOWN
            ? ""
            : ", before " + Sentences.status(change.before(), change.isTold()));
  }

  private static String answer(Change.OfAnswer change) {
    String now = "%s: %s (%s)"
        .formatted(
            Sentences.question(change.question()),
            Sentences.value(change.after().value()),
            change.after().firmness().word());
    if (change.before() == null) {
      return now;
    }
    return now + ", before "
        + (sameValue(change)
            ? change.before().firmness().word()
            : Sentences.value(change.before().value()));
  }

  private static String person(Change.OfAnswer change) {
    String what = Sentences.question(change.question());
    if (change.question() instanceof Question.Character) {
      return what + " " + Sentences.value(change.after().value());
    }
    return what
        + switch (change.after().value()) {
          case Verdict.NO -> " leaves";
          case Verdict.YES -> change.before() == null ? comes(change) : " is confirmed";
          default -> " is not decided";
        };
  }

  /** Who is new, and who returns, as the claim that decides has it. */
  private static String comes(Change.OfAnswer change) {
    Support deciding = change.deciding();
    return deciding != null && deciding.claim().claim().fact() instanceof Fact.Cast cast
        ? switch (cast.status()) {
          case JOINS -> " joins";
          case RETURNS -> " returns";
          case STARS, LEAVES -> "";
        }
        : "";
  }

  private static void quote(StringBuilder page, Change.OfAnswer change, Ink ink) {
    Support deciding = change.deciding();
    if (deciding != null) {
      String text = Cells.clean(deciding.claim().article().source()) + ": “"
          + Cells.clean(deciding.claim().claim().evidence().quote()) + "”";
      for (String line : Cells.wrap(text, Cells.PAGE - 2 * INDENT, 2)) {
        page.append(" ".repeat(2 * INDENT)).append(ink.faint(line)).append('\n');
      }
    }
  }

  private static void line(StringBuilder page, String text) {
    for (String line : Cells.wrap(Cells.clean(text), Cells.PAGE - INDENT, Integer.MAX_VALUE)) {
      page.append(" ".repeat(INDENT)).append(line).append('\n');
    }
  }
}
