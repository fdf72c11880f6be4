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

  /**
   * A line that says something.
   *
   * @param number where it stands in its file, counted from 1
   * @param text what it says, trimmed
   */
  public record Line(int number, String text) {}

  /** The lines that say something: without comments (#) and blank lines, trimmed. */
  public static List<String> lines(String name) {
    return numbered(name).stream().map(Line::text).toList();
  }

  /** The same with their numbers, for files whose lines are shown to people or may be wrong. */
  public static List<Line> numbered(String name) {
    InputStream stream = Resources.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IllegalStateException("the resource " + name + " is missing from the jar");
    }
    List<Line> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String trimmed = line.strip();
        if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
          lines.add(new Line(number, trimmed));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
