package dev.upfront.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Asks of the past what was then to come. Month by month a forecaster is fitted to what was known when the month began,
 * as it is for users, and asked of each season that was waited for in it: on the day after the season before premiered,
 * every half year after that until it came, and on each day on which a stage of its making became known.
 */
public final class Backtest {
  private static final int EVERY = 180;
  private static final int TIMES = 7;

  /** A wait of more days is long. */
  public static final int LONG = 900;

  private Backtest() {}

  /**
   * What came out.
   *
   * @param questions what was asked
   * @param methods the forecast first, then what it is measured by
   * @param limits what no forecast could know: the same model, taught all that the source tells but the series' own
   *     future; and that one, told besides whether the wait took more than {@link #LONG} days
   * @param open how many questions have no answer, as the season had not come when the source ended
   * @param renewal how the chance of renewal did
   */
  public record Report(
      List<Question> questions,
      List<Method> methods,
      List<Method> limits,
      int open,
      RenewalTest renewal) {}

  /**
   * Runs it.
   *
   * @param first the first year in which questions are asked
   * @param last the last year
   * @throws IllegalArgumentException where nothing can be learnt before the first year
   */
  public static Report run(Past past, int first, int last) {
    Asked asked = new Asked(new TreeMap<>(), new ArrayList<>());
    past.seasons().forEach(history -> ask(past, history, first, last, asked));
    List<Question> questions = new ArrayList<>();
    Map<String, List<Score>> scores = new LinkedHashMap<>();
    // Without a question, too: whether there is anything to learn from does not hang on that.
    asked.byMonth().computeIfAbsent(YearMonth.of(first, 1), month -> new ArrayList<>());
    asked.byMonth().forEach((month, ofMonth) -> {
      methods(past, month.atDay(1)).forEach((name, method) -> {
        List<Score> all = scores.computeIfAbsent(name, unseen -> new ArrayList<>());
        ofMonth.forEach(question -> all.add(Score.of(method.apply(question), question)));
      });
      questions.addAll(ofMonth);
    });
    List<Method> methods = new ArrayList<>();
    scores.forEach((name, all) -> methods.add(new Method(name, all)));
    return new Report(
        questions,
        methods,
        limits(past, questions),
        asked.open().size(),
        RenewalTest.run(past.runs()));
  }

  private static Map<String, Function<Question, Curve>> methods(Past past, LocalDate day) {
    Forecaster forecaster = Forecaster.fit(past, day);
    Map<String, Function<Question, Curve>> methods = new LinkedHashMap<>();
    methods.put("Upfront", question -> forecaster.curve(question.known()));
    methods.putAll(new Baselines(Wait.known(past, day)).byName());
    return methods;
  }

  private static List<Method> limits(Past past, List<Question> questions) {
    LocalDate end = past.seasons().stream()
        .map(History::until)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
    Forecaster hindsight = Forecaster.fit(past, end.plusDays(1));
    List<Score> taught = new ArrayList<>();
    List<Score> told = new ArrayList<>();
    for (Question question : questions) {
      Curve curve = hindsight.curve(question.known());
      taught.add(Score.of(curve, question));
      long limit = question.began().plusDays(LONG).toEpochDay();
      boolean isLong = question.came().toEpochDay() > limit;
      told.add(Score.of(curve.times(day -> day > limit == isLong ? 1 : 0), question));
    }
    return List.of(new Method("hindsight", taught), new Method("told if long", told));
  }

  /** Questions with an answer by the month in which they are asked, and the days of those without. */
  private record Asked(TreeMap<YearMonth, List<Question>> byMonth, List<LocalDate> open) {}

  private static void ask(Past past, History history, int first, int last, Asked asked) {
    for (Wait wait : Wait.of(history, history.until().plusDays(1))) {
      Past.SeasonKey season = new Past.SeasonKey(history.title(), wait.season());
      for (LocalDate day : days(past, season, wait)) {
        boolean still =
            wait.came() == null ? !day.isAfter(history.until()) : day.isBefore(wait.came());
        if (day.getYear() < first || day.getYear() > last || !still) {
          continue;
        }
        if (wait.came() == null) {
          asked.open().add(day);
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
            null);
        asked
            .byMonth()
            .computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>())
            .add(new Question(knowledge, wait.began(), wait.came()));
      }
    }
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
