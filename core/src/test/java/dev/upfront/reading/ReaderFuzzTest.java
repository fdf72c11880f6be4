package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.intake.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the reader promises of each text there is. Runs the kept inputs as a part of the ordinary
 * tests, and looks for new ones when asked (CONTRIBUTING says how); what it finds is kept in the
 * resources beside this class, with a name that says what it is.
 */
class ReaderFuzzTest {
  private static final Reader READER = Reader.bundled();
  private static final ThreadMXBean METER = ManagementFactory.getThreadMXBean();

  /** Generous: what is looked for are texts that cost a thousand times as much as others. */
  private static final long NANOSECONDS_PER_CHARACTER = 100_000;

  private static final long NANOSECONDS_BESIDES = 2_000_000_000;

  /** The first line is the headline, as in a file; where it ends in a tab the article bears no day. */
  @FuzzTest
  @DictionaryFile(resourcePath = "ReaderFuzzTest.dict")
  void readsAnything(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    int line = text.indexOf('\n');
    String title = line < 0 ? "" : text.substring(0, line);
    LocalDate day = title.endsWith("\t") ? null : LocalDate.of(2024, 6, 15);
    check(title, day, text.substring(line + 1));
  }

  private static void check(String title, @Nullable LocalDate day, String body) {
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
