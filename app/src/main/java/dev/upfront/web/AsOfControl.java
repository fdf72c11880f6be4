package dev.upfront.web;

import dev.upfront.dossier.Words;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes a page back to another day.
 *
 * @param action the page, without a day
 * @param kept what the address says besides; null where that is nothing
 * @param day the day that is shown
 * @param isPresent whether that is today
 * @param earlier the last day before on which something changed, null where there is none
 * @param later the first day behind on which something changed, null where there is none
 * @param now the page as of today
 */
record AsOfControl(
    String action,
    @Nullable Parameter kept,
    LocalDate day,
    boolean isPresent,
    @Nullable Place earlier,
    @Nullable Place later,
    String now) {

  /** A parameter of the address that stays as it is. */
  record Parameter(String name, String value) {}

  /** A day with the page as of it. */
  record Place(String day, String link) {}

  /**
   * Makes the control.
   *
   * @param days those on which something changed
   * @param page the page by its links
   */
  static AsOfControl of(
      Frame frame, LocalDate day, NavigableSet<LocalDate> days, Function<Links, String> page) {
    return of(frame, null, day, days, page);
  }

  /** Makes that of a page whose address says something besides. */
  static AsOfControl of(
      Frame frame,
      @Nullable Parameter kept,
      LocalDate day,
      NavigableSet<LocalDate> days,
      Function<Links, String> page) {
    return new AsOfControl(
        frame.path(),
        kept,
        day,
        frame.asOf() == null,
        place(days.lower(day), page),
        frame.asOf() == null ? null : place(days.higher(day), page),
        page.apply(new Links(null)));
  }

  private static @Nullable Place place(@Nullable LocalDate day, Function<Links, String> page) {
    return day == null ? null : new Place(Words.date(day), page.apply(new Links(day)));
  }

  String dayWords() {
    return Words.date(day);
  }
}
