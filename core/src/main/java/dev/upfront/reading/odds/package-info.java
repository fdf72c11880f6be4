/**
 * What becomes of series, and when they come out, where an article deals with several and no
 * phrase, row or list tells: likelihoods that were learned from marked articles. Uses {@code
 * scene} and what lies below it.
 */
@NullMarked
package dev.upfront.reading.odds;

import org.jspecify.annotations.NullMarked;
