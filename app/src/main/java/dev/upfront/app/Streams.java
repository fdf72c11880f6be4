package dev.upfront.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jline.nativ.CLibrary;
import org.jline.nativ.JLineNativeLoader;
import org.jspecify.annotations.Nullable;

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
 * @param trouble why data was lost on its way out, or null
 */
record Streams(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    IntPredicate terminal,
    boolean colour,
    Supplier<@Nullable String> trouble) {

  /** Streams of a script or a test, which no person watches. */
  static Streams unwatched(InputStream in, PrintWriter out, PrintWriter err) {
    return new Streams(in, out, err, stream -> false, false, () -> null);
  }

  /** Those of the process, in UTF-8 whatever the locale: quotes are printed as articles have them. */
  static Streams ofTheProcess() {
    String noColour = System.getenv("NO_COLOR");
    WatchedOutput data = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
    return new Streams(
        System.in,
        new PrintWriter(data, false, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        Streams::isTerminal,
        (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM")),
        data::trouble);
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

  /** Sends on the rest, and says what became of the command: where data was lost, not everything was done. */
  int end(int code) {
    out.flush();
    String lost = trouble.get();
    if (lost == null) {
      return code;
    }
    complain("cannot write the output (" + lost + "): make room, or write elsewhere");
    return Main.SOME_FAILED;
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
