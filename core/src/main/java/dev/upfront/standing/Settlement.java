package dev.upfront.standing;

import dev.upfront.claim.Modality;
import dev.upfront.ledger.RecordedClaim;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Settles one question: Bayes' rule over its hypotheses, saying by saying in the order of their days, with a little room
 * for the truth to change between days (the forward pass of a hidden Markov model). A saying that may repeat an earlier
 * one is a mixture: with the probability that it is a copy it would have been said whatever is true.
 */
final class Settlement {
  /**
   * The probability that an article repeats what another outlet said before, although it bears no sign of it: the press
   * reads the press.
   */
  private static final double HIDDEN_ECHO = 0.2;

  /** An outlet that says again what it said has as a rule not asked again. */
  private static final double SAME_OUTLET = 0.85;

  private static final long GARBLED_DAYS = 7;

  private final Question question;
  private final List<Saying> sayings;
  private final Function<List<Saying>, Hypotheses> space;
  private final EchoTree echoes;
  private final LocalDate today;
  private final @Nullable LocalDate fixedSince;
  private final Map<Saying, Repeat> repeats = new IdentityHashMap<>();

  private Settlement(
      Question question,
      List<Saying> sayings,
      Function<List<Saying>, Hypotheses> space,
      EchoTree echoes,
      LocalDate today,
      @Nullable LocalDate fixedSince) {
    this.question = question;
    this.sayings = sayings;
    this.space = space;
    this.echoes = echoes;
    this.today = today;
    this.fixedSince = fixedSince;
  }

  /** How likely a saying repeats an earlier one, and which one where that is more likely than not. */
  private record Repeat(double probability, @Nullable RecordedClaim origin) {
    private static final Repeat NONE = new Repeat(0, null);
  }

  /** What sayings have in common that count alike for the firmness of an answer. */
  private record Tenor(Value value, Modality modality, Saying.Kind kind) {}

  /** What was believed after the last day, and every answer on the way. */
  private record Run(Hypotheses hypotheses, double[] belief, List<Step> steps) {}

  /**
   * Settles a question.
   *
   * @param sayings what was said about it, in order of time
   * @param space makes the hypotheses that sayings leave open
   * @param today the day asked; nothing was said after it
   * @param fixedSince the day from which the truth does not change any more, null where it still may
   * @return the answer, or empty where nothing that stands was ever said of it directly or by implication
   */
  static Optional<Answer> settle(
      Question question,
      List<Saying> sayings,
      Function<List<Saying>, Hypotheses> space,
      EchoTree echoes,
      LocalDate today,
      @Nullable LocalDate fixedSince) {
    return new Settlement(question, sayings, space, echoes, today, fixedSince).answer();
  }

