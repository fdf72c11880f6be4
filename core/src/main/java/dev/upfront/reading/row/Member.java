package dev.upfront.reading.row;

import org.jspecify.annotations.Nullable;

/**
 * One title of a row.
 *
 * @param title as it stands there
 * @param season the season that stands with it, or null
 */
public record Member(
    int from, int to, String title, @Nullable Integer season) {
  Member with(int number) {
    return new Member(from, to, title, number);
  }
}
