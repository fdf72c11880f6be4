/**
 * One sentence by itself: the seasons, dates, counts, platforms and shows that its words mean, all
 * of them in a row as {@link Elements}, and the phrases of the phrase files that stand in it. Uses
 * {@code text} and {@code date}.
 */
@NullMarked
package dev.upfront.reading.sentence;

import org.jspecify.annotations.NullMarked;
