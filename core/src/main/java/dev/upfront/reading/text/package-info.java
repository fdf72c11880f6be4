/**
 * An article's text as tokens, sentences and blocks, and the classes that words belong to. All
 * later rooms look at tokens and never cut the text again. Uses nothing of {@code reading} but
 * itself.
 */
@NullMarked
package dev.upfront.reading.text;

import org.jspecify.annotations.NullMarked;
