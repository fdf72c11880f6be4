package dev.upfront.flink;

/**
 * What is known of how often an outlet was right.
 *
 * @param outlet whose it is
 * @param tallies a line for each month, type and modality, as {@link TallyLines} writes them: what is to be added, or
 *     what it has come to
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record OutletTally(String outlet, byte[] tallies) {}
