package dev.upfront.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A series of the past, to learn from.
 *
 * @param id tells it from others of the same title
 * @param title its title
 * @param traits what it is
 * @param premieres its seasons by number, later than {@code until} too where those are announced; a season may be missing
 * @param until the last day up to which its source tells what came: a season not in it had not come by then
 */
public record History(
    String id, String title, Traits traits, List<Premiere> premieres, LocalDate until) {

  /** Sorts the premieres by season. */
  public History {
    premieres =
        premieres.stream().sorted(Comparator.comparingInt(Premiere::season)).toList();
  }

  /** The same as it was known by the end of a day: later premieres are cut off. */
  History asOf(LocalDate day) {
    return new History(
        id,
        title,
        traits,
        premieres.stream().filter(premiere -> !premiere.day().isAfter(day)).toList(),
        until.isBefore(day) ? until : day);
  }
}
