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
  /** How often an outlet gets people wrong where it would have got wrong anything else. */
  static final double MISTAKEN_NAMES = 0.4;

  private final Outlet outlet;
  private final Mistakes mistakes;
  private final Chance chance;
  private final Map<Topic, Statement> memory = new LinkedHashMap<>();

  Newsroom(Outlet outlet, Mistakes mistakes, Chance chance) {
    this.outlet = outlet;
    this.mistakes = mistakes;
    this.chance = chance;
  }

  /** What it makes of a fact: right as often as its skill says, and oftener where names are told, which come in writing. */
  Statement learn(Assertion fact, LocalDate day) {
    Modality modality = outlet.modality(chance);
    boolean isRight = chance.is(outlet.skill(modality))
        || isAboutPeople(fact.topic()) && !chance.is(MISTAKEN_NAMES);
    return isRight
        ? keep(new Statement(fact, modality))
        : keep(new Statement(mistakes.instead(fact, day), modality));
  }

  /** Who is in it, whom they play, who makes it. */
  static boolean isAboutPeople(Topic topic) {
    return topic.question() instanceof Question.CastMember
        || topic.question() instanceof Question.Character
        || topic.question() instanceof Question.CrewMember;
  }

  /** A mistake, said firmly. */
  Statement blunder(Assertion fact, LocalDate day) {
    return keep(new Statement(
        mistakes.instead(fact, day), chance.is(0.3) ? Modality.OFFICIAL : Modality.REPORTED));
  }

  /** A guess at a premiere to come, right as often as its skill at guessing says. */
  Statement guess(Topic premiere, LocalDate planned, LocalDate day) {
    LocalDate guessed = planned;
    if (!chance.is(outlet.skill(Modality.EXPECTED))) {
      int off = chance.between(150, 400);
      LocalDate earlier = planned.minusDays(off);
      guessed = chance.is(0.5) && earlier.isAfter(day) ? earlier : planned.plusDays(off);
    }
    return keep(new Statement(
        new Assertion(premiere, new Value.When(Sharpness.guess(guessed, chance))),
        Modality.EXPECTED));
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
        statement = lookUp(statement, known);
      }
      if (statement != null) {
        repeated.add(statement);
      }
    }
    return repeated;
  }

  /** Sees that it is overtaken, or that nobody else says it, if it is good at that. */
  private @Nullable Statement lookUp(Statement statement, Map<Topic, Assertion> world) {
    if (!chance.is(outlet.skill(Modality.REPORTED))) {
      return statement;
    }
    Topic topic = statement.topic();
    Assertion known = world.get(topic);
    if (topic.question() instanceof Question.Character part) {
      Assertion gone = world.get(about(topic, new Question.CastMember(part.person())));
      if (gone != null && gone.value() == Verdict.NO) {
        return keep(new Statement(gone, statement.modality()));
      }
    }
    if (known == null) {
      boolean isUnheardOf = !(topic.question() instanceof Question.Premiere
          || topic.question() instanceof Question.Happening);
      if (isUnheardOf) {
        memory.remove(topic);
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
    if (told.topic().question() instanceof Question.CastMember member
        && told.value() == Verdict.NO) {
      // Who is gone plays nobody any more.
      memory.remove(about(told.topic(), new Question.Character(member.person())));
    }
    return told;
  }

  private static Topic about(Topic topic, Question question) {
    return new Topic(topic.series(), topic.season(), question);
  }
}
