/**
 * The series and seasons known so far: their names, years and days. May use {@code claim} and the
 * data shipped with it; a reader must do without it for series that no catalogue knows.
 */
@NullMarked
package dev.upfront.catalogue;

import org.jspecify.annotations.NullMarked;
