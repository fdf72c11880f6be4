package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int upfront(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  @Test
  void versionGoesToStandardOutput() {
    assertThat(upfront("--version")).isEqualTo(Main.DONE);
    assertThat(out.toString()).startsWith("Upfront ");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void helpNamesTheExitCodes() {
    assertThat(upfront("help")).isEqualTo(Main.DONE);
    assertThat(out.toString()).contains("Usage: upfront", "some input failed");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(upfront()).isEqualTo(Main.WRONG_USAGE);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("Missing command", "Usage: upfront");
  }

  @Test
  void unknownCommandIsWrongUsage() {
    assertThat(upfront("renew")).isEqualTo(Main.WRONG_USAGE);
    assertThat(err.toString()).contains("renew");
  }
}
