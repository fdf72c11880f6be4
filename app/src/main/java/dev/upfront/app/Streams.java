package dev.upfront.app;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import org.jline.nativ.CLibrary;
import org.jline.nativ.JLineNativeLoader;

/**
 * Where a command takes data from and where its data and messages go. Commands get it handed, so a
 * test holds all that a user would see.
 *
 * @param in what {@code -} stands for
 * @param out data
 * @param err messages
 * @param terminal whether a person watches: asked with 1 for {@code out} and 2 for {@code err}. It
 *     is asked late, as the answer costs a hundredth of a second
 * @param colour whether colour is welcome where a person watches
 */
record Streams(
    InputStream in, PrintWriter out, PrintWriter err, IntPredicate terminal, boolean colour) {

  /** Streams of a script or a test, which no person watches. */
  static Streams unwatched(InputStream in, PrintWriter out, PrintWriter err) {
    return new Streams(in, out, err, stream -> false, false);
  }

  /** Those of the process, in UTF-8 whatever the locale: quotes are printed as articles have them. */
  static Streams ofTheProcess() {
    String noColour = System.getenv("NO_COLOR");
    return new Streams(
        System.in,
        new PrintWriter(System.out, false, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        Streams::isTerminal,
        (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM")));
  }

  /** What human output is set with. */
  Ink ink() {
    return new Ink(colour && terminal.test(1));
  }

  /**
   * Sends on what was printed so far.
   *
   * @return false where nobody takes it any more, as behind {@code | head}
   */
  boolean send() {
    return !out.checkError();
  }

  /** Prints a message, a single line. */
  void complain(String message) {
    err.println("upfront: " + Cells.clean(message));
    err.flush();
  }

  /** Prints what is soon printed over. */
  void note(String text) {
    err.print(text);
    err.flush();
  }

  private static boolean isTerminal(int stream) {
    try {
      return JLineNativeLoader.initialize() && CLibrary.isatty(stream) == 1;
    } catch (Exception | LinkageError e) {
      // No native library for this machine: better plain than garbled.
      return false;
    }
  }
}
