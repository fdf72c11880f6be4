package dev.upfront.bench.standing;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.standing.Question;
import dev.upfront.standing.Value;
import dev.upfront.standing.Verdict;

/** What an outlet says, and how firmly. */
record Statement(Assertion assertion, Modality modality) {

  Topic topic() {
    return assertion.topic();
  }

  Value value() {
    return assertion.value();
  }

  Statement with(Value other) {
    return new Statement(new Assertion(topic(), other), modality);
  }

  Statement with(Modality other) {
    return new Statement(assertion, other);
  }

  /** The claim that a reader makes of it. */
  Fact fact() {
    return switch (topic().question()) {
      case Question.Happening happening -> verdict();
      case Question.Premiere premiere -> new Fact.Release(window(), null, null);
      case Question.Episodes episodes -> new Fact.EpisodeCount(((Value.Count) value()).number());
      case Question.CastMember member ->
        new Fact.Cast(
            member.person(), null, value() == Verdict.NO ? CastStatus.LEAVES : CastStatus.STARS);
      case Question.Character part ->
        new Fact.Cast(part.person(), ((Value.Name) value()).name(), CastStatus.STARS);
      case Question.CrewMember member -> new Fact.Crew(member.person(), member.job());
      default -> throw new IllegalStateException("nobody writes about " + topic());
    };
  }

  private Fact verdict() {
    return switch ((Verdict) value()) {
      case YES -> topic().season() == 1 ? new Fact.Ordered(null) : new Fact.Renewed(null);
      case NO -> new Fact.Cancelled(null);
      case OPEN -> new Fact.Undecided();
    };
  }

  private Window window() {
    return ((Value.When) value()).window();
  }
}
