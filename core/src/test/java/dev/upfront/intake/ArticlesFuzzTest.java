package dev.upfront.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What intake promises of each file there is: an article, or a sentence that says why not. Kept
 * inputs lie in the resources beside this class; CONTRIBUTING says how to look for new ones.
 */
class ArticlesFuzzTest {
  private static final ThreadMXBean METER = ManagementFactory.getThreadMXBean();
  private static final long NANOSECONDS_PER_BYTE = 100_000;
  private static final long NANOSECONDS_BESIDES = 2_000_000_000;

  @FuzzTest
  @DictionaryFile(resourcePath = "ArticlesFuzzTest.dict")
  void takesInAnything(byte[] bytes) {
    for (String id : new String[] {"a.txt", "a.html"}) {
      long start = METER.getCurrentThreadCpuTime();
      Object outcome = outcome(id, bytes);
      assertThat(METER.getCurrentThreadCpuTime() - start)
          .as("nanoseconds for %d bytes", bytes.length)
          .isLessThan(NANOSECONDS_BESIDES + bytes.length * NANOSECONDS_PER_BYTE);
      if (outcome instanceof Article article) {
        assertThat(article.text()).isNotBlank().doesNotContain("\r").startsWith(article.title());
        assertThat(article.bodyStart()).isBetween(0, article.text().length());
      }
      assertThat(outcome(id, bytes)).isEqualTo(outcome);
    }
  }

  private static Object outcome(String id, byte[] bytes) {
    try {
      return Articles.read(id, bytes);
    } catch (IntakeException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
