/**
 * Fetches pages and feeds from the web, politely and warily: robots.txt is heeded, each host is asked in its turn, and
 * whatever an address leads to is checked before a connection is made. May use {@code intake} and the network.
 */
@NullMarked
package dev.upfront.intake.web;

import org.jspecify.annotations.NullMarked;
