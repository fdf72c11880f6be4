package dev.upfront.reading.odds;

import dev.upfront.claim.Window;
import dev.upfront.reading.text.Text.Sentence;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A series that an article about several names and a day near it, with what speaks for its coming out on that day.
 *
 * @param title the series
 * @param window the day, or the stretch of days that the words mean
 * @param ofRow what speaks for it or against it, and for all series that the sentence names with this one
 * @param own what speaks for it or against it, and for this series alone
 * @param spot where both stand
 */
public record AirDateOption(
    String title, Window window, RowClues ofRow, ClueNumbers own, Spot spot) {

  /**
   * Where a title and a day stand.
   *
   * @param sentence the sentence of the title
   * @param element the element of the title there
   * @param season the season that stands with the title, or null
   * @param day the day
   */
  record Spot(Sentence sentence, int element, @Nullable Integer season, NamedDays.Day day) {}

  /** All that speaks for it or against it. */
  public Set<AirDateClue> clues() {
    Set<AirDateClue> clues = new LinkedHashSet<>();
    ofRow.clues().addTo(clues);
    DayWords.addClues(ofRow.elements(), ofRow.day(), clues);
    own.addTo(clues);
    return clues;
  }
}
