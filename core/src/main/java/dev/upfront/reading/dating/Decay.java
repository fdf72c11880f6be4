package dev.upfront.reading.dating;

/**
 * How readily the news speaks of a day so many days away, next to one that is near: 1 for all that are near, and falling
 * off like a power of the distance behind them. What is far is rare but not out of the question, as a bell curve would
 * have it. Kept as a table, for each day of each clue is looked up.
 */
final class Decay {
  private static final int MOST_DAYS = 4000;

  private static final float BEYOND = 0.1f;

  private final float[] readiness;

  private Decay(float[] readiness) {
    this.readiness = readiness;
  }

  /**
   * A decay.
   *
   * @param near the number of days that count as near
   * @param scale the distance behind them over which it falls off
   * @param power how steeply it does
   */
  Decay(double near, double scale, double power) {
    this(new float[MOST_DAYS + 1]);
    for (int days = 0; days <= MOST_DAYS; days++) {
      readiness[days] = (float) Math.pow(1 + Math.max(0, days - near) / scale, -power);
    }
  }

  /** The same, but next to nothing beyond so many days: who speaks of "June" means the next one or the last. */
  Decay within(int days) {
    Decay cut = new Decay(readiness.clone());
    for (int i = days + 1; i <= MOST_DAYS; i++) {
      cut.readiness[i] *= BEYOND;
    }
    return cut;
  }

  double at(long days) {
    return readiness[(int) Math.min(days, MOST_DAYS)];
  }
}
