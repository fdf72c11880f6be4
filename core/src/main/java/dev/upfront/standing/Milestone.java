package dev.upfront.standing;

import java.time.LocalDate;

/**
 * A day on which a season came further, or fell back.
 *
 * @param day the day from which it was known
 * @param status what it was from then on
 */
public record Milestone(LocalDate day, Status status) {}
