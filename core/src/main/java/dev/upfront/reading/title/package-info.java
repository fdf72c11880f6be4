/**
 * Which words are titles of series, known or never seen before, and which series an article is
 * about. Uses {@code text}, {@code sentence} and {@code list}.
 */
@NullMarked
package dev.upfront.reading.title;

import org.jspecify.annotations.NullMarked;
