/**
 * Names: which are people and which are parts, who stands in a row with whom, and who plays whom.
 * Uses {@code text}, {@code sentence} and {@code title}.
 */
@NullMarked
package dev.upfront.reading.people;

import org.jspecify.annotations.NullMarked;
