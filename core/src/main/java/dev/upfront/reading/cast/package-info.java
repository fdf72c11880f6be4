/**
 * Who plays in a series and who makes it, each with part, job and series. Uses {@code people},
 * {@code scene} and what lies below it.
 */
@NullMarked
package dev.upfront.reading.cast;

import org.jspecify.annotations.NullMarked;
