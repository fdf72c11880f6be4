package dev.upfront.forecast;

import dev.upfront.claim.Modality;
import dev.upfront.claim.Window;
import java.time.LocalDate;

/**
 * A window for the premiere that somebody put about.
 *
 * @param window the days that are named
 * @param modality how firmly
 * @param day when it was published
 */
public record Claimed(Window window, Modality modality, LocalDate day) {}
