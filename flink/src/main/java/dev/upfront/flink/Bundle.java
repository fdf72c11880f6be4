package dev.upfront.flink;

/**
 * All that is claimed of a series, to be settled.
 *
 * @param series its key
 * @param title by which it goes
 * @param day as of which it is settled, in days since 1970
 * @param last whether no other one follows, so that it is settled with all that was ever learned of the outlets
 * @param versions a line for each version of an article, in the ledger's JSON
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Bundle(String series, String title, long day, boolean last, byte[] versions) {}
