package dev.upfront.intake.feed;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed or a sitemap says.
 *
 * @param title who speaks, "" where not said
 * @param entries in its order
 * @param parts other sitemaps that it is made of, the newest first
 * @param every how often it wants to be asked, null where it does not say
 */
public record Feed(
    String title,
    List<Entry> entries,
    List<URI> parts,
    @Nullable Duration every) {

  /** Takes copies. */
  public Feed {
    entries = List.copyOf(entries);
    parts = List.copyOf(parts);
  }
}
