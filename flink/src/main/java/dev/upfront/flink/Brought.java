package dev.upfront.flink;

/**
 * An article that was read.
 *
 * @param address by which it is known again, as the ledger has it
 * @param web whether that is an address on the web; else its text alone is enough to know it again
 * @param digest of what it says, in hexadecimal
 * @param day the day from which it counts as published, in days since 1970
 * @param gone whether it is taken back, as another name turned out to come first
 * @param version the version that it is where nothing else is known of it, in the ledger's JSON
 * @param line the same with its text, as the ledger exports it; empty where nobody wants it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Brought(
    String address,
    boolean web,
    String digest,
    long day,
    boolean gone,
    byte[] version,
    byte[] line) {

  Brought takenBack() {
    return new Brought(address, web, digest, day, true, version, new byte[0]);
  }
}
