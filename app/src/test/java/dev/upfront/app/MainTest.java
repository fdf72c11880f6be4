package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private final Shell shell = new Shell();

  @Test
  void versionGoesToStandardOutput() {
    assertThat(shell.upfront("--version")).isEqualTo(Main.DONE);
    assertThat(shell.out()).startsWith("Upfront ");
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void helpNamesTheExitCodes() {
    assertThat(shell.upfront("help")).isEqualTo(Main.DONE);
    assertThat(shell.out()).contains("Usage: upfront", "some input failed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "add", "export", "import", "forecast", "backtest", "demo"})
  void everyCommandHasHelp(String command) {
    assertThat(shell.upfront(command, "--help")).isEqualTo(Main.DONE);
    assertThat(shell.out()).startsWith("Usage: upfront " + command);
    assertThat(shell.outLines()).allMatch(line -> Cells.width(line) <= 80);
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(shell.upfront()).isEqualTo(Main.WRONG_USAGE);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err()).contains("Missing command", "Usage: upfront");
  }

  @Test
  void unknownCommandIsWrongUsage() {
    assertThat(shell.upfront("renew")).isEqualTo(Main.WRONG_USAGE);
    assertThat(shell.err()).contains("renew");
  }
}
