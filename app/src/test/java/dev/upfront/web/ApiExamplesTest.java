package dev.upfront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.upfront.app.ShippedForecasts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The examples of {@code docs/api.md}, run as they stand there. */
class ApiExamplesTest {
  private static final String ADDRESS = "http://127.0.0.1:8080/";

  @TempDir
  private Path folder;

  @Test
  void eachLineGivesJson() throws IOException, InterruptedException {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/curl")),
        "no curl is installed, so the examples of docs/api.md are not tried");
    List<String> lines = Files.readAllLines(Path.of("../docs/api.md")).stream()
        .filter(line -> line.startsWith("    curl "))
        .toList();
    assertThat(lines).hasSizeGreaterThan(9).allMatch(line -> line.contains(ADDRESS));

    try (TestSite site =
        TestSite.ofThePressPack(folder, "2023-05-01", settings -> settings, ShippedForecasts::of)) {
      for (String line : lines) {
        ProcessBuilder shell = new ProcessBuilder(
            "sh", "-c", line.strip().replace(ADDRESS, site.address().toString()));
        shell.environment().put("UPFRONT_TOKEN", TestSite.TOKEN);
        Process curl = shell.start();
        String answer = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(curl.waitFor(1, TimeUnit.MINUTES)).as(line).isTrue();
        assertThat(curl.exitValue()).as(line).isZero();
        assertThat(JsonMapper.shared().readTree(answer).isObject()).as(line).isTrue();
        assertThat(answer).as(line).doesNotContain("\"claims\":[]", "\"changes\":[]");
      }
    }
  }
}
