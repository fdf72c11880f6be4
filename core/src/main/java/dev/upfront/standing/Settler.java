package dev.upfront.standing;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.catalogue.Platform;
import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.ledger.RecordedClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works out what to believe of a series. A pure function: the same claims in whatever order, the same trust and the same
 * time give the same standing.
 */
public final class Settler {
  /** From this confidence on, what contradicts an answer counts as a mistake that copies may share. */
  private static final double SURE = 0.5;

  private final Catalogue catalogue;

  /** Makes one that knows outlets and platforms under all the names that the catalogue has for them. */
  public Settler(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Settles what was claimed of a series.
   *
   * @param series its title
   * @param claims what was ever claimed of it, as {@link dev.upfront.ledger.Ledger#claims} gives it
   * @param trust in the outlets, from what was known on the day asked
   * @param asOf the day and the instant from which it is looked at; what came later is left out
   */
  public SeriesStanding settle(String series, List<RecordedClaim> claims, Trust trust, AsOf asOf) {
    Map<Integer, Map<Question, List<Saying>>> docket = Docket.of(claims, trust, asOf);
    Map<String, RecordedArticle> articles = new LinkedHashMap<>();
    docket
        .values()
        .forEach(questions -> questions
            .values()
            .forEach(sayings -> sayings.forEach(saying -> articles.merge(
                saying.address(),
                saying.claim().article(),
                (a, b) -> a.version() <= b.version() ? a : b))));
    EchoFinder finder = new EchoFinder(catalogue, articles.values());
    EchoTree echoes = finder.find(Map.of());
    Map<Integer, List<Answer>> answers = answers(docket, echoes, Habits.NONE, asOf.day());
    // Once more, with what the mistakes tell of who repeats whom.
    Habits habits = Habits.of(answers.values());
    Map<EchoFinder.Pair, Integer> mistakes = sharedMistakes(answers);
    if (!mistakes.isEmpty()) {
      echoes = finder.find(mistakes);
    }
    if (!mistakes.isEmpty() || !habits.areUsual()) {
      answers = answers(docket, echoes, habits, asOf.day());
    }
    return standing(series, answers, echoes, asOf.day());
  }

  private Map<Integer, List<Answer>> answers(
      Map<Integer, Map<Question, List<Saying>>> docket,
      EchoTree echoes,
      Habits habits,
      LocalDate day) {
    Map<Integer, List<Answer>> answers = new TreeMap<>();
    docket.forEach((season, questions) -> {
      Coverage coverage = Coverage.of(questions);
      Optional<Answer> premiere =
          settle(Question.Premiere.FIRST, questions, coverage, echoes, habits, day, null);
      LocalDate out =
          premiere.flatMap(answer -> Milestones.happened(answer, day)).orElse(null);
      List<Answer> settled = new ArrayList<>();
      for (Question question : Docket.inOrder(questions.keySet())) {
        Optional<Answer> answer = out == null && question.equals(Question.Premiere.FIRST)
            ? premiere
            : settle(question, questions, coverage, echoes, habits, day, out);
        answer.ifPresent(settled::add);
      }
      answers.put(season, settled);
    });
    return answers;
  }

  private Optional<Answer> settle(
      Question question,
      Map<Question, List<Saying>> questions,
      Coverage coverage,
      EchoTree echoes,
      Habits habits,
      LocalDate day,
      @Nullable LocalDate out) {
    List<Saying> sayings = questions.getOrDefault(question, List.of());
    return sayings.isEmpty()
        ? Optional.empty()
        : Settlement.settle(question, sayings, space(question, coverage), echoes, habits, day, out);
  }

  private static SeriesStanding standing(
      String series, Map<Integer, List<Answer>> answers, EchoTree echoes, LocalDate day) {
    List<Standing> seasons = new ArrayList<>();
    answers.forEach((season, settled) -> {
      if (season != Docket.SERIES && isSpokenOf(settled)) {
        seasons.add(Milestones.standing(series, season, settled, day));
      }
    });
    return new SeriesStanding(
        series, day, answers.getOrDefault(Docket.SERIES, List.of()), told(seasons), echoes);
  }

  /** A season of which nobody tells that it came out did, once somebody tells afterwards when a later one does. */
  private static List<Standing> told(List<Standing> seasons) {
    return seasons.stream()
        .map(season -> isFollowed(season, seasons) ? season.told() : season)
        .toList();
  }

  private static boolean isFollowed(Standing season, List<Standing> seasons) {
    LocalDate last = season.status() == Status.RELEASED
        ? season
            .answer(Question.Premiere.FIRST)
            .map(answer -> answer.value() instanceof Value.When(Window window) ? window : null)
            .map(Window::lastDay)
            .orElse(null)
        : null;
    return last != null
        && seasons.stream()
            .filter(later -> later.season() > season.season())
            .flatMap(later -> later.answer(Question.Premiere.FIRST).stream())
            .flatMap(answer -> answer.support().stream())
            .anyMatch(support -> !support.implied()
                && support.claim().claim().modality() != Modality.EXPECTED
                && !support.claim().article().day().isBefore(last));
  }

  /** That it is not the last one follows for each season before another, of which nothing need be known. */
  private static boolean isSpokenOf(List<Answer> settled) {
    return settled.stream()
        .anyMatch(answer ->
            !(answer.question() instanceof Question.LastOne) || answer.value() == Verdict.YES);
  }

  /** The hypotheses that a question has, once it is known what was said of it. */
  private Function<List<Saying>, Hypotheses> space(Question question, Coverage coverage) {
    return switch (question) {
      case Question.Happening() -> sayings -> VerdictHypotheses.decided();
      case Question.LastOne() -> sayings -> VerdictHypotheses.given(0.3);
      case Question.CastMember member ->
        sayings -> VerdictHypotheses.given(coverage.prior(question));
      case Question.CrewMember member ->
        sayings -> VerdictHypotheses.given(coverage.prior(question));
      case Question.FilmingStart() -> WindowHypotheses::new;
      case Question.FilmingEnd() -> WindowHypotheses::new;
      case Question.Premiere premiere -> WindowHypotheses::new;
      case Question.Episodes() -> sayings -> new ChoiceHypotheses(sayings, Value::equals);
      case Question.Platform() ->
        sayings -> new ChoiceHypotheses(sayings, (a, b) -> platform(a).equals(platform(b)));
      case Question.Character character ->
        sayings -> new ChoiceHypotheses(sayings, Settler::isSameName);
      case Question.SourceWork() -> sayings -> new ChoiceHypotheses(sayings, Settler::isSameName);
    };
  }

  private String platform(Value value) {
    String name = value.toString();
    return Catalogue.titleKey(catalogue.platform(name).map(Platform::name).orElse(name));
  }

  /** "Nick" and "Nick Nelson" are one. */
  private static boolean isSameName(Value a, Value b) {
    List<String> one = words(a);
    List<String> other = words(b);
    return one.containsAll(other) || other.containsAll(one);
  }

  private static List<String> words(Value name) {
    return Arrays.stream(name.toString().split(" ")).map(Catalogue::titleKey).toList();
  }

  /**
   * Who shares mistakes with whom: the same wrong answer in two articles is a sign that one has it from the other, where
   * there are many wrong answers to choose from.
   */
  private static Map<EchoFinder.Pair, Integer> sharedMistakes(Map<Integer, List<Answer>> answers) {
    Map<EchoFinder.Pair, Integer> shared = new HashMap<>();
    for (List<Answer> settled : answers.values()) {
      for (Answer answer : settled) {
        if (answer.confidence() < SURE || answer.value() instanceof Verdict) {
          continue;
        }
        Map<Value, Support> latest = new HashMap<>();
        for (Support wrong : answer.dissent()) {
          if (wrong.implied()) {
            continue;
          }
          Support before = latest.put(wrong.value(), wrong);
          if (before != null) {
            shared.merge(
                new EchoFinder.Pair(
                    before.claim().article().address(), wrong.claim().article().address()),
                1,
                Integer::sum);
          }
        }
      }
    }
    return shared;
  }
}
