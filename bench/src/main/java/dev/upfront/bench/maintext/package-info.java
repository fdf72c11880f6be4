/**
 * How well the article in a page is found, beside the extraction libraries that Java has. May use {@code intake}; the
 * libraries stay in here.
 */
@NullMarked
package dev.upfront.bench.maintext;

import org.jspecify.annotations.NullMarked;
