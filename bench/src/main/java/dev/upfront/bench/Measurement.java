package dev.upfront.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Runs a measurement as a command. */
public final class Measurement {
  private Measurement() {}

  /** The project's folder, as {@code bench/run} hands it over; this one where the measurement is run without it. */
  public static Path home() {
    return Path.of(System.getProperty("upfront.home", "."));
  }

  /** Ends the process with what the command returns; prints in UTF-8, whatever the terminal is set to. */
  public static void run(Callable<Integer> command, String... args) {
    System.exit(new CommandLine(command)
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .execute(args));
  }
}
