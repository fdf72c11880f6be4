package dev.upfront.app;

import dev.upfront.dossier.People;
import dev.upfront.dossier.Sentences;
import dev.upfront.dossier.Words;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Echo;
import dev.upfront.standing.EchoTree;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Step;
import dev.upfront.standing.Support;
import dev.upfront.web.Sure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A series' standing on a terminal of 80 columns. */
final class StandingPage {
  private static final int LABEL = 11;
  private static final int VALUE = 28;
  private static final int BODY = 2 + LABEL;
  private static final int MOST_SUPPORT = 3;

  private final Ink ink;
  private final boolean why;
  private final BiFunction<SeriesStanding, Standing, String> outlook;

  /**
   * Sets a page.
   *
   * @param why whether to print each answer's sum: all claims with what they count
   * @param outlook what a forecast adds to a season, "" where it adds nothing
   */
  StandingPage(Ink ink, boolean why, BiFunction<SeriesStanding, Standing, String> outlook) {
    this.ink = ink;
    this.why = why;
    this.outlook = outlook;
  }

  /**
   * The page, each line with its end.
   *
   * @param season the only season to show, null for all
   */
  String of(SeriesStanding series, @Nullable Integer season) {
    StringBuilder page = new StringBuilder();
    String day = "as of " + Words.date(series.day());
    String name = Cells.elide(Cells.clean(series.series()), Cells.PAGE - day.length() - 2);
    page.append(ink.heading(Cells.pad(name, Cells.PAGE - day.length())))
        .append(ink.faint(day))
        .append('\n')
        .append(ink.faint("─".repeat(Cells.PAGE)))
        .append('\n');
    List<Standing> shown = series.seasons().reversed().stream()
        .filter(standing -> season == null || standing.season() == season)
        .toList();
    page.append(shown.stream().map(each -> season(series, each)).collect(Collectors.joining("\n")));
    if (season == null && !series.answers().isEmpty()) {
      page.append(shown.isEmpty() ? "" : "\n");
      String sentence = Sentences.answer(series);
      page.append(ink.heading("Series as a whole" + (sentence.isEmpty() ? "" : ": " + sentence)))
          .append('\n');
      answers(page, series.answers());
    }
    echoes(page, series.echoes(), season == null ? each -> true : speaksIn(shown));
    return page.toString();
  }

  private String season(SeriesStanding series, Standing standing) {
    StringBuilder page = new StringBuilder();
    for (String line : Cells.wrap(Cells.clean(Sentences.answer(standing)), Cells.PAGE, 3)) {
      page.append(ink.heading(line)).append('\n');
    }
    row(page, "Forecast", Cells.clean(outlook.apply(series, standing)));
    answers(page, standing.answers());
    if (standing.more() > 0) {
      row(page, "", "and %,d more of whom less is said".formatted(standing.more()));
    }
    milestones(page, standing);
    return page.toString();
  }

  private void answers(StringBuilder page, List<Answer> answers) {
    for (Answer answer : answers) {
      if (!answer.question().isAboutPeople()) {
        answer(page, answer);
      }
    }
    People people = People.settled(answers);
    people(page, "Cast", people.players().stream().map(People.Player::words).toList());
    people(page, "Crew", people.makers().stream().map(People.Maker::words).toList());
    if (why) {
      answers.stream()
          .filter(answer -> answer.question().isAboutPeople())
          .forEach(answer -> answer(page, answer));
    }
  }

  private void answer(StringBuilder page, Answer answer) {
    String label = Cells.clean(Sentences.question(answer.question()));
    if (label.length() >= LABEL) {
      page.append("  ").append(Cells.elide(label, Cells.PAGE - 2)).append('\n');
      label = "";
    }
    String value = Cells.elide(Cells.clean(Sentences.value(answer.value())), VALUE - 1);
    String line = "  "
        + Cells.pad(label, LABEL)
        + ink.heading(Cells.pad(value, VALUE))
        + Cells.pad(Sure.percent(answer.confidence()), 6)
        + ink.modality(answer.firmness(), Cells.pad(answer.firmness().word(), 9))
        + ink.faint("since " + Words.date(answer.since()));
    page.append(line.stripTrailing()).append('\n');
    supports(
        page,
        "",
        answer.support().stream().filter(one -> why || !one.isEcho()).toList(),
        answer.extent().said());
    supports(page, "against: ", answer.dissent(), answer.extent().contradicting());
    if (why) {
      supports(page, "taken back: ", answer.withdrawn(), answer.extent().withdrawn());
    }
    history(page, answer);
  }

  /** Prints some of those on one side, and how many more of them say so themselves. */
  private void supports(StringBuilder page, String label, List<Support> supports, int all) {
    List<Support> said = supports.stream().filter(one -> why || !one.implied()).toList();
    List<Support> shown = said.isEmpty() && label.isEmpty() ? supports : said;
    int most = why ? Integer.MAX_VALUE : MOST_SUPPORT;
    for (int i = 0; i < Math.min(most, shown.size()); i++) {
      Support support = shown.get(i);
      RecordedArticle article = support.claim().article();
      String who = label
          + Cells.clean(article.source())
          + ", "
          + Words.published(article)
          + (label.isEmpty() ? "" : ", " + Sentences.value(support.value()));
      String sum = why ? ": " + weight(support) : "";
      for (String line : Cells.wrap(who + sum, Cells.PAGE - BODY, 3)) {
        page.append(" ".repeat(BODY)).append(ink.faint(line)).append('\n');
      }
      if (why || i == 0) {
        String quote = "“" + Cells.clean(support.claim().claim().evidence().quote()) + "”";
        for (String line : Cells.wrap(quote, Cells.PAGE - BODY - 2, 2)) {
          page.append(" ".repeat(BODY + 2)).append(line).append('\n');
        }
      }
    }
    int more = Math.max(all, shown.size()) - most;
    if (more > 0) {
      page.append(" ".repeat(BODY))
          .append(ink.faint("and %,d more".formatted(more)))
          .append('\n');
    }
  }

