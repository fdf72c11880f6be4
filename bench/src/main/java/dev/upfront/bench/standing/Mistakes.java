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

  private static final int BYSTANDERS = 3;

  private final Chance chance;

  /** People of other series, who get into this one by mistake. */
  private final List<String> bystanders = new ArrayList<>();

  private final Map<Topic, List<Assertion>> easy = new HashMap<>();

  Mistakes(Chance chance) {
    this.chance = chance;
    for (int i = 0; i < BYSTANDERS; i++) {
      bystanders.add(Prose.person(chance));
    }
  }

  /** Something wrong in the place of what is right, as an outlet comes to it on a day: nobody announces the past. */
  Assertion instead(Assertion right, LocalDate day) {
    if (chance.is(0.5)) {
      return fresh(right, day);
    }
    List<Assertion> known = easy.computeIfAbsent(right.topic(), topic -> new ArrayList<>());
    while (known.size() < EASY) {
      known.add(fresh(right, day));
    }
    Assertion one = chance.one(known);
    // The truth may have come to what was a mistake.
    return one.equals(right) ? fresh(right, day) : one;
  }

  /** Something wrong that comes from looking at words, not at the world. */
  Assertion misread(Assertion right) {
    return fresh(right, LocalDate.MIN);
  }

  private Assertion fresh(Assertion right, LocalDate day) {
    Topic topic = right.topic();
    return switch (topic.question()) {
      case Question.CastMember member ->
        about(topic, new Question.CastMember(chance.one(bystanders)), right.value());
      case Question.CrewMember member ->
        about(topic, new Question.CrewMember(chance.one(bystanders), member.job()), right.value());
      case Question.Character part ->
        chance.is(0.3)
            ? about(topic, new Question.Character(chance.one(bystanders)), right.value())
            : new Assertion(topic, other(right.value(), day));
      default -> new Assertion(topic, other(right.value(), day));
    };
  }

  private static Assertion about(Topic topic, Question question, Value value) {
    return new Assertion(new Topic(topic.series(), topic.season(), question), value);
  }

  private Value other(Value value, LocalDate day) {
    return switch (value) {
      case Verdict verdict -> verdict == Verdict.YES ? Verdict.NO : Verdict.YES;
      case Value.Count count -> count(count.number());
      case Value.Name name -> new Value.Name(Prose.person(chance));
      case Value.When when -> new Value.When(shifted(when.window(), day));
    };
  }

  private Value.Count count(int right) {
    int wrong = right + (chance.is(0.5) ? 1 : -1) * chance.between(1, 4);
    return new Value.Count(Math.max(2, wrong) == right ? right + 1 : Math.max(2, wrong));
  }

  /** As exact as the right one, weeks or months away, later or earlier. */
  private Window shifted(Window right, LocalDate day) {
    PartialDate from = right.from();
    if (from == null) {
      return right;
    }
    int days = chance.between(20, 200);
    LocalDate earlier = from.first().minusDays(days);
    boolean isEarlier = chance.is(0.5) && earlier.isAfter(day);
    if (right.isDay()) {
      return Window.of(PartialDate.of(isEarlier ? earlier : from.first().plusDays(days)));
    }
    LocalDate month = isEarlier ? earlier.minusDays(5) : from.first().plusDays(days + 31L);
    return Window.of(PartialDate.of(month.getYear(), month.getMonthValue()));
  }
}
