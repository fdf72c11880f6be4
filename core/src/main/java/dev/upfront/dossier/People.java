package dev.upfront.dossier;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Question;
import dev.upfront.standing.Support;
import dev.upfront.standing.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a season and who makes it: as settled, or as a stack of articles has it.
 *
 * @param players those in front of the camera
 * @param makers those behind it, each once
 */
public record People(List<Player> players, List<Maker> makers) {

  /** Takes copies. */
  public People {
    players = List.copyOf(players);
    makers = List.copyOf(makers);
  }

  /** What becomes of a player. */
  public enum Part {
    /** In it; nobody says whether new or kept. */
    IN("in it", ""),
    /** New to it. */
    JOINS("joins", "new"),
    /** In it as before. */
    STAYS("stays", "returns"),
    /** In it no more. */
    LEAVES("leaves", "leaves"),
    /** Nobody has decided. */
    OPEN("not decided", "not decided");

    private final String words;
    private final String mark;

    Part(String words, String mark) {
      this.words = words;
      this.mark = mark;
    }

    /** It in a word or two, as in a table. */
    public String words() {
      return words;
    }

    private static Part of(CastStatus status) {
      return switch (status) {
        case STARS -> IN;
        case JOINS -> JOINS;
        case RETURNS -> STAYS;
        case LEAVES -> LEAVES;
      };
    }
  }

  /**
   * Somebody in front of the camera.
   *
   * @param character whom they play, null where not known
   * @param isGuess whether all that is said of it is guessed
   * @param answer what it rests on, null where nothing is settled
   */
  public record Player(
      String name,
      @Nullable String character,
      Part part,
      boolean isGuess,
      @Nullable Answer answer) {

    /** "Kit Connor as Nick (returns)". */
    public String words() {
      List<String> marks = new ArrayList<>();
      if (!part.mark.isEmpty()) {
        marks.add(part.mark);
      }
      if (isGuess) {
        marks.add("expected");
      }
      return name
          + (character == null ? "" : " as " + character)
          + (marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")");
    }
  }

  /**
   * Somebody behind the camera.
   *
   * @param answers what each job rests on, in their order; empty where nothing is settled
   */
  public record Maker(String name, List<Job> jobs, List<Answer> answers) {

    /** Takes copies. */
    public Maker {
      jobs = List.copyOf(jobs);
      answers = List.copyOf(answers);
    }

    /** "creator, writer". */
    public String does() {
      return String.join(", ", jobs.stream().map(Job::word).toList());
    }

    /** "Euros Lyn (director)". */
    public String words() {
      return name + " (" + does() + ")";
    }
  }

  /** Those whom answers speak of, in their order; who does not work behind the camera after all is left out. */
  public static People settled(List<Answer> answers) {
    Map<String, String> characters = new HashMap<>();
    List<Player> players = new ArrayList<>();
    Map<String, List<Answer>> makers = new LinkedHashMap<>();
    for (Answer answer : answers) {
      if (answer.question() instanceof Question.Character(String person)) {
        characters.put(person, Sentences.value(answer.value()));
      }
    }
    for (Answer answer : answers) {
      switch (answer.question()) {
        case Question.CastMember(String person) ->
          players.add(new Player(
              person,
              characters.get(person),
              part(answer),
              answer.firmness() == Modality.EXPECTED,
              answer));
        case Question.CrewMember(String person, Job job)
        when answer.value() == Verdict.YES ->
          makers.computeIfAbsent(person, name -> new ArrayList<>()).add(answer);
        default -> {}
      }
    }
    return new People(
        players,
        makers.entrySet().stream()
            .map(maker -> new Maker(
                maker.getKey(),
                maker.getValue().stream()
                    .map(answer -> ((Question.CrewMember) answer.question()).job())
                    .toList(),
                maker.getValue()))
            .toList());
  }

  private static Part part(Answer answer) {
    if (answer.value() == Verdict.NO) {
      return Part.LEAVES;
    }
    if (answer.value() == Verdict.OPEN) {
      return Part.OPEN;
    }
    Part part = Part.IN;
    double weight = 0;
    for (Support support : answer.support()) {
      // Who only says that somebody stars takes nothing back of who says that they are new.
      if (weight(support) > weight
          && support.claim().claim().fact() instanceof Fact.Cast cast
          && (cast.status() == CastStatus.JOINS || cast.status() == CastStatus.RETURNS)) {
        part = Part.of(cast.status());
        weight = weight(support);
      }
    }
    return part;
  }

  /** The claim that made an answer likelier than any other did, of those that say so themselves; null where none did. */
  public static @Nullable Support best(Answer answer) {
    Support best = null;
    for (Support support : answer.support()) {
      if (best == null || weight(support) > weight(best)) {
        best = support;
      }
    }
    return best;
  }

  private static double weight(Support support) {
    double weight = support.factor();
    if (support.implied()) {
      weight /= 1e6;
    }
    return support.isEcho() ? weight / 1e9 : weight;
  }

  /** Those whom facts speak of, each once, with what was said last; facts of anything else are passed over. */
  public static People claimed(List<Fact> oldestFirst) {
    Map<String, Fact.Cast> cast = new LinkedHashMap<>();
    Map<String, Set<Job>> crew = new LinkedHashMap<>();
    for (Fact fact : oldestFirst) {
      switch (fact) {
        case Fact.Cast player ->
          cast.merge(
              player.person(),
              player,
              (before, now) -> now.character() == null
                  ? new Fact.Cast(now.person(), before.character(), now.status())
                  : now);
        case Fact.Crew maker ->
          crew.computeIfAbsent(maker.person(), name -> new LinkedHashSet<>()).add(maker.job());
        default -> {}
      }
    }
    return new People(
        cast.values().stream()
            .map(player -> new Player(
                player.person(), player.character(), Part.of(player.status()), false, null))
            .toList(),
        crew.entrySet().stream()
            .map(maker -> new Maker(maker.getKey(), List.copyOf(maker.getValue()), List.of()))
            .toList());
  }
}
