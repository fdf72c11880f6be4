/**
 * Measures the standing on press histories whose truth is known, because they are made up, beside published methods that
 * find the truth among claims. May use every room; nothing may use it.
 */
@NullMarked
package dev.upfront.bench.standing;

import org.jspecify.annotations.NullMarked;
