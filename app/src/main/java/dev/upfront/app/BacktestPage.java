package dev.upfront.app;

import dev.upfront.forecast.Backtest;
import dev.upfront.forecast.Method;
import dev.upfront.forecast.Question;
import dev.upfront.forecast.RenewalTest;
import dev.upfront.forecast.Score;
import dev.upfront.forecast.Stage;
import dev.upfront.forecast.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The tables of a backtest, for people. */
final class BacktestPage {
  private static final String HEAD = "%-19s %5s %4s %4s %4s %4s %4s %5s %5s %4s %5s %4s%n"
      .formatted(
          "", "n", "CRPS", "near", "10%", "50%", "90%", "error", "in50", "wide", "in80", "wide");

  private static final int HALF_YEAR = 180;

  private final Backtest.Report report;
  private final Ink ink;
  private final StringBuilder page = new StringBuilder();

  private BacktestPage(Backtest.Report report, Ink ink) {
    this.report = report;
    this.ink = ink;
  }

  static String of(Backtest.Report report, Ink ink) {
    return new BacktestPage(report, ink).page();
  }

  /** What groups are told apart by, in the order in which the tables stand. */
  static Map<String, Function<Question, String>> groupings() {
    Map<String, Function<Question, String>> groupings = new LinkedHashMap<>();
    groupings.put("By year", question -> String.valueOf(question.known().day().getYear()));
    groupings.put("By what was known", BacktestPage::known);
    groupings.put("By days waited", question -> waited(question.waited() / HALF_YEAR));
    groupings.put("By own waits known", question -> switch (question.gaps()) {
      case 0 -> "0";
      case 1 -> "1";
      case 2, 3 -> "2 or 3";
      default -> "4 and more";
    });
    groupings.put("By sort", Question::sort);
    return groupings;
  }

  private static String waited(long halfYears) {
    long from = halfYears * HALF_YEAR;
    return halfYears < 4 ? "%3d to %d".formatted(from, from + HALF_YEAR - 1) : "720 and more";
  }

  private static String known(Question question) {
    Stage stage = question.stage();
    return stage == null ? "only history" : stage.word();
  }

  private String page() {
    List<Question> questions = report.questions();
    Method upfront = report.methods().getFirst();
    String head =
        ("%,d questions about premieres that came, asked %d to %d, each answered from what was known before"
                + " its month began and of the season on its day. %,d more have no answer yet.")
            .formatted(
                questions.size(),
                years(Comparator.naturalOrder()),
                years(Comparator.reverseOrder()),
                report.open());
    Cells.wrap(head, Cells.PAGE, 4).forEach(this::line);
    line("");
    heading("All questions");
    for (Method method : report.methods()) {
      row(method.name(), method.scores());
    }
    heading("What limits it");
    report.limits().forEach(method -> row(method.name(), method.scores()));
    groupings().forEach((title, grouping) -> {
      heading(title);
      groups(questions, upfront.scores(), grouping).forEach(this::row);
    });
    String legend =
        "n questions; CRPS in days, near: of the next three years only; 10%, 50%, 90%: pinball loss;"
            + " error: middle of the days between; in50, in80: share of truths inside the interval, wide: its mean days."
            + " hindsight: the same model, had it known all but the series' own future; told if long: the same, told"
            + " besides whether the wait took more than %d days.".formatted(Backtest.LONG);
    Cells.wrap(legend, Cells.PAGE, 8).forEach(text -> line(ink.faint(text)));
    line("");
    widened(upfront);
    renewal(report.renewal());
    return page.toString();
  }

  private int years(Comparator<Integer> order) {
    return report.questions().stream()
        .map(question -> question.known().day().getYear())
        .min(order)
        .orElse(0);
  }

  /** Scores by group, in the order of the groups' names. */
  static Map<String, List<Score>> groups(
      List<Question> questions, List<Score> scores, Function<Question, String> grouping) {
    Map<String, List<Score>> groups = new TreeMap<>();
    for (int i = 0; i < questions.size(); i++) {
      groups
          .computeIfAbsent(grouping.apply(questions.get(i)), unseen -> new ArrayList<>())
          .add(scores.get(i));
    }
    return groups;
  }

  private void row(String name, List<Score> scores) {
    Summary s = Summary.of(scores);
    line("  %-17s %5d %4.0f %4.0f %4.0f %4.0f %4.0f %5.0f %5.3f %4.0f %5.3f %4.0f"
        .formatted(
            name,
            s.questions(),
            s.crps(),
            s.crpsNear(),
            s.pinball().get(0),
            s.pinball().get(1),
            s.pinball().get(2),
            s.medianError(),
            s.coverage50(),
            s.width50(),
            s.coverage80(),
            s.width80()));
  }

  private void widened(Method upfront) {
    Summary own = Summary.of(upfront.scores());
    line(ink.heading("80% intervals of the others, widened until they hold as much"));
    line("  %-18s %8s %8s %10s %12s".formatted("", "nominal", "in", "mean wide", "middle wide"));
    line("  %-18s %7d%% %8.3f %10.0f %12.0f"
        .formatted("Upfront", 80, own.coverage80(), own.width80(), own.middleWidth80()));
    for (Method method : report.methods().subList(1, report.methods().size())) {
      Method.Widened wide = method.widenedTo(own.coverage80());
      line("  %-18s %7d%% %8.3f %10.0f %12.0f"
          .formatted(
              method.name(), wide.level(), wide.coverage(), wide.width(), wide.middleWidth()));
    }
    line("");
  }

  private void renewal(RenewalTest test) {
    line(
        ink.heading("Does a next season come within four years? %,d questions about American dramas"
            .formatted(test.questions())));
    line("  Brier score %.3f; of the share so far %.3f".formatted(test.brier(), test.baseBrier()));
    line("  %10s %10s %10s".formatted("n", "said", "came"));
    for (RenewalTest.Band band : test.bands()) {
      line("  %10d %10.2f %10.2f".formatted(band.questions(), band.said(), band.came()));
    }
  }

  private void heading(String title) {
    page.append(ink.heading("%-19s".formatted(title))).append(HEAD.substring(19));
  }

  private void line(String text) {
    page.append(text.stripTrailing()).append('\n');
  }
}
