package dev.upfront.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** An answer that is ready to be sent, and sent again: its bytes, the same deflated, and a tag that tells it from others. */
final class Rendered {
  static final String HTML = "text/html; charset=utf-8";
  static final String PNG = "image/png";

  /** Below this, deflating saves less than its header costs. */
  private static final int WORTH_DEFLATING = 400;

  private final int status;
  private final String type;
  private final byte[] body;
  private final byte @Nullable [] deflated;
  private final String tag;

  private Rendered(int status, String type, byte[] body) {
    this.status = status;
    this.type = type;
    this.body = body;
    this.deflated = body.length < WORTH_DEFLATING || type.equals(PNG) ? null : deflate(body);
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

  byte[] body() {
    return body;
  }

  /** The body in gzip, null where it is too short for that. */
  byte @Nullable [] deflated() {
    return deflated;
  }

  /** A weak entity tag: both forms of the body share it. */
  String tag() {
    return tag;
  }

  /** What it takes of memory, in bytes. */
  int weight() {
    return body.length + (deflated == null ? 0 : deflated.length);
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
}
