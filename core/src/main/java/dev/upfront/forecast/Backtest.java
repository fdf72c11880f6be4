package dev.upfront.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Asks of the past what was then to come. Year by year a forecaster is fitted to what was known when the year began, and
 * asked of each season that was waited for in it: on the day after the season before premiered, every half year after
 * that until it came, and on each day on which a stage of its making became known.
 */
public final class Backtest {
  private static final int EVERY = 180;
  private static final int TIMES = 7;

  private Backtest() {}

  /**
   * What came out.
   *
   * @param questions what was asked
   * @param methods the forecast first, then what it is measured by
   * @param open how many questions have no answer, as the season had not come when the source ended
   * @param renewal how the chance of renewal did
   */
  public record Report(
      List<Question> questions, List<Method> methods, int open, RenewalTest renewal) {}

  /**
   * Runs it.
   *
   * @param first the first year in which questions are asked
   * @param last the last year
   * @throws IllegalArgumentException where nothing can be learnt before the first year
   */
  public static Report run(Past past, int first, int last) {
    List<Question> questions = new ArrayList<>();
    Map<String, List<Score>> scores = new LinkedHashMap<>();
    int open = 0;
    for (int year = first; year <= last; year++) {
      LocalDate start = LocalDate.of(year, 1, 1);
      Forecaster forecaster = Forecaster.fit(past, start);
      List<Wait> known = past.seasons().stream()
          .flatMap(history -> Wait.of(history, start).stream())
          .filter(wait -> wait.days() > 0)
          .toList();
      Map<String, Function<Question, Curve>> methods = new LinkedHashMap<>();
      methods.put("Upfront", question -> forecaster.curve(question.known()));
      methods.putAll(new Baselines(known).byName());
      for (History history : past.seasons()) {
        Asked asked = ask(past, history, year);
        open += asked.open();
        for (Question question : asked.questions()) {
          questions.add(question);
          methods.forEach((name, method) -> scores
              .computeIfAbsent(name, unseen -> new ArrayList<>())
              .add(Score.of(method.apply(question), question)));
        }
      }
    }
    List<Method> methods = scores.entrySet().stream()
        .map(method -> new Method(method.getKey(), method.getValue()))
        .toList();
    return new Report(questions, methods, open, RenewalTest.run(past.runs()));
  }

  private record Asked(List<Question> questions, int open) {}

  private static Asked ask(Past past, History history, int year) {
    List<Question> questions = new ArrayList<>();
    int open = 0;
    for (Wait wait : Wait.of(history, history.until().plusDays(1))) {
      Past.SeasonKey season = new Past.SeasonKey(history.title(), wait.season());
      for (LocalDate day : days(past, season, wait)) {
        boolean still =
            wait.came() == null ? !day.isAfter(history.until()) : day.isBefore(wait.came());
        if (day.getYear() != year || !still) {
          continue;
        }
        if (wait.came() == null) {
          open++;
          continue;
        }
        History known = history.asOf(day);
        Knowledge knowledge = new Knowledge(
            day,
            history.title(),
            wait.season(),
            history.traits(),
            known.premieres().stream()
                .filter(premiere -> premiere.season() < wait.season())
                .toList(),
            past.milestones(season, day),
            List.of(),
            false);
        questions.add(new Question(knowledge, wait.began(), wait.came()));
      }
    }
    return new Asked(questions, open);
  }

  private static List<LocalDate> days(Past past, Past.SeasonKey season, Wait wait) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (int i = 0; i < TIMES; i++) {
      days.add(wait.began().plusDays((long) i * EVERY));
    }
    past.milestones(season, LocalDate.MAX).stream()
        .map(Milestone::day)
        .filter(day -> day.isAfter(wait.began()))
        .forEach(days::add);
    return days.stream().sorted(Comparator.naturalOrder()).toList();
  }
}
