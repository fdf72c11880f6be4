package dev.upfront.app;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Window;
import dev.upfront.dossier.Words;
import dev.upfront.reading.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim where it was met.
 *
 * @param claim what is claimed
 * @param reading the article that claims it, as read
 */
record Sighting(Claim claim, Reading reading) {

  /** The order of time; undated articles stand where they may have been written at the latest. */
  static final Comparator<Sighting> BY_DAY =
      Comparator.comparing(Sighting::day, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** All claims of the readings. */
  static List<Sighting> in(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.claims().stream().map(claim -> new Sighting(claim, reading)))
        .toList();
  }

  private @Nullable LocalDate day() {
    Window dated = reading.dated();
    return dated.to() == null ? dated.firstDay() : dated.lastDay();
  }

  /** The day of the article, as exactly as there is room for. */
  String when() {
    Window dated = reading.dated();
    if (dated.equals(Window.ANY)) {
      return "undated";
    }
    String words = Words.window(dated);
    LocalDate day = Objects.requireNonNull(day());
    return words.length() <= 12 ? words : "by " + Words.month(day);
  }

  /** The outlet, or the file where the article names none. */
  String source() {
    String outlet = reading.article().outlet();
    return Cells.clean(
        outlet == null ? reading.article().id().replaceFirst("\\.\\w+$", "") : outlet);
  }
}
