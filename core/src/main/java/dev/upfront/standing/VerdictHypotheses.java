package dev.upfront.standing;

import dev.upfront.claim.Modality;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Yes, no, and for what somebody has to decide: not decided yet. */
final class VerdictHypotheses implements Hypotheses {
  private static final int YES = Verdict.YES.ordinal();
  private static final int NO = Verdict.NO.ordinal();
  private static final int OPEN = Verdict.OPEN.ordinal();
  private static final double DAYS_OF_YEAR = 365.25;

  /** By how much another answer must be likelier than the standing one to take its place. */
  private static final double MARGIN = 0.05;

  /** Decisions fall within about a year. */
  private static final double DECIDED_PER_YEAR = 1.0;

  private static final double DECIDED_AT_LEAST = 0.1;

  private static final double REVERSED_PER_YEAR = 0.1;
  private static final double REVERSED_AT_LEAST = 0.2;

  private final double[] prior;
  private final int alternatives;

  private VerdictHypotheses(double yes, double no, double open) {
    this.prior = new double[Verdict.values().length];
    prior[YES] = yes;
    prior[NO] = no;
    prior[OPEN] = open;
    this.alternatives = open > 0 ? 2 : 1;
  }

  /** For what somebody has to decide. */
  static VerdictHypotheses decided() {
    return new VerdictHypotheses(0.45, 0.15, 0.4);
  }

  /** For what is so or not. {@code yes}: the share of such questions that are answered by yes. */
  static VerdictHypotheses given(double yes) {
    return new VerdictHypotheses(yes, 1 - yes, 0);
  }

  @Override
  public double[] prior() {
    return prior.clone();
  }

  @Override
  public void pass(double[] belief, long days, LocalDate today, boolean isNews) {
    if (days == 0) {
      return;
    }
    double years = days / DAYS_OF_YEAR;
    double reversed =
        Math.max(isNews ? REVERSED_AT_LEAST : 0, 1 - Math.exp(-REVERSED_PER_YEAR * years));
    double decided =
        Math.max(isNews ? DECIDED_AT_LEAST : 0, 1 - Math.exp(-DECIDED_PER_YEAR * years));
    double fromOpen = belief[OPEN] * decided / 2;
    double yesToNo = belief[YES] * reversed;
    double noToYes = belief[NO] * reversed;
    belief[OPEN] -= 2 * fromOpen;
    belief[YES] += fromOpen - yesToNo + noToYes;
    belief[NO] += fromOpen - noToYes + yesToNo;
  }

  @Override
  public double[] likelihoods(Saying saying) {
    double reliability = saying.reliability();
    double[] likelihoods = new double[prior.length];
    Arrays.fill(likelihoods, (1 - reliability) / alternatives);
    if (saying.modality() == Modality.EXPECTED) {
      // A guess about what will be decided fits a question that is open.
      likelihoods[OPEN] = 0.5;
    }
    likelihoods[((Verdict) saying.value()).ordinal()] = reliability;
    return likelihoods;
  }

  @Override
  public Pick pick(double[] belief, @Nullable Value standing) {
    Verdict best = Verdict.YES;
    for (Verdict verdict : Verdict.values()) {
      if (belief[verdict.ordinal()] > belief[best.ordinal()]) {
        best = verdict;
      }
    }
    if (standing instanceof Verdict held
        && belief[best.ordinal()] < belief[held.ordinal()] + MARGIN) {
      best = held;
    }
    return new Pick(best, belief[best.ordinal()]);
  }

  @Override
  public boolean[] parts(Value answer) {
    boolean[] parts = new boolean[prior.length];
    parts[((Verdict) answer).ordinal()] = true;
    return parts;
  }

  @Override
  public boolean agrees(Value said, Value answer) {
    return said.equals(answer);
  }

  @Override
  public boolean mayRepeat(Value said, Value earlier) {
    return said.equals(earlier);
  }
}
