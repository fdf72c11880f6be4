package dev.upfront.reading.odds;

import dev.upfront.claim.Window;
import dev.upfront.reading.text.Text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A series that an article about several names and a day near it, with what speaks for its coming out on that day.
 *
 * @param title the series
 * @param window the day, or the stretch of days that the words mean
 * @param clues what speaks for it or against it
 * @param spot where both stand
 */
public record AirDateOption(String title, Window window, Set<AirDateClue> clues, Spot spot) {

  /**
   * Where a title and a day stand.
   *
   * @param sentence the sentence of the title
   * @param element the element of the title there
   * @param season the season that stands with the title, or null
   * @param day the day
   */
  record Spot(Sentence sentence, int element, @Nullable Integer season, NamedDays.Day day) {}
}
