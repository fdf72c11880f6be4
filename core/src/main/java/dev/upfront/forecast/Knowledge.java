package dev.upfront.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a season by the end of a day. Whatever is dated later is refused, so that nothing leaks from the
 * future into a forecast of the past.
 *
 * @param day the day on which the question is asked
 * @param series title of the series
 * @param season number of the season asked for, which has not premiered by then
 * @param traits what the series is
 * @param premieres of earlier seasons, by number; one may be missing, and a first season has none
 * @param milestones stages that it has reached
 * @param claimed windows in the press, the firmest last, and of those the newest
 * @param cancelled since when it, or one before it that has not come, is called off; null where none is
 */
public record Knowledge(
    LocalDate day,
    String series,
    int season,
    Traits traits,
    List<Premiere> premieres,
    List<Milestone> milestones,
    List<Claimed> claimed,
    @Nullable LocalDate cancelled) {

  /** Sorts premieres by number, milestones by stage and windows by how firm they are. */
  public Knowledge {
    premieres =
        premieres.stream().sorted(Comparator.comparingInt(Premiere::season)).toList();
    milestones = milestones.stream()
        .sorted(Comparator.comparing(Milestone::stage).thenComparing(Milestone::day))
        .toList();
    claimed = claimed.stream()
        .sorted(Comparator.comparing(Claimed::modality, Comparator.reverseOrder())
            .thenComparing(Claimed::day))
        .toList();
    for (Premiere premiere : premieres) {
      if (premiere.season() >= season) {
        throw new IllegalArgumentException(
            "season " + premiere.season() + " is not earlier than season " + season);
      }
      refuseFuture(day, premiere.day());
    }
    milestones.forEach(milestone -> refuseFuture(day, milestone.day()));
    claimed.forEach(claim -> refuseFuture(day, claim.day()));
    if (cancelled != null) {
      refuseFuture(day, cancelled);
    }
  }

  private static void refuseFuture(LocalDate asked, LocalDate day) {
    if (day.isAfter(asked)) {
      throw new IllegalArgumentException(day + " is not known on " + asked);
    }
  }
}
