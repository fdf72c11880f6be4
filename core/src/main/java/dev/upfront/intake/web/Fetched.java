package dev.upfront.intake.web;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of fetching an address. */
public sealed interface Fetched {

  /** Where it ended, redirects followed. */
  URI address();

  /**
   * What stands there.
   *
   * @param movedForGood whether each redirect on the way was a lasting one
   * @param body unpacked
   * @param mediaType in lower case, "" where not said
   * @param charset as the server says, null where it does not
   * @param validators what to ask with next time
   * @param freshFor how long the server says that it stays as it is, null where it does not
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Page(
      URI address,
      boolean movedForGood,
      byte[] body,
      String mediaType,
      @Nullable String charset,
      Validators validators,
      @Nullable Duration freshFor)
      implements Fetched {}

  /**
   * It is as it was when the validators were given.
   *
   * @param freshFor as for a page
   */
  record Unchanged(URI address, @Nullable Duration freshFor) implements Fetched {}

  /**
   * Nothing came.
   *
   * @param message one line: the address, what is wrong, what helps
   * @param gone whether the server says that nothing will ever come again
   * @param retryAfter when the server wants to be asked again, null where it does not say
   */
  record Nothing(
      URI address,
      Reason reason,
      String message,
      boolean gone,
      @Nullable Duration retryAfter) implements Fetched {}
}
