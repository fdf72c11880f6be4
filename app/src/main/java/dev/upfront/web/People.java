package dev.upfront.web;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.dossier.Sentences;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Question;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Support;
import dev.upfront.standing.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is in a season and who makes it, as a page shows them. */
final class People {
  private People() {}

  /**
   * Somebody in front of the camera.
   *
   * @param character "" where not known
   * @param status stays, joins, leaves, or "in it" where not said which
   * @param style the name of the status in the style sheet
   * @param link the quote that counts most, null where there is none
   */
  record Player(
      String name,
      String character,
      String status,
      String style,
      String percent,
      @Nullable String link,
      String outlet) {}

  /** Somebody behind the camera with their jobs. */
  record Maker(
      String name, String jobs, String percent, @Nullable String link, String outlet) {}

  static List<Player> players(Standing standing, Links links) {
    Map<String, String> characters = new HashMap<>();
    for (Answer answer : standing.answers()) {
      if (answer.question() instanceof Question.Character(String person)) {
        characters.put(person, Sentences.value(answer.value()));
      }
    }
    List<Player> players = new ArrayList<>();
    for (Answer answer : standing.answers()) {
      if (answer.question() instanceof Question.CastMember(String person)) {
        Support best = best(answer);
        String status = status(answer);
        players.add(new Player(
            person,
            characters.getOrDefault(person, ""),
            status + (answer.firmness() == Modality.EXPECTED ? ", expected" : ""),
            "is-" + status.replace(' ', '-'),
            Sure.percent(answer.confidence()),
            best == null ? null : links.quote(best.claim()),
            best == null ? "" : best.claim().article().source()));
      }
    }
    return players;
  }

  private static String status(Answer answer) {
    if (answer.value() == Verdict.NO) {
      return "leaves";
    }
    if (answer.value() == Verdict.OPEN) {
      return "not decided";
    }
    String status = "in it";
    double rank = 0;
    for (Support support : answer.support()) {
      // Who only says that somebody stars takes nothing back of who says that they are new.
      if (rank(support) > rank
          && support.claim().claim().fact() instanceof Fact.Cast cast
          && (cast.status() == CastStatus.JOINS || cast.status() == CastStatus.RETURNS)) {
        status = cast.status() == CastStatus.JOINS ? "joins" : "stays";
        rank = rank(support);
      }
    }
    return status;
  }

  static List<Maker> makers(List<Answer> answers, Links links) {
    Map<String, List<Answer>> byName = new LinkedHashMap<>();
    for (Answer answer : answers) {
      if (answer.question() instanceof Question.CrewMember member
          && answer.value() == Verdict.YES) {
        byName.computeIfAbsent(member.person(), name -> new ArrayList<>()).add(answer);
      }
    }
    List<Maker> makers = new ArrayList<>();
    byName.forEach((name, jobs) -> {
      Answer surest = jobs.getFirst();
      Support best = best(surest);
      makers.add(new Maker(
          name,
          String.join(
              ", ",
              jobs.stream()
                  .map(job -> ((Question.CrewMember) job.question()).job().word())
                  .toList()),
          Sure.percent(surest.confidence()),
          best == null ? null : links.quote(best.claim()),
          best == null ? "" : best.claim().article().source()));
    });
    return makers;
  }

  /** The claim that made the answer likelier than any other did, of those that say so themselves. */
  static @Nullable Support best(Answer answer) {
    Support best = null;
    for (Support support : answer.support()) {
      if (best == null || rank(support) > rank(best)) {
        best = support;
      }
    }
    return best;
  }

  private static double rank(Support support) {
    double rank = support.factor();
    if (support.implied()) {
      rank /= 1e6;
    }
    return support.isEcho() ? rank / 1e9 : rank;
  }
}
