package dev.upfront.bench;

import dev.upfront.intake.IntakeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The folders of marked articles from which something is learned, and the cut of what they give into parts. */
final class MarkedFolders {
  /** What was learned is judged on each part by weights from the others. */
  static final int PARTS = 5;

  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER",
      description = "Marked articles from which the examples are made anew; those that are kept"
          + " with the measurements unless told.")
  private List<Path> folders = List.of();

  @Option(
      names = "--leave-out",
      paramLabel = "REGEX",
      description = "Articles whose names match stay unseen.")
  private @Nullable Pattern leftOut;

  boolean isEmpty() {
    return folders.isEmpty();
  }

  /** Makes examples of an article. */
  interface Maker<E> {
    Stream<E> of(Press.Marked marked) throws IntakeException;
  }

  /** The examples of all articles, in their order. */
  <E> List<E> gather(Maker<E> maker) throws IOException, IntakeException {
    List<E> examples = new ArrayList<>();
    for (Path folder : folders) {
      for (Press.Marked marked : Press.in(folder)) {
        if (leftOut == null || !leftOut.matcher(marked.id()).find()) {
          examples.addAll(maker.of(marked).toList());
        }
      }
    }
    return examples;
  }

  /** What lies inside a part, from 0 to before {@link #PARTS}, or outside. */
  static <E> List<E> part(List<E> all, int part, boolean inside) {
    List<E> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if ((i % PARTS == part) == inside) {
        chosen.add(all.get(i));
      }
    }
    return chosen;
  }
}
