/**
 * What becomes of series, when they come out, and whose cast or crew people are in, where an
 * article deals with several and no phrase, row or list tells for certain: likelihoods that were
 * learned from marked articles. Uses {@code scene} and what lies below it.
 */
@NullMarked
package dev.upfront.reading.odds;

import org.jspecify.annotations.NullMarked;
