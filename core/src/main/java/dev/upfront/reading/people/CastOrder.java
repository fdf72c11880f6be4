package dev.upfront.reading.people;

/**
 * On which side of a cast list's marks the players stand, "Tao Xu: William Gao" or "William Gao: Tao Xu": one order holds
 * for the whole list. Names that tell it speak for it, and so does the habit of lists, which put a colon behind the part
 * and a dash behind the player; first names that nobody knows make some lines of any list look turned round.
 */
final class CastOrder {
  /** So much must speak for one side more than for the other. */
  private static final int MARGIN = 2;

  /** What the order of the list weighs against the names of a line. */
  private static final int WEIGHT = 4;

  private int left;
  private int right;

  /**
   * A line of a list.
   *
   * @param lean by how much the names on the left look more like a player's than those on the right
   * @param colon whether a colon parts them
   */
  void note(int lean, boolean colon) {
    left += Math.max(0, lean) + (colon ? 0 : 1);
    right += Math.max(0, -lean) + (colon ? 1 : 0);
  }

  /** A line that may be of a list or of its own: only its names speak. */
  void note(int lean) {
    left += Math.max(0, lean);
    right += Math.max(0, -lean);
  }

  /** What the order adds to the right side of a line; below 0 where players stand on the left. */
  int turned() {
    if (Math.abs(right - left) < MARGIN) {
      return 0;
    }
    return right > left ? WEIGHT : -WEIGHT;
  }
}
