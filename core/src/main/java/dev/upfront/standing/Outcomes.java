package dev.upfront.standing;

import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import dev.upfront.ledger.Mark;
import dev.upfront.ledger.RecordedClaim;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the claims about seasons that have come out: the event settles what was said of them before. Marks are
 * to be made from a standing that was settled with {@link Trust#USUAL}: then they depend on nothing but the claims, and
 * come out the same in whatever order articles are added.
 */
public final class Outcomes {
  /** What is less sure than this is not settled even by the event. */
  private static final double SETTLED = 0.7;

  private Outcomes() {}

  /** The marks of every claim that events have settled. */
  public static List<Mark> marks(SeriesStanding standing) {
    List<Mark> marks = new ArrayList<>();
    for (Standing season : standing.seasons()) {
      season.milestones().stream()
          .filter(milestone -> milestone.status() == Status.RELEASED)
          .findFirst()
          .filter(milestone -> season.status() == Status.RELEASED)
          .ifPresent(out -> {
            for (Answer answer : season.answers()) {
              mark(season, answer, out.day(), marks);
            }
          });
    }
    return marks;
  }

  private static void mark(Standing season, Answer answer, LocalDate out, List<Mark> marks) {
    if (answer.confidence() < SETTLED || answer.firmness() == Modality.EXPECTED) {
      return;
    }
    LocalDate event = event(answer, out);
    if (!isBorneOut(answer, event)) {
      return;
    }
    LocalDate settled = answer.since().isAfter(out) ? answer.since() : out;
    addAll(answer.support(), true, event, settled, marks);
    addAll(answer.dissent(), false, event, settled, marks);
  }

  /** Nobody's word of what is to come is its own proof: it takes somebody else's, or one from after the event. */
  private static boolean isBorneOut(Answer answer, LocalDate event) {
    return answer.origins() > 1
        || answer.support().stream()
            .anyMatch(support -> !support.claim().article().day().isBefore(event));
  }

  /** The day on which it came about: of a window its last day, of all else the premiere. */
  private static LocalDate event(Answer answer, LocalDate out) {
    return answer.value() instanceof Value.When(Window window) && window.lastDay() != null
        ? window.lastDay()
        : out;
  }

  private static void addAll(
      List<Support> supports, boolean right, LocalDate event, LocalDate settled, List<Mark> marks) {
    for (Support support : supports) {
      RecordedClaim claim = support.claim();
      LocalDate day = claim.article().day();
      // Who tells afterwards what came about shows no skill.
      if (support.implied() || !day.isBefore(event)) {
        continue;
      }
      FactType type = claim.claim().fact().type();
      Modality modality = claim.claim().modality();
      marks.add(new Mark(
          claim.article().source(),
          type,
          modality,
          settled,
          right,
          right ? 1 : Trust.blame(type, modality),
          (int) ChronoUnit.DAYS.between(day, event),
          !support.isEcho()));
    }
  }
}
