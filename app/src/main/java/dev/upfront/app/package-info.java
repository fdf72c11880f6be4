/**
 * The command line: takes what a user typed, calls the rooms of the core and prints what they
 * answer, data to standard output and messages to standard error. May use every room; no room may
 * use it.
 */
@NullMarked
package dev.upfront.app;

import org.jspecify.annotations.NullMarked;
