package dev.upfront.bench.standing;

import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.standing.Question;
import dev.upfront.standing.Value;
import dev.upfront.standing.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes up what is wrong. Half of the mistakes that outlets make about a topic are one of two that come easily, so that
 * outlets that know nothing of each other are sometimes wrong in the same way.
 */
final class Mistakes {
  private static final int EASY = 2;

  private final Chance chance;
  private final Map<Topic, List<Assertion>> easy = new HashMap<>();

  Mistakes(Chance chance) {
    this.chance = chance;
  }

  /** Something wrong in the place of what is right, as an outlet comes to it. */
  Assertion instead(Assertion right) {
    if (chance.is(0.5)) {
      return fresh(right);
    }
    List<Assertion> known = easy.computeIfAbsent(right.topic(), topic -> new ArrayList<>());
    while (known.size() < EASY) {
      known.add(fresh(right));
    }
    Assertion one = chance.one(known);
    // The truth may have come to what was a mistake.
    return one.equals(right) ? fresh(right) : one;
  }

  /** Something wrong that nobody else would come to. */
  Assertion fresh(Assertion right) {
    Topic topic = right.topic();
    return switch (topic.question()) {
      case Question.CastMember member -> somebodyElse(topic, right.value());
      case Question.CrewMember member ->
        new Assertion(
            new Topic(
                topic.series(),
                topic.season(),
                new Question.CrewMember(Prose.person(chance), member.job())),
            right.value());
      case Question.Character part ->
        chance.is(0.5)
            ? new Assertion(topic, new Value.Name(Prose.person(chance)))
            : new Assertion(
                new Topic(
                    topic.series(), topic.season(), new Question.Character(Prose.person(chance))),
                right.value());
      default -> new Assertion(topic, other(right.value()));
    };
  }

  private Assertion somebodyElse(Topic topic, Value value) {
    return new Assertion(
        new Topic(
            topic.series(), topic.season(), new Question.CastMember(Prose.person(chance))),
        value);
  }

  private Value other(Value value) {
    return switch (value) {
      case Verdict verdict -> verdict == Verdict.YES ? Verdict.NO : Verdict.YES;
      case Value.Count count -> count(count.number());
      case Value.Name name -> new Value.Name(Prose.person(chance));
      case Value.When when -> new Value.When(shifted(when.window()));
    };
  }

  private Value.Count count(int right) {
    int wrong = right + (chance.is(0.5) ? 1 : -1) * chance.between(1, 4);
    return new Value.Count(Math.max(2, wrong) == right ? right + 1 : Math.max(2, wrong));
  }

  /** As exact as the right one, weeks or months away, later or earlier. */
  private Window shifted(Window right) {
    PartialDate from = right.from();
    if (from == null) {
      return right;
    }
    int days = chance.between(20, 200) * (chance.is(0.5) ? 1 : -1);
    if (right.isDay()) {
      return Window.of(PartialDate.of(from.first().plusDays(days)));
    }
    LocalDate moved = from.first().plusDays(14 + days + (days > 0 ? 20 : -20));
    return Window.of(PartialDate.of(moved.getYear(), moved.getMonthValue()));
  }
}
