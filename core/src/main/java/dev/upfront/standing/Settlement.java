package dev.upfront.standing;

import dev.upfront.ledger.RecordedClaim;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Settles one question: Bayes' rule over its hypotheses, saying by saying in the order of their days, with a little room
 * for the truth to change between days (the forward pass of a hidden Markov model). A saying that may repeat an earlier
 * one is a mixture: with the probability that it is a copy it would have been said whatever is true.
 */
final class Settlement {
  /** An outlet that says again what it said has as a rule not asked again. */
  private static final double SAME_OUTLET = 0.85;

  private static final long GARBLED_DAYS = 7;

  /** That something is not decided is said of the day: who says so this much later has looked again. */
  private static final long OPEN_DAYS = 30;

  private final Question question;
  private final List<Saying> sayings;
  private final Function<List<Saying>, Hypotheses> space;
  private final EchoTree echoes;
  private final Habits habits;
  private final LocalDate today;
  private final @Nullable LocalDate fixedSince;
  private final Map<Saying, Repeat> repeats = new IdentityHashMap<>();

  private Settlement(
      Question question,
      List<Saying> sayings,
      Function<List<Saying>, Hypotheses> space,
      EchoTree echoes,
      Habits habits,
      LocalDate today,
      @Nullable LocalDate fixedSince) {
    this.question = question;
    this.sayings = sayings;
    this.space = space;
    this.echoes = echoes;
    this.habits = habits;
    this.today = today;
    this.fixedSince = fixedSince;
  }

  /** How likely a saying repeats an earlier one, and which one where that is more likely than not. */
  private record Repeat(double probability, @Nullable RecordedClaim origin) {
    private static final Repeat NONE = new Repeat(0, null);
  }

  /** What was believed after the last day, and every answer on the way. */
  private record Run(Hypotheses hypotheses, double[] belief, List<Step> steps) {}

  /**
   * Settles a question.
   *
   * @param sayings what was said about it, in order of time
   * @param space makes the hypotheses that sayings leave open
   * @param echoes which articles repeat which
   * @param habits how often outlets repeat others without a sign
   * @param today the day asked; nothing was said after it
   * @param fixedSince the day from which the truth does not change any more, null where it still may
   * @return the answer, or empty where nothing that stands was ever said of it directly or by implication
   */
  static Optional<Answer> settle(
      Question question,
      List<Saying> sayings,
      Function<List<Saying>, Hypotheses> space,
      EchoTree echoes,
      Habits habits,
      LocalDate today,
      @Nullable LocalDate fixedSince) {
    return new Settlement(question, sayings, space, echoes, habits, today, fixedSince).answer();
  }

  private Optional<Answer> answer() {
    Hypotheses hypotheses = space.apply(sayings);
    findRepeats(hypotheses);
    SortedSet<LocalDate> withdrawals = sayings.stream()
        .map(Saying::until)
        .filter(until -> until != null && !until.isAfter(today))
        .collect(Collectors.toCollection(TreeSet::new));
    return withdrawals.isEmpty()
        ? answer(run(hypotheses, sayings, today))
        : answerAnew(withdrawals);
  }

  /**
   * With each withdrawal the past is settled anew without what was withdrawn: it is as if it had never been said.
   */
  private Optional<Answer> answerAnew(SortedSet<LocalDate> withdrawals) {
    List<Step> history = new ArrayList<>();
    Run run = null;
    List<LocalDate> beginnings = new ArrayList<>(withdrawals);
    beginnings.addFirst(LocalDate.MIN);
    for (int i = 0; i < beginnings.size(); i++) {
      LocalDate beginning = beginnings.get(i);
      LocalDate last = i + 1 < beginnings.size() ? beginnings.get(i + 1).minusDays(1) : today;
      List<Saying> standing = sayings.stream()
          .filter(saying -> !saying.day().isAfter(last)
              && (saying.until() == null || saying.until().isAfter(beginning)))
          .toList();
      if (standing.isEmpty() || last.isBefore(standing.getFirst().day())) {
        run = null;
        continue;
      }
      run = run(space.apply(standing), standing, last);
      append(history, run.steps(), beginning);
    }
    return run == null
        ? Optional.empty()
        : answer(new Run(run.hypotheses(), run.belief(), history));
  }

