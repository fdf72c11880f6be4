package dev.upfront.flink;

import dev.upfront.intake.Article;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import dev.upfront.intake.archive.Television;
import dev.upfront.intake.archive.WebArchive;
import dev.upfront.intake.web.WebAddress;
import dev.upfront.ledger.Entry;
import dev.upfront.ledger.Identity;
import dev.upfront.ledger.LedgerJson;
import dev.upfront.ledger.Version;
import dev.upfront.reading.Mistake;
import dev.upfront.reading.Reader;
import dev.upfront.reading.Reading;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Filters, extracts and reads: pages in, articles with their claims out. */
final class ReadPages extends RichFlatMapFunction<Found, Brought> {
  private static final long serialVersionUID = 1L;

  private final Plan plan;
  private transient @Nullable Reader reader;
  private transient @Nullable Counts counts;

  ReadPages(Plan plan) {
    this.plan = plan;
  }

  @Override
  public void open(OpenContext context) {
    reader = Reader.bundled();
    counts = Counts.in(getRuntimeContext());
  }

  @Override
  public void flatMap(Found found, Collector<Brought> out) {
    Reader ready = Objects.requireNonNull(reader);
    Counts count = Objects.requireNonNull(counts);
    if (found.trouble() != null) {
      count.complain(found.trouble());
      return;
    }
    if (found.archived() && Television.judge(found.body()) != Television.Verdict.ABOUT_IT) {
      count.elsewhere();
      return;
    }
    try {
      out.collect(brought(ready.read(article(found)), at(found)));
      count.read();
    } catch (IntakeException e) {
      if (found.archived()) {
        // As a rule a list of links, of which an archive has many.
        count.elsewhere();
      } else {
        count.complain(String.valueOf(e.getMessage()));
      }
    } catch (RuntimeException | StackOverflowError e) {
      // One article that trips the reader must not take the others with it.
      count.complain(Mistake.told(found.id(), e));
    }
  }

  private static Article article(Found found) throws IntakeException {
    if (!found.archived()) {
      return Articles.read(found.id(), found.body());
    }
    URI address = WebAddress.parse(found.id());
    if (address == null) {
      throw new IllegalStateException("no address: " + found.id());
    }
    LocalDate day = found.day() == null ? null : LocalDate.parse(found.day());
    return new WebArchive.Capture(address, day, found.charset(), found.body()).article();
  }

  private Instant at(Found found) {
    return found.recordedAt() == Found.AS_PLANNED
        ? plan.recordedAt()
        : Instant.ofEpochMilli(found.recordedAt());
  }

  private Brought brought(Reading reading, Instant at) {
    Identity identity = Identity.of(reading.article());
    Version version = Version.first(reading, at);
    return new Brought(
        identity.address(),
        identity.web(),
        HexFormat.of().formatHex(identity.digest()),
        version.article().day().toEpochDay(),
        false,
        Lines.bytes(version),
        plan.keepsText()
            ? Lines.utf8(LedgerJson.write(new Entry(version.article(), reading, version.claims())))
            : new byte[0]);
  }
}
