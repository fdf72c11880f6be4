/**
 * Keeps every claim ever recorded, with the time it speaks of, the day it was published and the instant it became
 * known, and forgets nothing. May use {@code claim}, {@code intake}, {@code catalogue} and {@code reading}; the only
 * room that speaks to a database.
 */
@NullMarked
package dev.upfront.ledger;

import org.jspecify.annotations.NullMarked;
