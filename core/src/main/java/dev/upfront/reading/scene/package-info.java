/**
 * An article with all that its sentences mention, and what holds while they are read one after the
 * other: the series and season spoken of, the day of writing, the voice in which something is
 * said. Uses the rooms that find what is mentioned.
 */
@NullMarked
package dev.upfront.reading.scene;

import org.jspecify.annotations.NullMarked;
