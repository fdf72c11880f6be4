package dev.upfront.reading.text;

/**
 * A number for each of some pairs of numbers, by open addressing: a look-up costs one look in an array and makes nothing.
 */
public final class IntPairTable {
  /** What is found for a pair that has no number. */
  public static final int NONE = -1;

  /** The pairs, the first of each in the upper half. */
  private long[] pairs = new long[1 << 8];

  /** The number of the pair at the same place, and one more; 0 where the place is free. */
  private int[] values = new int[pairs.length];

  /** How many of a hash's low bits are not looked at. */
  private int unused = Long.SIZE - Integer.numberOfTrailingZeros(pairs.length);

  private int size;

  /** The number of a pair, or {@link #NONE}. */
  public int get(int first, int second) {
    long pair = pair(first, second);
    int place = place(pair);
    while (values[place] != 0) {
      if (pairs[place] == pair) {
        return values[place] - 1;
      }
      place = (place + 1) & (pairs.length - 1);
    }
    return NONE;
  }

  /**
   * Gives a pair its number.
   *
   * @param value at least 0
   */
  public void put(int first, int second, int value) {
    if (++size * 2 > pairs.length) {
      grow();
    }
    enter(pair(first, second), value + 1);
  }

  private void grow() {
    long[] oldPairs = pairs;
    int[] oldValues = values;
    pairs = new long[2 * oldPairs.length];
    values = new int[pairs.length];
    unused--;
    for (int i = 0; i < oldPairs.length; i++) {
      if (oldValues[i] != 0) {
        enter(oldPairs[i], oldValues[i]);
      }
    }
  }

  private void enter(long pair, int value) {
    int place = place(pair);
    while (values[place] != 0 && pairs[place] != pair) {
      place = (place + 1) & (pairs.length - 1);
    }
    pairs[place] = pair;
    values[place] = value;
  }

  private static long pair(int first, int second) {
    return (long) first << Integer.SIZE | second & 0xffff_ffffL;
  }

  /** Neighbouring pairs go to places far apart (Fibonacci hashing). */
  private int place(long pair) {
    return (int) (pair * 0x9e37_79b9_7f4a_7c15L >>> unused);
  }
}
