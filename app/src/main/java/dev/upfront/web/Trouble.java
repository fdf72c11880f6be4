package dev.upfront.web;

import java.io.Serial;
import java.util.List;
import java.util.Objects;

/** That a request cannot be answered as it is; told as a page, or as a problem (RFC 9457) where a program asked. */
final class Trouble extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String heading;
  private final List<String> suggestions;

  /**
   * Made of what is told.
   *
   * @param status HTTP status
   * @param heading what is wrong, in a few words
   * @param help what to do
   * @param suggestions titles of series that may have been meant
   */
  Trouble(int status, String heading, String help, List<String> suggestions) {
    super(help, null, false, false);
    this.status = status;
    this.heading = heading;
    this.suggestions = List.copyOf(suggestions);
  }

  /** The same without suggestions. */
  Trouble(int status, String heading, String help) {
    this(status, heading, help, List.of());
  }

  static Trouble notFound(String heading, String help) {
    return new Trouble(404, heading, help);
  }

  static Trouble badRequest(String help) {
    return new Trouble(400, "This cannot be answered", help);
  }

  int status() {
    return status;
  }

  String heading() {
    return heading;
  }

  String help() {
    return Objects.requireNonNull(getMessage());
  }

  List<String> suggestions() {
    return suggestions;
  }
}
