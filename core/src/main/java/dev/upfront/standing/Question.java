package dev.upfront.standing;

import dev.upfront.claim.Job;

/** What one may ask of a season, or of a series as a whole; each has one kind of {@link Value} for an answer. */
public sealed interface Question {
  /** Whether it asks for people: who is in it, as whom, and who works on it. */
  default boolean isAboutPeople() {
    return this instanceof CastMember || this instanceof Character || this instanceof CrewMember;
  }

  /** Will the season be made? Answered by a {@link Verdict}. */
  record Happening() implements Question {}

  /** Is it the last one? Answered by a {@link Verdict}. */
  record LastOne() implements Question {}

  /** When does filming or animation begin? Answered by {@link Value.When}. */
  record FilmingStart() implements Question {}

  /** When does filming end? Answered by {@link Value.When}. */
  record FilmingEnd() implements Question {}

  /**
   * When does it come out? Answered by {@link Value.When}.
   *
   * @param part 1 for the premiere of the season, 2 or more for a later part of it
   */
  record Premiere(int part) implements Question {
    /** The premiere of a season. */
    public static final Premiere FIRST = new Premiere(1);

    /** Refuses a part below one. */
    public Premiere {
      if (part < 1) {
        throw new IllegalArgumentException("part " + part + " of a season");
      }
    }
  }

  /** Where does it come out? Answered by {@link Value.Name}. */
  record Platform() implements Question {}

  /** How many episodes has it? Answered by {@link Value.Count}. */
  record Episodes() implements Question {}

  /**
   * Is somebody in it? Answered by a {@link Verdict}: no for who leaves.
   *
   * @param person a name as it is written most often
   */
  record CastMember(String person) implements Question {}

  /** Whom does somebody play? Answered by {@link Value.Name}. */
  record Character(String person) implements Question {}

  /** Does somebody work on it in a job? Answered by a {@link Verdict}. */
  record CrewMember(String person, Job job) implements Question {}

  /** What does the series adapt? Answered by {@link Value.Name}. */
  record SourceWork() implements Question {}
}
