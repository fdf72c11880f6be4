/**
 * Reads web archives of any size and picks the pages that are about television. May use {@code intake} and
 * {@code intake.web}.
 */
@NullMarked
package dev.upfront.intake.archive;

import org.jspecify.annotations.NullMarked;
