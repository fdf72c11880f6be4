package dev.upfront.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone with all that is in it once it is closed. */
public record Scratch(Path folder) implements AutoCloseable {

  /** Makes one where the system keeps what is not kept for long. */
  public static Scratch make() throws IOException {
    return new Scratch(Files.createTempDirectory("upfront"));
  }

  @Override
  public void close() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      // A database may have taken its own away meanwhile.
      Files.deleteIfExists(file);
    }
  }
}
