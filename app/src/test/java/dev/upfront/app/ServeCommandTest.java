package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code upfront serve} and {@code upfront demo --serve} as processes that are started and stopped. */
class ServeCommandTest {
  @TempDir
  private Path folder;

  @Test
  void theDemoIsServedUntilItIsToldToEndAndLeavesNothingBehind() throws Exception {
    Process process = demo();
    try (BufferedReader out = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = Objects.requireNonNull(out.readLine());
      assertThat(line).startsWith("Upfront serves on http://127.0.0.1:");

      URI address = URI.create(line.substring("Upfront serves on ".length()));
      assertThat(HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
              .body())
          .contains("Season 2 came out on 3 Aug 2023 on Netflix.");

      process.destroy();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(scratch()).isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aDemoThatIsStoppedWhileItStartsLeavesNothingBehindEither() throws Exception {
    Process process = demo();
    try {
      while (process.isAlive() && scratch().isEmpty()) {
        Thread.onSpinWait();
      }
      process.destroy();

      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(scratch()).isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }

  private Process demo() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "demo",
            "--serve",
            "--port",
            "0")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** What the process keeps for as long as it runs. */
  private List<Path> scratch() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("upfront"))
          .toList();
    }
  }

  @Test
  void aPortThatIsTakenIsSaid() throws IOException {
    Shell shell = new Shell();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int code =
          shell.upfront("serve", "--db", folder.resolve("a.db"), "--port", taken.getLocalPort());

      assertThat(code).isEqualTo(Main.WRONG_USAGE);
      assertThat(shell.errLines())
          .singleElement()
          .asString()
          .contains("port " + taken.getLocalPort(), "--port");
    }
  }

  @Test
  void aPortThatIsNoneIsWrongUsage() {
    Shell shell = new Shell();

    assertThat(shell.upfront("serve", "--port", "70000")).isEqualTo(Main.WRONG_USAGE);
    assertThat(shell.err()).contains("--port must be 0 to 65535");
  }
}
