package dev.upfront.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of a claim: a later version of its article no longer makes it.
 *
 * @param day the day of that version
 * @param recordedAt when that version was recorded
 */
public record Withdrawal(LocalDate day, Instant recordedAt) {}
