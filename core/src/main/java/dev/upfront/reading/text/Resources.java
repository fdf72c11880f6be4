package dev.upfront.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The reader's own resource files. */
public final class Resources {
  private static final String FOLDER = "/dev/upfront/reading/";

  private Resources() {}

  /** The lines that say something: without comments (#) and blank lines, trimmed. */
  public static List<String> lines(String name) {
    InputStream stream = Resources.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IllegalStateException("the resource " + name + " is missing from the jar");
    }
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String trimmed = line.strip();
        if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
          lines.add(trimmed);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
