package dev.upfront.reading.dating;

/**
 * Stretches of days, all as long and each as far behind the one before it, that are weighed in one go: what depends on
 * their year only is asked once. One that is longer than a day stands for the likeliest of its days.
 *
 * @param year the year in which they begin
 * @param first the first day of the first one, counted from 1970
 * @param count how many there are
 * @param step the days from the beginning of one to that of the next
 * @param length the days of each
 */
record Stretches(int year, long first, int count, int step, int length) {
  long from(int i) {
    return first + (long) i * step;
  }

  long last(int i) {
    return from(i) + length - 1;
  }

  /** The first one that begins on a day or behind it; their count where none does. */
  int firstFrom(long day) {
    if (day <= first) {
      return 0;
    }
    return day > from(count - 1) ? count : (int) ((day - first + step - 1) / step);
  }

  /** The first one that ends on a day or behind it; their count where none does. */
  int firstUntil(long day) {
    return firstFrom(day - length + 1);
  }
}
