package dev.upfront.dossier;

import dev.upfront.claim.Modality;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Question;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of premiere days that were announced: of each season the first day that was believed in before it had come
 * and that is over, beside the day on which the season came out. A day that nobody took back counts as held, so the share
 * that slipped is rather too small.
 *
 * @param held how many seasons came on the day
 * @param sooner how many came before it
 * @param late by how many days the others came later, rising
 * @param missing how many had not come by the day asked, although the day was over
 */
public record Slips(int held, int sooner, List<Long> late, int missing) {
  /** Fewer tell nothing of how often. */
  private static final int ENOUGH = 10;

  /** Sorts the delays. */
  public Slips {
    late = late.stream().sorted().toList();
  }

  /** Counts them in what was believed of some series on a day. */
  public static Slips of(List<SeriesStanding> standings) {
    int held = 0;
    int sooner = 0;
    int missing = 0;
    List<Long> late = new ArrayList<>();
    for (SeriesStanding series : standings) {
      for (Standing season : series.seasons()) {
        Optional<LocalDate> announced = announced(season);
        if (announced.isEmpty()) {
          continue;
        }
        Optional<LocalDate> came = Settled.day(season);
        if (came.isPresent()) {
          long days = ChronoUnit.DAYS.between(announced.get(), came.get());
          if (days > 0) {
            late.add(days);
          } else if (days < 0) {
            sooner++;
          } else {
            held++;
          }
        } else if (Settled.premiere(season).isEmpty()) {
          missing++;
        }
      }
    }
    return new Slips(held, sooner, late, missing);
  }

  private static Optional<LocalDate> announced(Standing season) {
    Optional<Answer> premiere = season.answer(Question.Premiere.FIRST);
    if (premiere.isEmpty()) {
      return Optional.empty();
    }
    for (Step step : premiere.get().history()) {
      Optional<LocalDate> day = Settled.day(step.value());
      if (day.isPresent()
          && step.firmness() != Modality.EXPECTED
          && step.since().isBefore(day.get())) {
        return day.filter(over -> !over.isAfter(season.day()));
      }
    }
    return Optional.empty();
  }

  /** How many announced days are over. */
  public int days() {
    return held + sooner + late.size() + missing;
  }

  /** How many of these slipped. */
  public int slipped() {
    return late.size() + missing;
  }

  /** How often such days slip, in a sentence, with the count that it rests on. */
  public String words() {
    if (days() == 0) {
      return "How often such days slip is not known: none that this ledger heard of is over yet.";
    }
    String slipped = switch (slipped()) {
      case 0 -> "none slipped";
      case 1 -> "1 slipped";
      default -> slipped() + " slipped";
    };
    String by =
        late.isEmpty() ? "" : ", by %d days at the middle".formatted(late.get(late.size() / 2));
    return days() < ENOUGH
        ? "Of %d announced %s that this ledger saw pass, %s%s: too few to tell how often."
            .formatted(days(), days() == 1 ? "day" : "days", slipped, by)
        : "Of %d announced days that this ledger saw pass, %s (%.0f%%)%s."
            .formatted(days(), slipped, 100.0 * slipped() / days(), by);
  }
}
