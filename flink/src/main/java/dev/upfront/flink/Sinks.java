package dev.upfront.flink;

import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where results go.
 *
 * @param claims a folder for a line of JSON for each version of an article, null where nobody wants them
 * @param standings a folder for a line of JSON for each series, null where nobody wants them
 * @param ledger the JDBC URL of a ledger, null where there is none
 * @param topic takes what is believed of a series each time that it is told, null where nobody wants it
 */
record Sinks(
    @Nullable Path claims,
    @Nullable Path standings,
    @Nullable String ledger,
    @Nullable Sink<Told> topic) {

  /** Files only, or none. */
  static Sinks files(@Nullable Path claims, @Nullable Path standings) {
    return new Sinks(claims, standings, null, null);
  }

  /** Whether anybody wants the text of articles. */
  boolean keepsText() {
    return claims != null || ledger != null;
  }
}
