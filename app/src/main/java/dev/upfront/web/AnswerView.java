package dev.upfront.web;

import dev.upfront.dossier.Sentences;
import dev.upfront.dossier.Words;
import dev.upfront.standing.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as a page shows it, with all that counts for and against it.
 *
 * @param question what is asked
 * @param value the answer
 * @param percent how sure it is
 * @param sure the same in words
 * @param how how firmly its support says so
 * @param since the day since which it stands
 * @param before what stood before, oldest first
 */
record AnswerView(
    String question,
    String value,
    String percent,
    String sure,
    String how,
    String since,
    List<String> before,
    List<ClaimView> support,
    List<ClaimView> dissent,
    List<ClaimView> withdrawn) {

  static AnswerView of(Answer answer, Links links) {
    return new AnswerView(
        Sentences.question(answer.question()),
        Sentences.value(answer.value()),
        Sure.percent(answer.confidence()),
        Sure.words(answer.confidence()),
        answer.firmness().word(),
        Words.date(answer.since()),
        before(answer),
        ClaimView.folded(answer.support(), links),
        ClaimView.folded(answer.dissent(), links),
        ClaimView.folded(answer.withdrawn(), links));
  }

  private static List<String> before(Answer answer) {
    List<String> before = new ArrayList<>();
    for (int i = 0; i < answer.history().size() - 1; i++) {
      var step = answer.history().get(i);
      if (!step.value().equals(answer.history().get(i + 1).value())) {
        before.add(Sentences.value(step.value()) + " from " + Words.date(step.since()));
      }
    }
    return before;
  }

  /** How many claims speak for it and against it, echoes included. */
  String counts() {
    int against = count(dissent);
    return Count.of(count(support), "claim")
        + " for it"
        + (against == 0 ? "" : ", " + against + " against")
        + (withdrawn.isEmpty() ? "" : ", " + count(withdrawn) + " taken back");
  }

  private static int count(List<ClaimView> claims) {
    return claims.stream().mapToInt(claim -> 1 + claim.echoes().size()).sum();
  }
}
