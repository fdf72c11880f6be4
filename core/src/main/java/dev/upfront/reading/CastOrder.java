package dev.upfront.reading;

/**
 * On which side of a cast list's marks the players stand, "Tao Xu: William Gao" or "William Gao: Tao Xu": the lines whose
 * names tell it decide for those whose names do not ("Tara Jones: Corinna Brown").
 */
final class CastOrder {
  /** So many clear lines make an order. */
  private static final int CLEAR = 2;

  /** What the order of the list weighs against the names of a line. */
  private static final int WEIGHT = 3;

  private int left;
  private int right;

  /** A line in whose names the left side outweighs the right one by so much. */
  void note(int lean) {
    left += lean >= CLEAR ? 1 : 0;
    right += lean <= -CLEAR ? 1 : 0;
  }

  /** What the order adds to the right side of a line; below 0 where players stand on the left. */
  int turned() {
    if (right >= CLEAR && right > 2 * left) {
      return WEIGHT;
    }
    return left >= CLEAR && left > 2 * right ? -WEIGHT : 0;
  }
}
