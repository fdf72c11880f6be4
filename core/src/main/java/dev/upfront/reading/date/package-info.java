/**
 * Words that mean a day, a month or a stretch of time, and the days that they mean on the
 * calendar. Uses {@code text}.
 */
@NullMarked
package dev.upfront.reading.date;

import org.jspecify.annotations.NullMarked;
