package dev.upfront.web;

import dev.upfront.dossier.Sentences;
import dev.upfront.dossier.Words;
import dev.upfront.standing.Change;
import dev.upfront.standing.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change as a list shows it.
 *
 * @param what what it is now, with what it was before
 * @param outlet who decided it, null where nobody did
 * @param quote the deciding words, null where there are none
 * @param quoteLink where they stand
 */
record ChangeRow(
    LocalDate day,
    String series,
    int season,
    String name,
    String link,
    String what,
    @Nullable String outlet,
    @Nullable String quote,
    @Nullable String quoteLink) {

  /** The latest changes, the last one first, of those that are not about people. */
  static List<ChangeRow> latest(List<Change> changes, int most, Links links) {
    List<Change> sorted = new ArrayList<>(changes);
    sorted.sort(Comparator.comparing(Change::day)
        .reversed()
        .thenComparing(Change::series)
        .thenComparing(Change::season));
    return sorted.stream()
        .filter(ChangeRow::isNews)
        .limit(most)
        .map(change -> of(change, links))
        .toList();
  }

  /** Each name of a cast would bury what most people ask for. */
  static boolean isNews(Change change) {
    return switch (change) {
      case Change.OfStatus status -> true;
      case Change.OfAnswer answer ->
        !answer.question().isAboutPeople()
            && (answer.before() == null
                || !answer.before().value().equals(answer.after().value()));
    };
  }

  static ChangeRow of(Change change, Links links) {
    String name = change.series() + (change.season() == 0 ? "" : ", season " + change.season());
    String link = links.of(change.series(), change.season());
    return switch (change) {
      case Change.OfStatus status -> row(change, name, link, words(status), null, null, null);
      case Change.OfAnswer answer -> {
        var deciding = answer.deciding();
        yield row(
            change,
            name,
            link,
            words(answer),
            deciding == null ? null : deciding.claim().article().source(),
            deciding == null ? null : deciding.claim().claim().evidence().quote(),
            deciding == null ? null : links.quote(deciding.claim()));
      }
    };
  }

  private static ChangeRow row(
      Change change,
      String name,
      String link,
      String what,
      @Nullable String outlet,
      @Nullable String quote,
      @Nullable String quoteLink) {
    return new ChangeRow(
        change.day(), change.series(), change.season(), name, link, what, outlet, quote, quoteLink);
  }

  private static String words(Change.OfStatus change) {
    return "now " + Sentences.status(change.after(), change.isTold())
        + (change.before() == Status.UNKNOWN
            ? ""
            : ", before " + Sentences.status(change.before(), change.isTold()));
  }

  private static String words(Change.OfAnswer change) {
    String question = Sentences.question(change.question());
    return question
        + ": "
        + Sentences.value(change.after().value())
        + (change.before() == null
            ? ""
            : ", before " + Sentences.value(change.before().value()));
  }

  String dayWords() {
    return Words.date(day);
  }
}
