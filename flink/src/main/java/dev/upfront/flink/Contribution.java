package dev.upfront.flink;

/**
 * All that the versions of one article claim of one series. A later one takes the place of an earlier one.
 *
 * @param series the key of the series
 * @param address of the article
 * @param versions a line for each version, in the ledger's JSON; empty where it claims nothing any more
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Contribution(String series, String address, byte[] versions) {}
