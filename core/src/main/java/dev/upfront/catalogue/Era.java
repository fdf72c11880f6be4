package dev.upfront.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time in which the news has a name for something: a platform from its announcement to its renaming, a strike.
 *
 * @param names the name, in all its spellings
 * @param from the first day on which it was in use, null where it always was
 * @param to the last day, null where it still is
 * @param fades the days behind {@code to} within which it becomes half as frequent, at least 1; of no meaning where
 *     {@code to} is null
 */
public record Era(
    List<String> names, @Nullable LocalDate from, @Nullable LocalDate to, int fades) {
  /** Takes a copy of the names. */
  public Era {
    names = List.copyOf(names);
    if (fades < 1) {
      throw new IllegalArgumentException("an era fades within a day at least, not " + fades);
    }
  }
}
