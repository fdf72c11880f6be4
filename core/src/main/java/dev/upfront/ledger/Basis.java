package dev.upfront.ledger;

import java.time.LocalDate;

/**
 * How far all had come that the standing of a series on a day rests on: two standings with the same basis are the same.
 * Whoever settles it asks for it before asking for the claims, so that what is recorded in between is not taken for
 * settled.
 *
 * @param series how far its claims had come
 * @param day the day asked
 * @param tallies grows with each change of what {@link Ledger#tallies(LocalDate)} gives for the day
 */
public record Basis(Revision series, LocalDate day, long tallies) {}