  private Optional<Answer> answer() {
    findRepeats(space.apply(sayings));
    List<Step> history = new ArrayList<>();
    Run run = null;
    // With each withdrawal the past is settled anew without what was withdrawn: it is as if it had
    // never been said.
    TreeSet<LocalDate> beginnings = new TreeSet<>();
    beginnings.add(LocalDate.MIN);
    sayings.stream()
        .filter(saying -> saying.until() != null && !saying.until().isAfter(today))
        .forEach(saying -> beginnings.add(saying.until()));
    for (LocalDate beginning : beginnings) {
      LocalDate next = beginnings.higher(beginning);
      LocalDate last = next == null ? today : next.minusDays(1);
      List<Saying> standing = sayings.stream()
          .filter(saying -> !saying.day().isAfter(last)
              && (saying.until() == null || saying.until().isAfter(beginning)))
          .toList();
      if (standing.isEmpty() || last.isBefore(standing.getFirst().day())) {
        run = null;
        continue;
      }
      run = run(standing, last);
      append(history, run.steps(), beginning);
    }
    if (run == null || history.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(answer(run, history));
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
    Map<Value, Earlier> earlier = new HashMap<>();
    for (Saying saying : sayings) {
      Repeat repeat = Repeat.NONE;
      for (Map.Entry<Value, Earlier> entry : earlier.entrySet()) {
        if (hypotheses.mayRepeat(saying.value(), entry.getKey())) {
          repeat = likelier(repeat, repeat(saying, entry.getValue()));
        } else if (!hypotheses.agrees(saying.value(), entry.getKey())) {
          repeat = likelier(repeat, garbled(saying, entry.getValue()));
        }
      }
      repeats.put(saying, repeat);
      earlier.computeIfAbsent(saying.value(), value -> new Earlier()).add(saying);
    }
  }

  /** Who said a value so far. */
  private static final class Earlier {
    private final Map<String, RecordedClaim> byAddress = new HashMap<>();
    private final Map<String, RecordedClaim> firstOfSource = new HashMap<>();

    private void add(Saying saying) {
      byAddress.putIfAbsent(saying.address(), saying.claim());
      firstOfSource.putIfAbsent(saying.source(), saying.claim());
    }
  }

  private Repeat repeat(Saying saying, Earlier earlier) {
    Repeat repeat = new Repeat(HIDDEN_ECHO, null);
    RecordedClaim own = earlier.firstOfSource.get(saying.source());
    if (own != null) {
      repeat = new Repeat(SAME_OUTLET, own);
    }
    for (Echo echo : echoes.candidates(saying.address())) {
      RecordedClaim origin = earlier.byAddress.get(echo.origin().address());
      if (origin != null) {
        double probability = 1 - (1 - echo.probability()) * (1 - HIDDEN_ECHO);
        repeat = likelier(repeat, new Repeat(probability, echo.isLikely() ? origin : null));
      }
    }
    return repeat;
  }

  /**
   * Who repeats another outlet within days and says otherwise has it wrong rather than better, and adds as little as who
   * says the same.
   */
  private Repeat garbled(Saying saying, Earlier earlier) {
    Repeat repeat = Repeat.NONE;
    for (Echo echo : echoes.candidates(saying.address())) {
      RecordedClaim origin = earlier.byAddress.get(echo.origin().address());
      if (origin != null
          && !origin.article().source().equals(saying.source())
          && ChronoUnit.DAYS.between(origin.article().day(), saying.day()) <= GARBLED_DAYS) {
        repeat = likelier(repeat, new Repeat(echo.probability(), echo.isLikely() ? origin : null));
      }
    }
    return repeat;
  }

  private static Repeat likelier(Repeat a, Repeat b) {
    return b.probability > a.probability ? b : a;
  }

  private Run run(List<Saying> standing, LocalDate last) {
    Hypotheses hypotheses = space.apply(standing);
    double[] belief = hypotheses.prior();
    List<Step> steps = new ArrayList<>();
    Value value = null;
    LocalDate before = null;
    boolean isRaised = false;
    Set<Tenor> said = new LinkedHashSet<>();
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
        said.add(new Tenor(saying.value(), saying.modality(), saying.kind()));
      }
      before = day;
      Hypotheses.Pick pick = hypotheses.pick(belief, value);
      value = pick.value();
      Step step = new Step(day, value, firmness(hypotheses, said, value), pick.confidence());
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

  /**
   * How firmly an answer is said: as firmly as the firmest who says no less than it; where nobody alone says as much, as
   * the loosest of those who say it together.
   */
  private static Modality firmness(Hypotheses hypotheses, Set<Tenor> said, Value answer) {
    Modality alone = null;
    Modality together = Modality.OFFICIAL;
    boolean isTold = false;
    for (Tenor tenor : said) {
      if (tenor.kind() == Saying.Kind.DELAY || !hypotheses.agrees(tenor.value(), answer)) {
        continue;
      }
      if (Answer.saysAsMuch(tenor.value(), answer)) {
        alone = alone == null ? tenor.modality() : Modality.firmer(alone, tenor.modality());
      }
      if (tenor.kind() == Saying.Kind.SAID) {
        isTold = true;
        together = together.compareTo(tenor.modality()) > 0 ? together : tenor.modality();
      }
    }
    if (alone != null) {
      return alone;
    }
    return isTold ? together : Modality.EXPECTED;
  }

  private Answer answer(Run run, List<Step> history) {
    Value value = history.getLast().value();
    double confidence = 0;
    for (int i = 0; i < run.belief().length; i++) {
      confidence += run.hypotheses().isPartOf(i, value) ? run.belief()[i] : 0;
    }
    List<Support> support = new ArrayList<>();
    List<Support> dissent = new ArrayList<>();
    List<Support> withdrawn = new ArrayList<>();
    for (Saying saying : sayings) {
      if (!saying.standsOn(today)) {
        withdrawn.add(support(saying, run, value));
      } else if (run.hypotheses().agrees(saying.value(), value)) {
        support.add(support(saying, run, value));
      } else {
        dissent.add(support(saying, run, value));
      }
    }
    return new Answer(question, history, Math.clamp(confidence, 0, 1), support, dissent, withdrawn);
  }

  private Support support(Saying saying, Run run, Value answer) {
    Repeat repeat = repeat(saying);
    return new Support(
        saying.claim(),
        saying.value(),
        saying.kind() == Saying.Kind.IMPLIED,
        saying.reliability(),
        repeat.probability(),
        repeat.origin(),
        saying.standsOn(today) && saying.kind() != Saying.Kind.DELAY
            ? factor(saying, repeat, run, answer)
            : 1,
        saying.until());
  }

  /** How many times likelier the answer makes the saying than the other hypotheses do. */
  private static double factor(Saying saying, Repeat repeat, Run run, Value answer) {
    Hypotheses hypotheses = run.hypotheses();
    double[] likelihoods = hypotheses.likelihoods(saying);
    double[] prior = hypotheses.prior();
    double inside = 0;
    double insideWeight = 0;
    double outside = 0;
    double outsideWeight = 0;
    for (int i = 0; i < prior.length; i++) {
      if (hypotheses.isPartOf(i, answer)) {
        inside += prior[i] * likelihoods[i];
        insideWeight += prior[i];
      } else {
        outside += prior[i] * likelihoods[i];
        outsideWeight += prior[i];
      }
    }
    if (insideWeight == 0 || outsideWeight == 0) {
      return 1;
    }
    double echo = repeat.probability();
    return (echo + (1 - echo) * inside / insideWeight)
        / (echo + (1 - echo) * outside / outsideWeight);
  }
}
