package dev.upfront.bench.standing;

import dev.upfront.claim.Modality;
import dev.upfront.standing.Question;
import dev.upfront.standing.Value;
import dev.upfront.standing.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one outlet takes for known of one series, and how it comes to it. */
final class Newsroom {
  private final Outlet outlet;
  private final Mistakes mistakes;
  private final Chance chance;
  private final Map<Topic, Statement> memory = new LinkedHashMap<>();

  Newsroom(Outlet outlet, Mistakes mistakes, Chance chance) {
    this.outlet = outlet;
    this.mistakes = mistakes;
    this.chance = chance;
  }

  /** What it makes of a fact: right as often as its skill says. */
  Statement learn(Assertion fact) {
    Modality modality = outlet.modality(chance);
    return chance.is(outlet.skill(modality))
        ? keep(new Statement(fact, modality))
        : keep(new Statement(mistakes.instead(fact), modality));
  }

  /** A mistake, said firmly. */
  Statement blunder(Assertion fact) {
    return keep(new Statement(
        mistakes.instead(fact), chance.is(0.3) ? Modality.OFFICIAL : Modality.REPORTED));
  }

  /** A guess at a premiere, right as often as its skill at guessing says. */
  Statement guess(Topic premiere, LocalDate planned) {
    LocalDate day = chance.is(outlet.skill(Modality.EXPECTED))
        ? planned
        : planned.plusDays((chance.is(0.5) ? 1 : -1) * (long) chance.between(200, 400));
    return keep(new Statement(
        new Assertion(premiere, new Value.When(Sharpness.guess(day, chance))), Modality.EXPECTED));
  }

  /** Says that nothing is decided yet. */
  Statement wonder(Topic happening) {
    return keep(new Statement(new Assertion(happening, Verdict.OPEN), Modality.REPORTED));
  }

  /** Believes what it copies, where it knew nothing. */
  void believe(Statement copied) {
    memory.putIfAbsent(copied.topic(), copied);
  }

  /** Drops what was wrong for what is right. */
  void correct(Topic wrong, Statement right) {
    memory.remove(wrong);
    memory.put(right.topic(), right);
  }

  boolean knows(Topic topic) {
    return memory.containsKey(topic);
  }

  /**
   * What it repeats of a season: what it remembers, looked up again as often as it is diligent.
   *
   * @param without topics that it tells of anyway
   * @param known what the world was told last about each topic
   */
  List<Statement> repeated(int season, int most, List<Topic> without, Map<Topic, Assertion> known) {
    List<Topic> topics = new ArrayList<>(memory.keySet().stream()
        .filter(topic -> topic.season() == season && !without.contains(topic))
        .toList());
    List<Statement> repeated = new ArrayList<>();
    while (!topics.isEmpty() && repeated.size() < most) {
      Topic topic = topics.remove(chance.between(0, topics.size() - 1));
      Statement statement = memory.get(topic);
      if (statement != null && chance.is(outlet.diligence())) {
        statement = lookUp(statement, known.get(topic));
      }
      if (statement != null) {
        repeated.add(statement);
      }
    }
    return repeated;
  }

  /** Sees that it is overtaken, or that nobody else says it, if it is good at that. */
  private @Nullable Statement lookUp(Statement statement, @Nullable Assertion known) {
    if (!chance.is(outlet.skill(Modality.REPORTED))) {
      return statement;
    }
    if (known == null) {
      boolean isUnheardOf = !(statement.topic().question() instanceof Question.Premiere
          || statement.topic().question() instanceof Question.Happening);
      if (isUnheardOf) {
        memory.remove(statement.topic());
      }
      return isUnheardOf ? null : statement;
    }
    return known.equals(statement.assertion())
        ? statement
        : keep(new Statement(
            known,
            statement.modality() == Modality.EXPECTED ? Modality.REPORTED : statement.modality()));
  }

  private Statement keep(Statement statement) {
    Statement told = statement.value() instanceof Value.When when
        ? statement.with(
            new Value.When(Sharpness.told(when.window(), statement.modality(), chance)))
        : statement;
    memory.put(told.topic(), told);
    return told;
  }
}
