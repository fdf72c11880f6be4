/**
 * Measures Upfront for speed and for what it gets right, beside peers that do the like. May use
 * every room and any peer; nothing may use it, so that no peer's licence reaches the product.
 */
@NullMarked
package dev.upfront.bench;

import org.jspecify.annotations.NullMarked;
