package dev.upfront.web;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The few files that pages load besides themselves. Their addresses change as they do, so that they may be kept forever. */
final class Assets {
  private static final Map<String, String> TYPES = Map.of(
      "site.css", "text/css; charset=utf-8",
      "site.js", "text/javascript; charset=utf-8",
      "icon.svg", "image/svg+xml");

  private final Map<String, Rendered> files;

  private Assets(Map<String, Rendered> files) {
    this.files = files;
  }

  static Assets bundled() {
    Map<String, Rendered> files = new HashMap<>();
    TYPES.forEach((name, type) -> files.put(name, Rendered.of(200, type, bytes(name))));
    return new Assets(Map.copyOf(files));
  }

  @Nullable
  Rendered file(String name) {
    return files.get(name);
  }

  /** Where pages find a file. */
  String address(String name) {
    Rendered file = files.get(name);
    if (file == null) {
      throw new IllegalArgumentException(name);
    }
    String tag = file.tag();
    return "/assets/" + name + "?v=" + tag.substring(3, 11);
  }

  /** What stands in a file beside this class. */
  static byte[] bytes(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name + " is not in the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
