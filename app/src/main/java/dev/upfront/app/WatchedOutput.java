package dev.upfront.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An output that remembers why it failed. {@link java.io.PrintWriter} only knows that it did, and a reader that has seen
 * enough ({@code | head}) is no failure, while a full disk is one.
 */
final class WatchedOutput extends OutputStream {
  private final OutputStream out;
  private @Nullable IOException failure;

  WatchedOutput(OutputStream out) {
    this.out = out;
  }

  /** Why data was lost, null where none was, or where nobody wanted it any more. */
  @Nullable
  String trouble() {
    if (failure == null) {
      return null;
    }
    String message = String.valueOf(failure.getMessage());
    return message.toLowerCase(Locale.ROOT).contains("pipe") ? null : message;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
