/**
 * Turns an article into claims, a pure function that gives the same claims for the same article on
 * any machine and any day. May use {@code claim}, {@code intake} and {@code catalogue}, and neither
 * clock, network, files nor database.
 */
@NullMarked
package dev.upfront.reading;

import org.jspecify.annotations.NullMarked;
