package dev.upfront.intake.web;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave with a page so that it can be asked later whether the page has changed.
 *
 * @param etag the ETag as it came, with its quotes, null where none came
 * @param lastModified the Last-Modified as it came, null where none came
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  /** Nothing to ask with. */
  public static final Validators NONE = new Validators(null, null);

  private static final int LONGEST = 500;

  /** Leaves out what is longer than any honest server's. */
  public Validators {
    etag = etag == null || etag.length() > LONGEST ? null : etag;
    lastModified = lastModified == null || lastModified.length() > LONGEST ? null : lastModified;
  }

  /** Whether there is nothing to ask with. */
  public boolean isEmpty() {
    return etag == null && lastModified == null;
  }
}
