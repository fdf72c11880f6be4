package dev.upfront.app;

/** Why a file of seasons cannot be read: one line that names the file, the place and the remedy. */
final class SeasonFileException extends Exception {
  SeasonFileException(String message) {
    super(message);
  }
}
