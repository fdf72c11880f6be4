/**
 * Settles what was claimed into what is believed: for each season and question one standing answer, with its support,
 * its dissent and a confidence that means something. May use {@code claim}, {@code catalogue} and {@code ledger}, whose
 * records it takes and whose database it never sees: a standing is a pure function of claims, trust and a day.
 */
@NullMarked
package dev.upfront.standing;

import org.jspecify.annotations.NullMarked;
