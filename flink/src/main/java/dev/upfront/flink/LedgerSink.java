package dev.upfront.flink;

import dev.upfront.dossier.Standings;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Ledger;
import dev.upfront.ledger.LedgerJson;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * Records articles in a ledger, as {@code upfront add} does. Each is committed as it comes; what comes again after a
 * failure is known and changes nothing, so no checkpoint need wait for the database.
 */
final class LedgerSink implements Sink<Brought> {
  private static final long serialVersionUID = 1L;

  private final String url;

  /**
   * Records in this ledger.
   *
   * @param url as {@link Ledger#open} takes it
   */
  LedgerSink(String url) {
    this.url = url;
  }

  @Override
  public SinkWriter<Brought> createWriter(WriterInitContext context) {
    return new Writer(Ledger.open(url, InstantSource.system()));
  }

  private static final class Writer implements SinkWriter<Brought> {
    private final Ledger ledger;
    private Instant latest = Instant.MIN;

    Writer(Ledger ledger) {
      this.ledger = ledger;
    }

    @Override
    public void write(Brought brought, Context context) {
      LedgerJson.Line line = LedgerJson.parse(Lines.text(brought.line()));
      ledger.record(line.reading(), line.recordedAt());
      latest = latest.isBefore(line.recordedAt()) ? line.recordedAt() : latest;
    }

    /** At each checkpoint, and at the end. */
    @Override
    public void flush(boolean endOfInput) {
      if (!latest.equals(Instant.MIN)) {
        new Standings(ledger).mark(AsOf.dayOf(latest));
      }
      ledger.sync();
    }

    @Override
    public void close() {
      ledger.close();
    }
  }
}