  /** What a claim counts, in words. */
  static String weight(Support support) {
    StringBuilder words = new StringBuilder();
    words.append(support.claim().claim().modality().word());
    if (support.implied()) {
      words.append(", by implication");
    }
    if (support.until() != null) {
      return words.append(", withdrawn on ").append(Words.date(support.until())).toString();
    }
    words.append(", right ").append(Sure.percent(support.reliability())).append(" of the time");
    if (support.origin() != null) {
      String origin = Cells.clean(support.origin().article().source());
      words.append(
          origin.equals(Cells.clean(support.claim().article().source()))
              ? ", says it again"
              : ", repeats " + origin);
    }
    return words.append("; ").append(effect(support.factor())).toString();
  }

  private static String effect(double factor) {
    if (factor > 0.95 && factor < 1.05) {
      return "counts for nothing";
    }
    return factor > 1
        ? "makes it %s times likelier".formatted(times(factor))
        : "makes it %s times less likely".formatted(times(1 / factor));
  }

  private static String times(double factor) {
    return factor < 10 ? "%.1f".formatted(factor) : "%,d".formatted(Math.round(factor));
  }

  private void history(StringBuilder page, Answer answer) {
    List<String> before = new ArrayList<>();
    for (int i = 0; i < answer.history().size() - 1; i++) {
      Step step = answer.history().get(i);
      if (!step.value().equals(answer.history().get(i + 1).value())) {
        before.add(Sentences.value(step.value()) + " from " + Words.date(step.since()));
      }
    }
    if (!before.isEmpty()) {
      String text = Cells.clean("before: " + String.join(", ", before));
      for (String line : Cells.wrap(text, Cells.PAGE - BODY, 3)) {
        page.append(" ".repeat(BODY)).append(ink.faint(line)).append('\n');
      }
    }
  }

  private static void people(StringBuilder page, String label, List<String> people) {
    if (people.isEmpty()) {
      return;
    }
    row(page, label, Cells.clean(String.join(" · ", people)));
  }

  private static void row(StringBuilder page, String label, String text) {
    if (text.isEmpty()) {
      return;
    }
    List<String> lines = Cells.wrap(text, Cells.PAGE - BODY, Integer.MAX_VALUE);
    for (int i = 0; i < lines.size(); i++) {
      page.append("  ")
          .append(Cells.pad(i == 0 ? label : "", LABEL))
          .append(lines.get(i))
          .append('\n');
    }
  }

  private void milestones(StringBuilder page, Standing standing) {
    if (standing.milestones().isEmpty()) {
      return;
    }
    String text = standing.milestones().stream()
        .map(one -> Sentences.status(one.status(), standing.isTold()) + " " + Words.date(one.day()))
        .collect(Collectors.joining(" → "));
    List<String> lines = Cells.wrap(text, Cells.PAGE - BODY, Integer.MAX_VALUE);
    for (int i = 0; i < lines.size(); i++) {
      page.append("  ")
          .append(Cells.pad(i == 0 ? "History" : "", LABEL))
          .append(ink.faint(lines.get(i)))
          .append('\n');
    }
  }

  /** Whether an article speaks for an answer of the seasons, or against it. */
  private static Predicate<RecordedArticle> speaksIn(List<Standing> seasons) {
    Set<String> addresses = seasons.stream()
        .flatMap(standing -> standing.answers().stream())
        .flatMap(answer -> Stream.of(answer.support(), answer.dissent(), answer.withdrawn()))
        .flatMap(List::stream)
        .map(support -> support.claim().article().address())
        .collect(Collectors.toSet());
    return article -> addresses.contains(article.address());
  }

  private void echoes(StringBuilder page, EchoTree tree, Predicate<RecordedArticle> isShown) {
    List<RecordedArticle> repeated = tree.origins().stream()
        .filter(origin -> !tree.copies(origin).isEmpty())
        .filter(isShown)
        .toList();
    if (repeated.isEmpty()) {
      return;
    }
    page.append('\n').append(ink.heading("Echoes")).append('\n');
    for (RecordedArticle origin : repeated) {
      page.append("  ").append(name(origin, Cells.PAGE - 2)).append('\n');
      copies(page, tree, origin, "  ");
    }
  }

  private void copies(StringBuilder page, EchoTree tree, RecordedArticle origin, String indent) {
    List<Echo> copies = tree.copies(origin);
    for (int i = 0; i < copies.size(); i++) {
      boolean isLast = i == copies.size() - 1;
      Echo echo = copies.get(i);
      String sign = "  " + sign(echo);
      page.append(indent)
          .append(isLast ? "└ " : "├ ")
          .append(name(echo.copy(), Cells.PAGE - indent.length() - 2 - sign.length()))
          .append(ink.faint(sign))
          .append('\n');
      copies(page, tree, echo.copy(), indent + (isLast ? "  " : "│ "));
    }
  }

  private static String name(RecordedArticle article, int width) {
    return Cells.elide(Cells.clean(article.source() + ", " + Words.published(article)), width);
  }

  private static String sign(Echo echo) {
    List<String> signs = new ArrayList<>();
    if (echo.credits()) {
      signs.add("names it");
    }
    if (echo.overlap() >= 0.05) {
      signs.add("shares " + Sure.percent(echo.overlap()) + " of its text");
    }
    if (echo.sharedMistakes() > 0) {
      signs.add("shares "
          + (echo.sharedMistakes() == 1 ? "a mistake" : echo.sharedMistakes() + " mistakes"));
    }
    return String.join(", ", signs);
  }
}
