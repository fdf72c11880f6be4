package dev.upfront.reading;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;

/**
 * What the reader promises of each text there is. Runs the kept inputs as a part of the ordinary
 * tests, and looks for new ones when asked (CONTRIBUTING says how); what it finds is kept in the
 * resources beside this class, with a name that says what it is.
 */
class ReaderFuzzTest {

  /** The first line is the headline, as in a file; where it ends in a tab the article bears no day. */
  @FuzzTest
  @DictionaryFile(resourcePath = "ReaderFuzzTest.dict")
  void readsAnything(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    int line = text.indexOf('\n');
    String title = line < 0 ? "" : text.substring(0, line);
    LocalDate day = title.endsWith("\t") ? null : LocalDate.of(2024, 6, 15);
    Promises.check(title, day, text.substring(line + 1));
  }
}
