package dev.upfront.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The first day of a season.
 *
 * @param season its number, from 1
 * @param day when it premiered
 * @param finale when its last episode came, null where not known
 * @param episodes how many it has, 0 where not known
 */
public record Premiere(int season, LocalDate day, @Nullable LocalDate finale, int episodes) {

  /** A premiere of which no more is known. */
  public static Premiere of(int season, LocalDate day) {
    return new Premiere(season, day, null, 0);
  }
}
