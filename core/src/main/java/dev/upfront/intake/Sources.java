package dev.upfront.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the files that a user means by a file or a folder. */
public final class Sources {
  private static final Set<String> ENDINGS = Set.of("txt", "md", "html", "htm", "xhtml");

  private Sources() {}

  /**
   * The files meant by a name: a folder means the texts and pages in it and below it ({@code .txt},
   * {@code .md}, {@code .html}, {@code .htm}, {@code .xhtml}; hidden ones aside), sorted by path;
   * any other name means that file, whatever its ending, and whether it exists shows when it is read.
   *
   * @param given the name as the user gave it
   * @throws IntakeException where the name is none, or a folder cannot be looked through or has no such
   *     files
   */
  public static List<Source> of(String given) throws IntakeException {
    Path path;
    try {
      path = Path.of(given);
    } catch (InvalidPathException e) {
      throw new IntakeException(given, "is no name of a file", "check the name");
    }
    return Files.isDirectory(path) ? in(given, path) : List.of(new Source(given, path));
  }

  private static List<Source> in(String given, Path folder) throws IntakeException {
    List<Source> sources = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
          return isHidden(folder, each) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          if (!isHidden(folder, file) && isTextOrPage(file) && Files.isRegularFile(file)) {
            sources.add(new Source(file.toString(), file));
          }
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      throw new IntakeException(
          given, "cannot be looked through", "check the rights to the folders in it");
    }
    if (sources.isEmpty()) {
      throw new IntakeException(
          given,
          "has no files that end in .txt, .md, .html, .htm or .xhtml",
          "give other files by name");
    }
    sources.sort(Comparator.comparing(Source::file));
    return List.copyOf(sources);
  }

  private static boolean isHidden(Path folder, Path each) {
    Path name = each.getFileName();
    return !each.equals(folder) && name != null && name.toString().startsWith(".");
  }

  private static boolean isTextOrPage(Path file) {
    String name = file.toString();
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
