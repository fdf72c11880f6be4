package dev.upfront.flink;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the command in a process of its own, and ends that: sources leave threads that would hold it for a minute. */
public final class InOneProcess {
  private InOneProcess() {}

  public static void main(String[] args) {
    System.exit(ClusterCommand.run(
        new PrintWriter(System.out, false, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        args));
  }
}
