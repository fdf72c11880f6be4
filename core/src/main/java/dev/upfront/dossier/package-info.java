/**
 * Puts what is known of a season together for people and programs: settles what a ledger holds, and says it in words and
 * in JSON. May use every room before it.
 */
@NullMarked
package dev.upfront.dossier;

import org.jspecify.annotations.NullMarked;
