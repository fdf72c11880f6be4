package dev.upfront.standing;

import dev.upfront.claim.Modality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How firmly an answer is said: as firmly as the firmest who says no less than it; where nobody alone says as much, as
 * the loosest of those who say it together. While an answer stands, only what was said since it was last asked for is
 * looked at.
 */
final class Firmness {
  private final Hypotheses hypotheses;
  private final Set<Tenor> heard = new HashSet<>();
  private final List<Tenor> tenors = new ArrayList<>();
  private @Nullable Value answer = null;
  private int weighed = 0;
  private @Nullable Modality alone = null;
  private @Nullable Modality together = null;

  /** What sayings have in common that count alike. */
  private record Tenor(Value value, Modality modality, Saying.Kind kind) {}

  Firmness(Hypotheses hypotheses) {
    this.hypotheses = hypotheses;
  }

  /** Notes what was said. */
  void hear(Saying saying) {
    Tenor tenor = new Tenor(saying.value(), saying.modality(), saying.kind());
    if (saying.kind() != Saying.Kind.DELAY && heard.add(tenor)) {
      tenors.add(tenor);
    }
  }

  /** That of an answer, from all that was heard so far. */
  Modality of(Value asked) {
    if (!asked.equals(answer)) {
      answer = asked;
      weighed = 0;
      alone = null;
      together = null;
    }
    for (; weighed < tenors.size(); weighed++) {
      Tenor tenor = tenors.get(weighed);
      if (hypotheses.agrees(tenor.value(), asked)) {
        weigh(tenor, asked);
      }
    }
    if (alone != null) {
      return alone;
    }
    return together == null ? Modality.EXPECTED : together;
  }

  private void weigh(Tenor tenor, Value asked) {
    Modality modality = tenor.modality();
    if (Answer.saysAsMuch(tenor.value(), asked)) {
      alone = alone == null ? modality : Modality.firmer(alone, modality);
    }
    if (tenor.kind() == Saying.Kind.SAID) {
      together = together == null || modality.compareTo(together) > 0 ? modality : together;
    }
  }
}
