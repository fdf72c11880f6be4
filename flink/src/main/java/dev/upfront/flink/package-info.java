/**
 * The same reading and settling on Apache Flink, for archives and streams that one machine is too small for. May use
 * {@code intake}, {@code reading}, {@code ledger}, {@code standing} and {@code dossier}; nothing else knows Flink.
 */
@NullMarked
package dev.upfront.flink;

import org.jspecify.annotations.NullMarked;
