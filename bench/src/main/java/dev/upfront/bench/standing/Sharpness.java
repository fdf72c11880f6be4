package dev.upfront.bench.standing;

import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import java.time.LocalDate;

/** How exactly outlets say when something happens: not always as exactly as they could, less so where they guess. */
final class Sharpness {
  private static final double[] FIRM = {0.72, 0.12, 0.08, 0.05, 0.03};
  private static final double[] LOOSE = {0.25, 0.25, 0.25, 0.15, 0.1};

  private Sharpness() {}

  /** What an outlet makes of a window that it knows. */
  static Window told(Window known, Modality modality, Chance chance) {
    LocalDate first = known.firstDay();
    int way = chance.weighted(modality == Modality.EXPECTED ? LOOSE : FIRM);
    if (first == null || way == 0) {
      return known;
    }
    Window told = switch (way) {
      case 1 -> month(first);
      case 2 -> months(first, 3);
      case 3 -> Window.of(PartialDate.of(first.getYear()));
      default -> Window.from(PartialDate.of(first.getYear(), first.getMonthValue()));
    };
    return told.contains(known) ? told : known;
  }

  /** A guess that turns out right: a month at the sharpest. */
  static Window guess(LocalDate day, Chance chance) {
    return switch (chance.weighted(0.2, 0.4, 0.2, 0.2)) {
      case 0 -> month(day);
      case 1 -> months(day, 3);
      case 2 -> months(day, 6);
      default -> Window.of(PartialDate.of(day.getYear()));
    };
  }

  private static Window month(LocalDate day) {
    return Window.of(PartialDate.of(day.getYear(), day.getMonthValue()));
  }

  /** The part of the year of so many months in which the day lies. */
  private static Window months(LocalDate day, int count) {
    int first = (day.getMonthValue() - 1) / count * count + 1;
    return Window.of(
        PartialDate.of(day.getYear(), first), PartialDate.of(day.getYear(), first + count - 1));
  }
}
