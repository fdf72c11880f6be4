package dev.upfront.web;

import dev.upfront.dossier.Sentences;
import dev.upfront.dossier.StandingJson;
import dev.upfront.dossier.Words;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Extent;
import dev.upfront.standing.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An answer as a page shows it, with all that counts for and against it.
 *
 * @param anchor the name of its place in a page
 * @param question what is asked
 * @param value the answer
 * @param percent how sure it is
 * @param sure the same in words
 * @param how how firmly its support says so
 * @param since the day since which it stands
 * @param before what stood before of late, oldest first
 * @param counts how many claims speak for it and against it, in words
 * @param more how many claims are not shown
 */
record AnswerView(
    String anchor,
    String question,
    String value,
    String percent,
    String sure,
    String how,
    String since,
    List<String> before,
    List<ClaimView> support,
    List<ClaimView> dissent,
    List<ClaimView> withdrawn,
    String counts,
    int more) {
  /** A page of a series that is much written about would be megabytes long; the API lists every claim. */
  private static final int MOST_CLAIMS = 15;

  /** There may be dozens of people, each with claims of their own. */
  private static final int MOST_CLAIMS_OF_A_PERSON = 3;

  private static final int MOST_BEFORE = 12;

  static AnswerView of(Answer answer, Links links) {
    int most = answer.question().isAboutPeople() ? MOST_CLAIMS_OF_A_PERSON : MOST_CLAIMS;
    List<ClaimView> support = ClaimView.folded(answer.support(), links);
    List<ClaimView> dissent = ClaimView.folded(answer.dissent(), links);
    List<ClaimView> withdrawn = ClaimView.folded(answer.withdrawn(), links);
    return new AnswerView(
        anchor(answer.question()),
        Sentences.question(answer.question()),
        Sentences.value(answer.value()),
        Sure.percent(answer.confidence()),
        Sure.words(answer.confidence()),
        answer.firmness().word(),
        Words.date(answer.since()),
        before(answer),
        first(support, most),
        first(dissent, most),
        first(withdrawn, most),
        counts(answer),
        Stream.of(support, dissent, withdrawn)
                .mapToInt(claims -> Math.max(0, claims.size() - most))
                .sum()
            + leftOut(answer));
  }

  /** The name of the place in a page where all claims about a question stand. */
  static String anchor(Question question) {
    String about = switch (question) {
      case Question.Premiere(int part) -> part == 1 ? "" : "-" + part;
      case Question.CastMember(String person) -> "-" + Links.slug(person);
      case Question.Character(String person) -> "-" + Links.slug(person);
      case Question.CrewMember member ->
        "-" + member.job().word() + "-" + Links.slug(member.person());
      default -> "";
    };
    return "on-" + (StandingJson.word(question) + about).replace('_', '-').replace(' ', '-');
  }

  private static List<ClaimView> first(List<ClaimView> claims, int most) {
    return claims.subList(0, Math.min(most, claims.size()));
  }

  /** Those that an abridged answer does not have. */
  private static int leftOut(Answer answer) {
    Extent extent = answer.extent();
    return extent.support()
        - answer.support().size()
        + extent.dissent()
        - answer.dissent().size()
        + extent.withdrawn()
        - answer.withdrawn().size();
  }

  private static List<String> before(Answer answer) {
    List<String> before = new ArrayList<>();
    for (int i = Math.max(0, answer.history().size() - 1 - MOST_BEFORE);
        i < answer.history().size() - 1;
        i++) {
      var step = answer.history().get(i);
      if (!step.value().equals(answer.history().get(i + 1).value())) {
        before.add(Sentences.value(step.value()) + " from " + Words.date(step.since()));
      }
    }
    return before;
  }

  /** How many claims speak for it and against it, echoes included. */
  private static String counts(Answer answer) {
    int against = answer.extent().dissent();
    int withdrawn = answer.extent().withdrawn();
    return Words.count(answer.extent().support(), "claim")
        + " for it"
        + (against == 0 ? "" : ", " + against + " against")
        + (withdrawn == 0 ? "" : ", " + withdrawn + " taken back");
  }
}
