package dev.upfront.intake.web;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Reads a body, unpacks it, and stops where it becomes too much. */
final class Body {
  /** What HTML and feeds that say little over and over may reach; what is made to burst is packed a thousandfold. */
  private static final int MOST_UNPACKED_FROM_ONE = 100;

  /** Below this a high ratio harms nobody. */
  private static final int HARMLESS = 1_000_000;

  private static final int BLOCK = 16 * 1024;

  private Body() {}

  /**
   * Reads all of it.
   *
   * @param coding the Content-Encoding, "" where there is none
   * @throws FetchException where it is too large or packed too tightly, or packed in a way that was not asked for
   */
  static byte[] read(InputStream packed, String coding, Wanted wanted) throws IOException {
    Counting counting = new Counting(packed);
    InputStream in = switch (coding.toLowerCase(Locale.ROOT)) {
      case "", "identity" -> counting;
      case "gzip", "x-gzip" -> new GZIPInputStream(counting, BLOCK);
      case "deflate" -> new InflaterInputStream(counting);
      default ->
        throw new FetchException(
            Reason.BROKEN, "is packed in a way that was not asked for", "save it from a browser");
    };
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    int length = in.read(block);
    while (length >= 0) {
      body.write(block, 0, length);
      if (body.size() > HARMLESS && body.size() / MOST_UNPACKED_FROM_ONE > counting.count) {
        throw new FetchException(
            Reason.BOMB,
            "unpacks to more than %d times its size".formatted(MOST_UNPACKED_FROM_ONE),
            "leave it alone");
      }
      if (body.size() > wanted.mostBytes()) {
        if (wanted.isCut()) {
          return body.toByteArray();
        }
        throw tooLarge(wanted);
      }
      length = in.read(block);
    }
    return body.toByteArray();
  }

  static FetchException tooLarge(Wanted wanted) {
    return new FetchException(
        Reason.TOO_LARGE,
        "is larger than the %d MB that are read".formatted(wanted.mostBytes() / 1_000_000),
        "save the article alone and add the file");
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
