package dev.upfront.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That something else is believed from a day on. */
public sealed interface Change {
  /** The series. */
  String series();

  /** The number of the season, 0 for the series as a whole. */
  int season();

  /** The day from which it is believed. */
  LocalDate day();

  /**
   * A season came further, or fell back.
   *
   * @param before what it was, {@link Status#UNKNOWN} where nothing was known
   * @param isTold whether somebody told afterwards that it came out, where it is out
   */
  record OfStatus(
      String series, int season, LocalDate day, Status before, Status after, boolean isTold)
      implements Change {}

  /**
   * A question has another answer, or the same one more or less firmly.
   *
   * @param before the answer that stood, null where there was none
   * @param deciding a claim of that day which says so, null where a withdrawal decided
   */
  record OfAnswer(
      String series,
      int season,
      Question question,
      @Nullable Step before,
      Step after,
      @Nullable Support deciding)
      implements Change {
    @Override
    public LocalDate day() {
      return after.since();
    }
  }
}
