/**
 * Reads what sites say of their news (feeds and sitemaps), and decides when to ask again. May use {@code intake} and
 * {@code intake.web}.
 */
@NullMarked
package dev.upfront.intake.feed;

import org.jspecify.annotations.NullMarked;
