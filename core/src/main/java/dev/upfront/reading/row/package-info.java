/**
 * Rows of titles in prose, and what the sentence around a row says of all its members. Uses the
 * rooms up to {@code title}.
 */
@NullMarked
package dev.upfront.reading.row;

import org.jspecify.annotations.NullMarked;
