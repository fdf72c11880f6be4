package dev.upfront.flink;

import org.jspecify.annotations.Nullable;

/**
 * What a source found, before anybody looked at it.
 *
 * @param id the file name or address, as articles are named
 * @param archived whether it is a page of a web archive, of which only those about television count
 * @param day on which an archive's page was fetched, as 2025-05-06; null where nothing says
 * @param charset as its server said, null where nothing did
 * @param body its bytes, none where there is trouble
 * @param recordedAt when it came, in milliseconds since 1970; {@link #AS_PLANNED} where the job says
 * @param trouble why there is nothing, null where there is something
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Found(
    String id,
    boolean archived,
    @Nullable String day,
    @Nullable String charset,
    byte[] body,
    long recordedAt,
    @Nullable String trouble) {

  /** Recorded when the job says. */
  static final long AS_PLANNED = Long.MIN_VALUE;

  static Found trouble(String id, String trouble) {
    return new Found(id, false, null, null, new byte[0], AS_PLANNED, trouble);
  }
}
