package dev.upfront.app;

import dev.upfront.dossier.Sentences;
import dev.upfront.dossier.Words;
import dev.upfront.standing.Change;
import dev.upfront.standing.Question;
import dev.upfront.standing.Status;
import dev.upfront.standing.Support;
import dev.upfront.standing.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Changes on a terminal of 80 columns: a heading for each day and season, below it what changed. */
final class ChangesPage {
  private static final int INDENT = 2;

  private ChangesPage() {}

  /** The page of changes that come in the order of days, each line with its end. */
  static String of(List<Change> changes, Ink ink) {
    if (changes.isEmpty()) {
      return "Nothing changed.\n";
    }
    StringBuilder page = new StringBuilder();
    List<Change> together = new ArrayList<>();
    for (Change change : changes) {
      if (!together.isEmpty() && !belong(together.getFirst(), change)) {
        put(page, together, ink);
        together.clear();
      }
      together.add(change);
    }
    put(page, together, ink);
    return page.toString();
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
    List<String> people = new ArrayList<>();
    for (Change change : changes) {
      switch (change) {
        case Change.OfStatus status -> line(page, status(status));
        case Change.OfAnswer answer -> {
          if (answer.question().isAboutPeople()) {
            if (answer.before() == null || !sameValue(answer)) {
              people.add(person(answer));
            }
          } else {
            line(page, answer(answer));
            quote(page, answer, ink);
          }
        }
      }
    }
    if (!people.isEmpty()) {
      line(page, people.stream().distinct().collect(Collectors.joining(" · ")));
    }
  }

  private static boolean sameValue(Change.OfAnswer change) {
    return change.before() != null
        && change.before().value().equals(change.after().value());
  }

  private static String status(Change.OfStatus change) {
    return "Now " + Sentences.status(change.after())
        + (change.before() == Status.UNKNOWN
            ? ""
            : ", before " + Sentences.status(change.before()));
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
    return change.question() instanceof Question.Character
        ? what + " " + Sentences.value(change.after().value())
        : what + (change.after().value() == Verdict.NO ? " leaves" : "");
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
    for (String line : Cells.wrap(Cells.clean(text), Cells.PAGE - INDENT, 6)) {
      page.append(" ".repeat(INDENT)).append(line).append('\n');
    }
  }
}
