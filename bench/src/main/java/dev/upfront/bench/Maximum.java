package dev.upfront.bench;

import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.analysis.MultivariateVectorFunction;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;

/** The top of a smooth surface that has one, by conjugate gradients (Polak and Ribière 1969) from 0 on. */
final class Maximum {
  private Maximum() {}

  /**
   * Where the height is greatest.
   *
   * @param size of how many weights the place is made
   * @param enough a step that gains less, by itself and in proportion, is the last
   * @param steps the most that are made; more throw
   */
  static double[] of(
      MultivariateFunction height,
      MultivariateVectorFunction slope,
      int size,
      double enough,
      int steps) {
    return new NonLinearConjugateGradientOptimizer(
            Formula.POLAK_RIBIERE, new SimpleValueChecker(enough, enough))
        .optimize(
            GoalType.MAXIMIZE,
            new ObjectiveFunction(height),
            new ObjectiveFunctionGradient(slope),
            new InitialGuess(new double[size]),
            new MaxEval(steps),
            new MaxIter(steps))
        .getPoint();
  }
}
