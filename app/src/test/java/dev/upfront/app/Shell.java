package dev.upfront.app;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs commands as a user would, and holds what the user would see. */
final class Shell {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String piped = "";
  private boolean terminal;

  /** What the next command finds on standard input. */
  Shell pipe(String text) {
    piped = text;
    return this;
  }

  /** Lets a person watch standard output. */
  Shell atATerminal() {
    terminal = true;
    return this;
  }

  /** Runs {@code upfront} with the arguments, and gives its exit code. */
  int upfront(Object... args) {
    Streams streams = new Streams(
        new ByteArrayInputStream(piped.getBytes(StandardCharsets.UTF_8)),
        new PrintWriter(out),
        new PrintWriter(err),
        stream -> terminal && stream == 1,
        true,
        () -> null);
    return Main.run(streams, List.of(args).stream().map(Object::toString).toArray(String[]::new));
  }

  String out() {
    return out.toString();
  }

  List<String> outLines() {
    return out().lines().toList();
  }

  String err() {
    return err.toString();
  }

  List<String> errLines() {
    return err().lines().toList();
  }
}
