package dev.upfront.reading.text;

/**
 * A number for each of some pairs of numbers, by open addressing: a look-up costs one look in an array and makes nothing.
 */
public final class IntPairTable {
  /** What is found for a pair that has no number. */
  public static final int NONE = -1;

  /**
   * For each place a pair, its first number in the upper half, and behind it the number of the pair and one more, 0 where
   * the place is free: side by side, so that a look-up reads memory once.
   */
  private long[] entries = new long[1 << 9];

  /** How many of a hash's low bits are not looked at. */
  private int unused = Long.SIZE - Integer.numberOfTrailingZeros(entries.length / 2);

  private int size;

  /** The number of a pair, or {@link #NONE}. */
  public int get(int first, int second) {
    long pair = pair(first, second);
    int place = place(pair);
    while (entries[place + 1] != 0) {
      if (entries[place] == pair) {
        return (int) entries[place + 1] - 1;
      }
      place = next(place);
    }
    return NONE;
  }

  /**
   * Gives a pair its number.
   *
   * @param value at least 0
   */
  public void put(int first, int second, int value) {
    if (++size * 4 > entries.length) {
      grow();
    }
    enter(pair(first, second), value + 1);
  }

  private void grow() {
    long[] before = entries;
    entries = new long[2 * before.length];
    unused--;
    for (int i = 0; i < before.length; i += 2) {
      if (before[i + 1] != 0) {
        enter(before[i], before[i + 1]);
      }
    }
  }

  private void enter(long pair, long value) {
    int place = place(pair);
    while (entries[place + 1] != 0 && entries[place] != pair) {
      place = next(place);
    }
    entries[place] = pair;
    entries[place + 1] = value;
  }

  private int next(int place) {
    return (place + 2) & (entries.length - 1);
  }

  private static long pair(int first, int second) {
    return (long) first << Integer.SIZE | second & 0xffff_ffffL;
  }

  /** Neighbouring pairs go to places far apart (Fibonacci hashing). */
  private int place(long pair) {
    return 2 * (int) (pair * 0x9e37_79b9_7f4a_7c15L >>> unused);
  }
}
