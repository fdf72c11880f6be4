package dev.upfront.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A text as it is kept: UTF-8, deflated.
 *
 * @param length of the UTF-8 in bytes
 * @param deflated the rest
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Packed(int length, byte[] deflated) {

  static Packed of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
      byte[] chunk = new byte[8192];
      while (!deflater.finished()) {
        out.write(chunk, 0, deflater.deflate(chunk));
      }
      return new Packed(bytes.length, out.toByteArray());
    } finally {
      deflater.end();
    }
  }

  /**
   * The text again.
   *
   * @throws IllegalStateException where the bytes are not what {@link #of} made
   */
  String text() {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated);
      byte[] bytes = new byte[length];
      int filled = 0;
      while (filled < length && !inflater.finished()) {
        int more = inflater.inflate(bytes, filled, length - filled);
        if (more == 0) {
          break;
        }
        filled += more;
      }
      if (filled < length) {
        throw new IllegalStateException("a text of the ledger is cut short");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      throw new IllegalStateException("a text of the ledger is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
