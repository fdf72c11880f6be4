/**
 * Takes in files, pages, feeds and archives and hands on articles, each with its title, outlet,
 * address and day. May use {@code claim}, the file system and the network; nothing is read in here.
 */
@NullMarked
package dev.upfront.intake;

import org.jspecify.annotations.NullMarked;
