package dev.upfront.ledger;

/**
 * How far the claims of a series had come. Whoever settles them asks for it before asking for the claims and hands it
 * back with the marks, so that what is recorded in between is not taken for settled.
 *
 * @param series title of the series
 * @param number grows with each change of its claims
 */
public record Revision(String series, long number) {}
