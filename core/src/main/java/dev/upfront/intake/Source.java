package dev.upfront.intake;

import java.nio.file.Path;

/**
 * A file to read an article from.
 *
 * @param id what its article goes by: the file's name as it was given, or as it is reached from the
 *     folder that was given
 * @param file where it is
 */
public record Source(String id, Path file) {

  /**
   * Reads its article.
   *
   * @throws IntakeException where it holds none
   */
  public Article read() throws IntakeException {
    return Articles.read(id, file);
  }
}
