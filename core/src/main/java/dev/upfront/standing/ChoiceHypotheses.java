package dev.upfront.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** One of the values that somebody said, or one that nobody did. */
final class ChoiceHypotheses implements Hypotheses {
  /**
   * Among how many wrong values those who are wrong choose. Mistakes are alike more often than chance would have it, so
   * it is low.
   */
  private static final int WRONG_VALUES = 4;

  private static final double MARGIN = 0.1;
  private static final double CHANGED_PER_YEAR = 0.1;
  private static final double CHANGED_AT_LEAST = 0.01;
  private static final double DAYS_OF_YEAR = 365.25;

  private final List<Value> values = new ArrayList<>();
  private final BiPredicate<Value, Value> same;
  private final int wrong;

  /**
   * Makes hypotheses of what was said.
   *
   * @param same whether two values mean the same, as "Nick" and "Nick Nelson" do
   */
  ChoiceHypotheses(List<Saying> sayings, BiPredicate<Value, Value> same) {
    this.same = same;
    for (Saying saying : sayings) {
      if (values.stream().noneMatch(value -> same.test(value, saying.value()))) {
        values.add(saying.value());
      }
    }
    this.wrong = Math.max(WRONG_VALUES, values.size());
  }

  @Override
  public double[] prior() {
    double[] prior = new double[values.size() + 1];
    double each = 1.0 / (wrong + 1);
    for (int i = 0; i < values.size(); i++) {
      prior[i] = each;
    }
    prior[values.size()] = 1 - each * values.size();
    return prior;
  }

  @Override
  public void pass(double[] belief, long days, LocalDate today, boolean isNews) {
    if (days == 0) {
      return;
    }
    double changed = Math.max(
        isNews ? CHANGED_AT_LEAST : 0, 1 - Math.exp(-CHANGED_PER_YEAR * days / DAYS_OF_YEAR));
    double[] prior = prior();
    for (int i = 0; i < belief.length; i++) {
      belief[i] = (1 - changed) * belief[i] + changed * prior[i];
    }
  }

  @Override
  public double[] likelihoods(Saying saying) {
    double[] likelihoods = new double[values.size() + 1];
    Arrays.fill(likelihoods, (1 - saying.reliability()) / wrong);
    for (int i = 0; i < values.size(); i++) {
      if (same.test(values.get(i), saying.value())) {
        likelihoods[i] = saying.reliability();
      }
    }
    return likelihoods;
  }

  @Override
  public Pick pick(double[] belief, @Nullable Value standing) {
    int best = 0;
    int held = -1;
    for (int i = 0; i < values.size(); i++) {
      if (belief[i] > belief[best]) {
        best = i;
      }
      if (standing != null && same.test(values.get(i), standing)) {
        held = i;
      }
    }
    if (held >= 0 && belief[best] < belief[held] + MARGIN) {
      best = held;
    }
    return new Pick(values.get(best), belief[best]);
  }

  @Override
  public boolean[] parts(Value answer) {
    boolean[] parts = new boolean[values.size() + 1];
    for (int i = 0; i < values.size(); i++) {
      parts[i] = same.test(values.get(i), answer);
    }
    return parts;
  }

  @Override
  public boolean agrees(Value said, Value answer) {
    return same.test(said, answer);
  }

  @Override
  public boolean mayRepeat(Value said, Value earlier) {
    return same.test(said, earlier);
  }
}
