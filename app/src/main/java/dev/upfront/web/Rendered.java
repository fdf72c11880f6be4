package dev.upfront.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** An answer that is ready to be sent, and sent again, with a tag that tells it from others. Deflated where that pays. */
final class Rendered {
  static final String HTML = "text/html; charset=utf-8";
  static final String PNG = "image/png";

  /** Below this, deflating saves less than its header costs. */
  private static final int WORTH_DEFLATING = 400;

  private final int status;
  private final String type;
  private final byte[] bytes;
  private final boolean isDeflated;
  private final String tag;

  private Rendered(int status, String type, byte[] body) {
    this.status = status;
    this.type = type;
    this.isDeflated = body.length >= WORTH_DEFLATING && !type.equals(PNG);
    this.bytes = isDeflated ? deflate(body) : body;
    this.tag = "W/\"" + Digest.of(body) + "\"";
  }

  static Rendered of(int status, String type, byte[] body) {
    return new Rendered(status, type, body);
  }

  static Rendered ok(String type, String body) {
    return new Rendered(200, type, body.getBytes(StandardCharsets.UTF_8));
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }

  /** The body as it is; few ask for it so, and it is kept for none. */
  byte[] body() {
    return isDeflated ? inflate(bytes) : bytes;
  }

  /** The body in gzip, null where it is too short for that. */
  byte @Nullable [] deflated() {
    return isDeflated ? bytes : null;
  }

  /** A weak entity tag: both forms of the body share it. */
  String tag() {
    return tag;
  }

  /** What it takes of memory, in bytes. */
  int weight() {
    return bytes.length;
  }

  private static byte[] deflate(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] inflate(byte[] deflated) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(deflated))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
