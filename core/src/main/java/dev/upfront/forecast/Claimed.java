package dev.upfront.forecast;

import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import java.time.LocalDate;

/**
 * A window for the premiere that is put about.
 *
 * @param window the days that are named
 * @param modality how firmly
 * @param day since when
 * @param chance the probability that the premiere falls into it, as far as what was said tells, 0 to 1
 */
public record Claimed(Window window, Modality modality, LocalDate day, double chance) {}
