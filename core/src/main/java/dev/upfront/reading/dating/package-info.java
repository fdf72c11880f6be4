/**
 * When an article was written that does not say: Bayes' rule over days. Uses {@code scene} and
 * what lies below it.
 */
@NullMarked
package dev.upfront.reading.dating;

import org.jspecify.annotations.NullMarked;
