/**
 * What happens to a season: orders, endings, shoots, premieres and delays, each with the season,
 * day and speaker that belong to it. Uses {@code scene} and what lies below it.
 */
@NullMarked
package dev.upfront.reading.event;

import org.jspecify.annotations.NullMarked;