  /** Adds the steps of a run that fall behind the beginning of its time, and the one that stands at that. */
  private static void append(List<Step> history, List<Step> steps, LocalDate beginning) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean isOver = i + 1 < steps.size() && !steps.get(i + 1).since().isAfter(beginning);
      if (isOver) {
        continue;
      }
      LocalDate since = step.since().isBefore(beginning) ? beginning : step.since();
      Step moved = new Step(since, step.value(), step.firmness(), step.confidence());
      if (history.isEmpty() || !isSame(history.getLast(), moved)) {
        history.add(moved);
      }
    }
  }

  private static boolean isSame(Step a, Step b) {
    return a.value().equals(b.value()) && a.firmness() == b.firmness();
  }

  /** Whom each saying may repeat: who may have it from whom does not depend on what is true. */
  private void findRepeats(Hypotheses hypotheses) {
    Map<String, List<Saying>> byAddress = new HashMap<>();
    Map<String, List<Saying>> articles =
        sayings.stream().collect(Collectors.groupingBy(Saying::address));
    // Of what a source says more than once the first time is enough: all later ones may repeat
    // that.
    Map<String, Map<Value, Saying>> bySource = new HashMap<>();
    Map<Value, Saying> latest = new LinkedHashMap<>();
    for (Saying saying : sayings) {
      Repeat repeat = mayRepeatAny(hypotheses, saying, latest)
          ? new Repeat(habits.hiddenEcho(saying.source()), null)
          : Repeat.NONE;
      Map<Value, Saying> own =
          bySource.computeIfAbsent(saying.source(), source -> new LinkedHashMap<>());
      for (Saying earlier : own.values()) {
        if (mayRepeat(hypotheses, saying, earlier)) {
          repeat = likelier(repeat, new Repeat(SAME_OUTLET, earlier.claim()));
          break;
        }
      }
      for (Echo echo : echoes.candidates(saying.address())) {
        for (Saying origin : byAddress.getOrDefault(echo.origin().address(), List.of())) {
          repeat = likelier(repeat, repeat(saying, origin, echo, hypotheses));
        }
      }
      List<Saying> before =
          byAddress.computeIfAbsent(saying.address(), address -> new ArrayList<>());
      for (Saying other : articles.getOrDefault(saying.address(), List.of())) {
        if (Selves.isToldBy(other, saying)
            && hypotheses.mayRepeat(saying.value(), other.value())
            // Of two that say as much the first one counts.
            && (before.contains(other) || !hypotheses.mayRepeat(other.value(), saying.value()))) {
          repeat = likelier(repeat, new Repeat(1, other.claim()));
        }
      }
      repeats.put(saying, repeat);
      latest.put(saying.value(), saying);
      own.merge(
          saying.value(), saying, (first, again) -> saying.value() == Verdict.OPEN ? again : first);
      before.add(saying);
    }
  }

  private static boolean mayRepeatAny(
      Hypotheses hypotheses, Saying saying, Map<Value, Saying> latest) {
    Saying same = latest.get(saying.value());
    if (same != null && mayRepeat(hypotheses, saying, same)) {
      return true;
    }
    for (Saying earlier : latest.values()) {
      if (mayRepeat(hypotheses, saying, earlier)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayRepeat(Hypotheses hypotheses, Saying saying, Saying earlier) {
    return hypotheses.mayRepeat(saying.value(), earlier.value())
        && (saying.value() != Verdict.OPEN
            || ChronoUnit.DAYS.between(earlier.day(), saying.day()) <= OPEN_DAYS);
  }

  /**
   * Whether an article that repeats another does so in what it says here. Who repeats another outlet within days and says
   * otherwise has it wrong rather than better, and adds as little as who says the same.
   */
  private Repeat repeat(Saying saying, Saying origin, Echo echo, Hypotheses hypotheses) {
    RecordedClaim claim = echo.isLikely() ? origin.claim() : null;
    if (hypotheses.mayRepeat(saying.value(), origin.value())) {
      double unsigned = habits.hiddenEcho(saying.source());
      return new Repeat(1 - (1 - echo.probability()) * (1 - unsigned), claim);
    }
    boolean isGarbled = !hypotheses.agrees(saying.value(), origin.value())
        && !origin.source().equals(saying.source())
        && ChronoUnit.DAYS.between(origin.day(), saying.day()) <= GARBLED_DAYS;
    return isGarbled ? new Repeat(echo.probability(), claim) : Repeat.NONE;
  }

  private static Repeat likelier(Repeat a, Repeat b) {
    return b.probability > a.probability ? b : a;
  }

  private Run run(Hypotheses hypotheses, List<Saying> standing, LocalDate last) {
    double[] belief = hypotheses.prior();
    List<Step> steps = new ArrayList<>();
    Value value = null;
    LocalDate before = null;
    boolean isRaised = false;
    Firmness firmness = new Firmness(hypotheses);
    int next = 0;
    while (next < standing.size()) {
      LocalDate day = standing.get(next).day();
      if (before != null) {
        hypotheses.pass(
            belief, daysOfChange(before, day), day, isNews(hypotheses, value, standing, next));
      }
      for (; next < standing.size() && standing.get(next).day().equals(day); next++) {
        Saying saying = standing.get(next);
        hypotheses.hear(saying);
        take(hypotheses, belief, value, saying);
        isRaised |= raises(saying);
        firmness.hear(saying);
      }
      before = day;
      Hypotheses.Pick pick = hypotheses.pick(belief, value);
      value = pick.value();
      Step step = new Step(day, value, firmness.of(value), pick.confidence());
      if (isRaised && (steps.isEmpty() || !isSame(steps.getLast(), step))) {
        steps.add(step);
      }
    }
    if (before != null) {
      hypotheses.pass(belief, daysOfChange(before, last), last, false);
    }
    return new Run(hypotheses, belief, steps);
  }

  /** Whether somebody contradicts an answer, of those who speak on one day, from the first on. */
  private boolean isNews(
      Hypotheses hypotheses, @Nullable Value answer, List<Saying> sayings, int first) {
    LocalDate day = sayings.get(first).day();
    for (int i = first; i < sayings.size() && sayings.get(i).day().equals(day); i++) {
      Saying saying = sayings.get(i);
      if (answer != null
          && !hypotheses.agrees(saying.value(), answer)
          && repeat(saying).probability() < 0.5) {
        return true;
      }
    }
    return false;
  }

  private long daysOfChange(LocalDate from, LocalDate to) {
    LocalDate end = fixedSince != null && fixedSince.isBefore(to) ? fixedSince : to;
    return Math.max(0, ChronoUnit.DAYS.between(from, end));
  }

  /** Whether it raises the question: a claim that merely bounds an answer does not. */
  private static boolean raises(Saying saying) {
    return switch (saying.kind()) {
      case SAID -> true;
      case IMPLIED -> saying.value() instanceof Verdict;
      case DELAY -> false;
    };
  }

  private void take(
      Hypotheses hypotheses, double[] belief, @Nullable Value standing, Saying saying) {
    double echo = repeat(saying).probability();
    if (saying.kind() == Saying.Kind.DELAY) {
      if (standing != null) {
        hypotheses.delay(belief, standing, saying.reliability() * (1 - echo));
      }
      return;
    }
    double[] likelihoods = hypotheses.likelihoods(saying);
    double sum = 0;
    for (int i = 0; i < belief.length; i++) {
      belief[i] *= echo + (1 - echo) * likelihoods[i];
      sum += belief[i];
    }
    for (int i = 0; i < belief.length; i++) {
      belief[i] /= sum;
    }
  }

  private Repeat repeat(Saying saying) {
    return repeats.getOrDefault(saying, Repeat.NONE);
  }

  private Optional<Answer> answer(Run run) {
    if (run.steps().isEmpty()) {
      return Optional.empty();
    }
    Value value = run.steps().getLast().value();
    Weighing weighing = new Weighing(run.hypotheses(), value);
    List<Support> support = new ArrayList<>();
    List<Support> dissent = new ArrayList<>();
    List<Support> withdrawn = new ArrayList<>();
    for (Saying saying : sayings) {
      List<Support> side = !saying.standsOn(today)
          ? withdrawn
          : run.hypotheses().agrees(saying.value(), value) ? support : dissent;
      side.add(support(saying, weighing));
    }
    return Optional.of(new Answer(
        question, run.steps(), weighing.confidence(run.belief()), support, dissent, withdrawn));
  }

  private Support support(Saying saying, Weighing weighing) {
    Repeat repeat = repeat(saying);
    return new Support(
        saying.claim(),
        saying.value(),
        saying.kind() == Saying.Kind.IMPLIED,
        saying.reliability(),
        repeat.probability(),
        repeat.origin(),
        saying.standsOn(today) && saying.kind() != Saying.Kind.DELAY
            ? weighing.factor(saying, repeat.probability())
            : 1,
        saying.until());
  }
}
