package dev.upfront.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says before any job runs, and of what a job could not read. */
class ClusterCommandTest {
  @TempDir
  private Path place;

  private final StringWriter messages = new StringWriter();

  @ParameterizedTest
  @CsvSource({
    "'', Missing command",
    "run, nothing to read: give files or folders",
    "run nowhere.txt, nowhere.txt does not exist: check the name",
    "run . --watch, what does not end needs --mode streaming",
    "run . --watch --mode streaming, what does not end needs --checkpoints DIR",
    "run --articles-topic news --mode streaming --checkpoints c, a topic needs --kafka HOST:PORT"
  })
  void wrong_usage_is_told_in_a_line(String words, String message) {
    assertThat(run(words.isEmpty() ? new String[0] : words.split(" ", -1))).isEqualTo(2);
    assertThat(messages.toString()).contains("upfront: " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "run --help"})
  void help_is_as_wide_as_that_of_other_commands(String words) {
    assertThat(run(words.split(" ", -1))).isZero();
    assertThat(messages.toString().lines()).isNotEmpty().allMatch(line -> line.length() <= 80);
  }

  @Test
  void results_are_not_put_beside_others() throws IOException {
    Path article = Files.writeString(place.resolve("a.txt"), "Silo returns");
    assertThat(run("run", article.toString(), "--claims", place.toString())).isEqualTo(2);
    assertThat(messages.toString()).contains("give a folder that is empty or new");
  }

  @Test
  void what_holds_no_article_is_named_and_the_rest_is_done() throws IOException {
    Files.writeString(
        place.resolve("good.txt"), "Silo\n\nApple TV+ has renewed Silo for season 3.");
    Files.writeString(place.resolve("empty.txt"), "");
    Path standings = place.resolve("standings");
    assertThat(
            run("run", place.toString(), "--standings", standings.toString(), "--parallelism", "1"))
        .isEqualTo(1);
    assertThat(messages.toString())
        .contains(
            "upfront: " + place.resolve("empty.txt") + " is empty: give a file with text in it")
        .contains("1 articles read");
    assertThat(OneProcess.lines(standings)).hasSize(1);
  }

  private int run(String... words) {
    return ClusterCommand.run(new PrintWriter(messages), new PrintWriter(messages), words);
  }
}
