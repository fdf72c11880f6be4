package dev.upfront.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days within which something happens, open on a side where the text leaves it open. Both ends belong to it: "no
 * earlier than mid-2023" is from 2023-05, open to the right.
 *
 * @param from its first day, month or year, or null where it is open to the left
 * @param to its last day, month or year, or null where it is open to the right
 */
public record Window(@Nullable PartialDate from, @Nullable PartialDate to) {

  /** All days: a text that says that something happened, and nothing of when. */
  public static final Window ANY = new Window(null, null);

  /**
   * Checks that the window has a day in it.
   *
   * @throws IllegalArgumentException where it ends before it begins
   */
  public Window {
    if (from != null && to != null && from.firstDigits() > to.lastDigits()) {
      throw new IllegalArgumentException(
          "a window from " + from + " to " + to + " ends before it begins");
    }
  }

  /** The whole of one day, month or year. */
  public static Window of(PartialDate date) {
    return new Window(date, date);
  }

  /** From one date to another, both inside. */
  public static Window of(PartialDate from, PartialDate to) {
    return new Window(from, to);
  }

  /** That date or later. */
  public static Window from(PartialDate from) {
    return new Window(from, null);
  }

  /** That date or earlier. */
  public static Window until(PartialDate to) {
    return new Window(null, to);
  }

  /** Its first day, or null where it is open to the left. */
  public @Nullable LocalDate firstDay() {
    return from == null ? null : from.first();
  }

  /** Its last day, or null where it is open to the right. */
  public @Nullable LocalDate lastDay() {
    return to == null ? null : to.last();
  }

  /** Its first day, or its last one where it is open to the left; null where it is open to both sides. */
  public @Nullable LocalDate knownDay() {
    LocalDate first = firstDay();
    return first == null ? lastDay() : first;
  }

  /** Whether the day lies inside. */
  public boolean contains(LocalDate day) {
    LocalDate first = firstDay();
    LocalDate last = lastDay();
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }

  /** Whether it begins after the day; one that is open to the left does not. */
  public boolean isAfter(LocalDate day) {
    LocalDate first = firstDay();
    return first != null && first.isAfter(day);
  }

  /** Whether each day of the other window lies inside this one. */
  public boolean contains(Window other) {
    return (from == null || other.from != null && other.from.firstDigits() >= from.firstDigits())
        && (to == null || other.to != null && other.to.lastDigits() <= to.lastDigits());
  }

  /** The days that lie in both, or empty where there are none. */
  public Optional<Window> intersection(Window other) {
    PartialDate latestFrom = laterStart(from, other.from);
    PartialDate earliestTo = earlierEnd(to, other.to);
    if (latestFrom != null
        && earliestTo != null
        && latestFrom.firstDigits() > earliestTo.lastDigits()) {
      return Optional.empty();
    }
    return Optional.of(new Window(latestFrom, earliestTo));
  }

  private static @Nullable PartialDate laterStart(
      @Nullable PartialDate a, @Nullable PartialDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.firstDigits() > a.firstDigits() ? b : a;
  }

  private static @Nullable PartialDate earlierEnd(
      @Nullable PartialDate a, @Nullable PartialDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.lastDigits() < a.lastDigits() ? b : a;
  }

  /** Whether it is open on either side. */
  public boolean isOpen() {
    return from == null || to == null;
  }

  /** Whether it is a single day. */
  public boolean isDay() {
    return from != null && from.isDay() && from.equals(to);
  }

  @Override
  public String toString() {
    if (from == null && to == null) {
      return "any day";
    }
    if (from == null) {
      return "until " + to;
    }
    if (to == null) {
      return "from " + from;
    }
    return from.equals(to) ? from.toString() : from + " to " + to;
  }
}
