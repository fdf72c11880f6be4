package dev.upfront.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few of the kills of {@code bench/run kill}. */
class KillTest {
  @TempDir
  private Path folder;

  @Test
  void nothingIsLostAndNothingIsTwice() throws Exception {
    Kill.Result result = Kill.run(folder.resolve("upfront.db"), 5, 400, 7, Writer.nullWriter());

    assertThat(result.faults()).isEmpty();
    assertThat(result.kills()).isEqualTo(5);
    assertThat(result.recorded()).isBetween(1, 400);
  }

  @Test
  void twoProcessesThatAddTheSameAtOnceLoseNothing() throws Exception {
    Kill.Result result = Kill.together(folder.resolve("upfront.db"), 2, 400);

    assertThat(result.faults()).isEmpty();
    assertThat(result.recorded()).isEqualTo(400);
  }
}
