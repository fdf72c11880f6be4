package dev.upfront.flink;

import dev.upfront.ledger.Version;
import dev.upfront.ledger.VersionJson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Versions of articles as bytes, a line for each: what travels and what is kept, and what later programs can read. */
final class Lines {
  private Lines() {}

  static byte[] bytes(Version version) {
    return utf8(VersionJson.write(version));
  }

  static byte[] bytes(List<Version> versions) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Version version : versions) {
      lines.writeBytes(bytes(version));
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  static Version version(byte[] line) {
    return VersionJson.parse(text(line));
  }

  static List<Version> versions(byte[] lines) {
    return text(lines).lines().map(VersionJson::parse).toList();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
