package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  /** The list of commands has the first line of each description alone. */
  @Test
  void helpEndsNoCommandInMidSentence() {
    shell.upfront("help");

    String commands = shell.out().replaceAll("(?s).*\nCommands:\n|\n\n.*", "");
    assertThat(commands.split("\n(?=  [a-z])"))
        .hasSizeGreaterThan(14)
        .allMatch(command -> command.endsWith("."));
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
  void whatIsNoDayIsSaidToBeNone() {
    assertThat(shell.upfront("show", "Silo", "--as-of", "yesterday")).isEqualTo(Main.WRONG_USAGE);
    assertThat(shell.err())
        .contains("--as-of", "“yesterday” is no day: write it as in 2023-06-30")
        .doesNotContain("java.");
  }

  @Test
  void whatIsNoInstantAndNoNumberIsSaidToBeNone() {
    assertThat(shell.upfront("show", "Silo", "--recorded-by", "2026-11-29"))
        .isEqualTo(Main.WRONG_USAGE);
    assertThat(shell.upfront("show", "Silo", "x")).isEqualTo(Main.WRONG_USAGE);
    assertThat(shell.err())
        .contains("“2026-11-29” is no instant: write it as in 2023-06-30T12:00:00Z")
        .contains("SEASON", "“x” is no number: write it in digits, as in 2")
        .doesNotContain("java.");
  }

  @Test
  void onlyWhatIsLikeACommandIsTakenForOne() {
    assertThat(shell.upfront("bogus")).isEqualTo(Main.WRONG_USAGE);
    assertThat(shell.err()).contains("bogus").doesNotContain("Did you mean");
    shell.upfront("foreast");
    assertThat(shell.err()).contains("Did you mean: upfront forecast");
  }

  @Test
  void changesLookBackAndNotAhead() {
    assertThat(shell.upfront("changes", "--since", "2025-01-01", "--as-of", "2024-01-01"))
        .isEqualTo(Main.WRONG_USAGE);
    assertThat(shell.err()).contains("--since 2025-01-01 is later than 2024-01-01");
  }

  @Test
  void whatIsNotOnTheWebIsNoFile() {
    assertThat(shell.upfront("read", "ftp://example.com/a.html")).isEqualTo(Main.SOME_FAILED);
    assertThat(shell.err()).contains("ftp://example.com/a.html is not on the web");
  }

  /** That some input failed and the rest was done must not be said of what broke in the middle. */
  @Test
  void aFaultHasAnExitCodeOfItsOwn() {
    StringWriter err = new StringWriter();
    Streams broken = new Streams(
        InputStream.nullInputStream(),
        new PrintWriter(Writer.nullWriter()),
        new PrintWriter(err),
        stream -> {
          throw new IllegalStateException("no terminal");
        },
        true,
        () -> null);

    assertThat(Main.run(broken, "demo")).isEqualTo(Main.BROKEN);
    assertThat(err.toString()).contains("no terminal");
  }

  @Test
  void anImportThatIsNotInUtf8IsSaidToBe(@TempDir Path folder) throws IOException {
    Path garbage = Files.write(folder.resolve("garbage.html"), new byte[] {(byte) 0xff, 10});

    assertThat(shell.upfront("import", "--db", folder.resolve("a.db"), garbage))
        .isEqualTo(Main.SOME_FAILED);
    assertThat(shell.err()).contains("garbage.html is not in UTF-8");
  }

  @Test
  void whatTellsOfAFolderIsNoArticleOfIt(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("README.md"), "Severance returns for season 2 in 2025.");
    Files.writeString(folder.resolve("a.txt"), "Nothing new.");

    assertThat(shell.upfront("read", "--json", folder)).isEqualTo(Main.DONE);
    assertThat(shell.outLines()).singleElement().asString().contains("a.txt");
  }

  @Test
  void feedsThatAreNotThereAndPlacesThatTakeNothingAreTold(@TempDir Path folder) {
    Path db = folder.resolve("a.db");
    shell.upfront("import", "--db", db, "-");

    assertThat(shell.upfront("follow", "list", "--db", db)).isEqualTo(Main.DONE);
    assertThat(shell.out()).contains("No feed is followed");
    assertThat(shell.upfront("follow", "export", "--db", db, "-o", folder))
        .isEqualTo(Main.SOME_FAILED);
    assertThat(shell.err()).contains(folder + " cannot be written").doesNotContain("\tat ");
  }

  @Test
  void unknownCommandIsWrongUsage() {
    assertThat(shell.upfront("renew")).isEqualTo(Main.WRONG_USAGE);
    assertThat(shell.err()).contains("renew");
  }
}
