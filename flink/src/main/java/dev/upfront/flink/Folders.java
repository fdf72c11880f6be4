package dev.upfront.flink;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.enumerate.NonSplittingRecursiveEnumerator;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;

/** Files and folders as a source, of this machine or of a bucket. */
final class Folders {
  private Folders() {}

  /**
   * The articles and archives in some places.
   *
   * @param operands files and folders as a command line names them, or addresses that Flink has a file system for
   * @param watched how often to look for new files, null to end when all are read
   * @param timed whether articles count as recorded when their file came, rather than when the job says
   * @throws IllegalArgumentException where there is no such file, with a message for the user
   */
  static ClusterJob.Place in(List<String> operands, @Nullable Duration watched, boolean timed) {
    Map<String, String> names = new LinkedHashMap<>();
    operands.forEach(operand -> names.put(path(operand).toString(), name(operand)));
    FileSource.FileSourceBuilder<Found> source = FileSource.forBulkFileFormat(
        new PageFormat(names, timed), operands.stream().map(Folders::path).toArray(Path[]::new));
    source.setFileEnumerator(() -> new NonSplittingRecursiveEnumerator(Folders::isWanted));
    if (watched != null) {
      source.monitorContinuously(watched);
    }
    return new ClusterJob.Place("files", source.build());
  }

  private static boolean isWanted(Path path) {
    // Asked of folders too, which the source goes into where this is true.
    String name = path.getName();
    return PageFormat.takes(name) || !name.startsWith(".") && isFolder(path);
  }

  private static boolean isFolder(Path path) {
    try {
      return path.getFileSystem().getFileStatus(path).isDir();
    } catch (java.io.IOException e) {
      return false;
    }
  }

  private static boolean isRemote(String operand) {
    return operand.contains("://");
  }

  static Path path(String operand) {
    if (isRemote(operand)) {
      return new Path(operand);
    }
    try {
      java.nio.file.Path local = java.nio.file.Path.of(operand);
      if (Files.notExists(local)) {
        throw new IllegalArgumentException(operand + " does not exist: check the name");
      }
      return path(local);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(operand + " is no name of a file: check the name", e);
    }
  }

  /** Without the slash that the address of a folder may end with. */
  static Path path(java.nio.file.Path local) {
    return new Path("file", null, local.toAbsolutePath().normalize().toString());
  }

  private static String name(String operand) {
    return isRemote(operand)
        ? new Path(operand).toString()
        : java.nio.file.Path.of(operand).toString();
  }
}
