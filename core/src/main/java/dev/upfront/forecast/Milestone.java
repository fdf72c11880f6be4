package dev.upfront.forecast;

import java.time.LocalDate;

/**
 * A stage that a season reached.
 *
 * @param stage which
 * @param day when, or the day by which it was known to have been reached
 */
public record Milestone(Stage stage, LocalDate day) {}
