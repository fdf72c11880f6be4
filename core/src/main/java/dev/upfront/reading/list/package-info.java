/**
 * Roundups: which lines of an article are entries of a list, and what headings and neighbours say
 * of each. Uses {@code text}, {@code date} and {@code sentence}.
 */
@NullMarked
package dev.upfront.reading.list;

import org.jspecify.annotations.NullMarked;
