package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.intake.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the reader promises of each text: claims and no failure, true quotes, in good time, twice the same. */
final class Promises {
  private static final Reader READER = Reader.bundled();
  private static final ThreadMXBean METER = ManagementFactory.getThreadMXBean();

  /** Generous: what is looked for are texts that cost a thousand times as much as others. */
  private static final long NANOSECONDS_PER_CHARACTER = 100_000;

  private static final long NANOSECONDS_BESIDES = 2_000_000_000;

  private Promises() {}

  static void check(String title, @Nullable LocalDate day, String body) {
    String text = title.isEmpty() ? body : title + "\n\n" + body;
    Article article = new Article("fuzz", title, null, null, day, text);
    long start = METER.getCurrentThreadCpuTime();
    Reading reading = READER.read(article);
    assertThat(METER.getCurrentThreadCpuTime() - start)
        .as("nanoseconds for %d characters", text.length())
        .isLessThan(NANOSECONDS_BESIDES + text.length() * NANOSECONDS_PER_CHARACTER);
    for (Claim claim : reading.claims()) {
      Evidence evidence = claim.evidence();
      assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
    }
    assertThat(ReadingJson.write(READER.read(article))).isEqualTo(ReadingJson.write(reading));
  }
}
