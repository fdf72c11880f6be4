/**
 * What is known, as a site: pages, calendars, feeds and an API over HTTP. Everything is made on the server; no page needs
 * a script. May use every room of the core, and nothing of the command line.
 */
@NullMarked
package dev.upfront.web;

import org.jspecify.annotations.NullMarked;
