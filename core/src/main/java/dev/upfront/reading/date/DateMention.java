package dev.upfront.reading.date;

import org.jspecify.annotations.Nullable;

/**
 * Words that mean a date or a stretch of dates.
 *
 * @param from its first token
 * @param to behind its last token
 * @param start the date, or the first one of a stretch
 * @param end the last one of a stretch, null for a single date
 * @param bound which side the words leave open
 */
public record DateMention(
    int from, int to, When start, @Nullable When end, Bound bound) {

  DateMention openingAt(int token) {
    return new DateMention(token, to, start, end, bound);
  }

  /** Of two in a text that are not equal, hardly any stand at the same place. */
  @Override
  public int hashCode() {
    return 31 * from + to;
  }

  /** How the words bound the time. */
  public enum Bound {
    /** In, on, during: the date itself. */
    AT,
    /** Not before, at the earliest. */
    NOT_BEFORE,
    /** Before: the day before at the latest. */
    BEFORE,
    /** By, until: the end of the date at the latest. */
    BY,
    /** Since, from: the date itself, going on. */
    SINCE,
    /** After: later than the date. */
    AFTER,
    /** Between A and B; A or B; A to B: inside the stretch. */
    BETWEEN,
    /** From A to B, from A until B: something that lasts. */
    FROM_TO
  }
}
